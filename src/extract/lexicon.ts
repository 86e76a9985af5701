import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A reading of one or more tokens as a word of the vocabulary. */
export interface Lexeme {
  readonly category: string;
  readonly value: number | string;
  /** How many tokens it takes. */
  readonly length: number;
  /** How many letters of the first token are clitics, outside the word. */
  readonly clitic: number;
  /** Written with the article. */
  readonly definite: boolean;
}

interface Entry {
  readonly category: string;
  readonly value: number | string;
  /** The keys after the first. */
  readonly rest: readonly string[];
}

/** One word without what clings to it. */
interface Stem {
  readonly key: string;
  readonly clitic: number;
  readonly definite: boolean;
}

/** A vocabulary made ready for look-up. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** All readings of the words that begin at a token, the longest first. */
  readonly at: (tokens: readonly Token[], index: number) => readonly Lexeme[];
}

function entriesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [category, values] of Object.entries(vocabulary.words))
    for (const [name, words] of Object.entries(values))
      for (const phrase of words.split('|')) {
        const [first = '', ...rest] = phrase.split(' ');
        const value = Number.isNaN(Number(name)) ? name : Number(name);
        entries.set(first, [...(entries.get(first) ?? []), { category, value, rest }]);
      }
  return entries;
}

/** The word itself, then what is left when the article and clitics are taken off, as far as each leaves two letters or more. */
function stemsOf(key: string, { clitics, article }: Vocabulary): readonly Stem[] {
  const stems: Stem[] = [{ key, clitic: 0, definite: false }];
  if (article === '') return stems;
  for (const clitic of ['', ...clitics]) {
    if (!key.startsWith(clitic)) continue;
    const rest = key.slice(clitic.length);
    if (rest.length < 2) continue;
    if (clitic !== '') stems.push({ key: rest, clitic: clitic.length, definite: false });
    // لل is ل and the article
    if (rest.startsWith(article) && rest.length > article.length + 1) stems.push({ key: rest.slice(article.length), clitic: clitic.length, definite: true });
    else if (clitic.endsWith('ل') && rest.startsWith('ل')) stems.push({ key: rest.slice(1), clitic: clitic.length, definite: true });
  }
  return stems;
}

/** Makes the look-up of a vocabulary. Words are taken apart once and remembered. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const entries = entriesOf(vocabulary);
  const known = new Map<string, readonly { readonly stem: Stem; readonly entries: readonly Entry[] }[]>();
  const readingsOf = (key: string) => {
    let readings = known.get(key);
    if (readings === undefined) {
      readings = stemsOf(key, vocabulary).flatMap((stem) => {
        const found = entries.get(stem.key);
        return found === undefined ? [] : [{ stem, entries: found }];
      });
      if (known.size > 50_000) known.clear();
      known.set(key, readings);
    }
    return readings;
  };
  const follows = (tokens: readonly Token[], index: number, rest: readonly string[]): boolean =>
    rest.every((key, offset) => {
      const token = tokens[index + 1 + offset];
      return token !== undefined && token.gap !== 'block' && (token.key === key || token.key === vocabulary.article + key);
    });
  const at = (tokens: readonly Token[], index: number): readonly Lexeme[] => {
    const token = tokens[index];
    if (token === undefined || token.kind === 'digits') return [];
    const lexemes: Lexeme[] = [];
    for (const { stem, entries: found } of readingsOf(token.key))
      for (const { category, value, rest } of found)
        if (rest.length === 0 || follows(tokens, index, rest))
          lexemes.push({ category, value, length: rest.length + 1, clitic: stem.clitic, definite: stem.definite });
    return lexemes.sort((one, other) => other.length - one.length);
  };
  return { vocabulary, at };
}
