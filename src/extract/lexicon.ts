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
    if (rest.startsWith(article) && rest.length > article.length + 1)
      stems.push({ key: rest.slice(article.length), clitic: clitic.length, definite: true });
    else if (clitic.endsWith('ل') && rest.startsWith('ل')) stems.push({ key: rest.slice(1), clitic: clitic.length, definite: true });
  }
  return stems;
}

const nothing: readonly Lexeme[] = [];

/** What a word can be. */
interface Reading {
  readonly lexeme: Lexeme;
  /** The words that must follow. */
  readonly rest: readonly string[];
}

/** All that a word can be, the longest first; where nothing must follow, that is the answer for every place it stands in. */
interface WordReadings {
  readonly readings: readonly Reading[];
  readonly lexemes: readonly Lexeme[] | undefined;
}

function readWord(key: string, entries: ReadonlyMap<string, readonly Entry[]>, vocabulary: Vocabulary): WordReadings {
  const readings = stemsOf(key, vocabulary)
    .flatMap(({ key: stem, clitic, definite }) =>
      (entries.get(stem) ?? []).map(({ category, value, rest }) => ({
        lexeme: { category, value, length: rest.length + 1, clitic, definite },
        rest,
      })),
    )
    .sort((one, other) => other.rest.length - one.rest.length);
  const alone = readings.every(({ rest }) => rest.length === 0);
  return { readings, lexemes: readings.length === 0 ? nothing : alone ? readings.map(({ lexeme }) => lexeme) : undefined };
}

/** Makes the look-up of a vocabulary. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const entries = entriesOf(vocabulary);
  const known = new Map<string, WordReadings>();
  const readingsOf = (key: string): WordReadings => {
    let word = known.get(key);
    if (word !== undefined) return word;
    if (known.size > 50_000) known.clear();
    known.set(key, (word = readWord(key, entries, vocabulary)));
    return word;
  };
  const follows = (tokens: readonly Token[], index: number, rest: readonly string[]): boolean =>
    rest.every((key, offset) => {
      const token = tokens[index + 1 + offset];
      return token !== undefined && token.gap !== 'block' && (token.key === key || token.key === vocabulary.article + key);
    });
  const lookUp = (tokens: readonly Token[], index: number): readonly Lexeme[] => {
    const token = tokens[index];
    if (token === undefined || token.kind === 'digits') return nothing;
    const { readings, lexemes } = readingsOf(token.key);
    return lexemes ?? readings.filter(({ rest }) => follows(tokens, index, rest)).map(({ lexeme }) => lexeme);
  };
  // every stage asks for the same tokens again
  const answers = new WeakMap<readonly Token[], (readonly Lexeme[] | undefined)[]>();
  const at = (tokens: readonly Token[], index: number): readonly Lexeme[] => {
    let known = answers.get(tokens);
    if (known === undefined) answers.set(tokens, (known = []));
    return (known[index] ??= lookUp(tokens, index));
  };
  return { vocabulary, at };
}
