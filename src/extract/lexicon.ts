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

/** All readings of the words that begin at a token, the longest first. The same list for the same words. */
export type Lexemes = readonly Lexeme[] & {
  /** The same number for lists of the same categories; 0 for none. */
  readonly sort: number;
  /** What was chosen of it before, by what it was asked for. */
  readonly chosen: Map<unknown, readonly Lexeme[]>;
};

/** A vocabulary made ready for look-up in one text. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly at: (tokens: readonly Token[], index: number) => Lexemes;
}

/** The tokens of a text and what they are. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Whether a word of one of the categories begins at a token. */
export function isWord({ lexicon, tokens }: Words, index: number, ...categories: readonly string[]): boolean {
  for (const { category } of lexicon.at(tokens, index)) if (categories.includes(category)) return true;
  return false;
}

/** Whether a word of a category that stands for a value begins at a token. */
export const means = ({ lexicon, tokens }: Words, index: number, name: string, meant: Lexeme['value']): boolean =>
  lexicon.at(tokens, index).some(({ category, value }) => category === name && value === meant);

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

/** The words of a category as vocabularies write them, each with its value. */
function* wordsOf(written: string): Generator<readonly [number | string, string]> {
  let value: number | string = 0;
  for (const part of written.split(';')) {
    const [, name, endings = '', words = ''] = /^(?:([^=]+)=)?(?:(\+\S+) )?(.*)$/.exec(part) ?? [];
    value = name === undefined ? Number(value) + 1 : Number.isNaN(Number(name)) ? name : Number(name);
    for (const word of words.split('|')) {
      const [, open, stem = '', bare, own] = /^(~?)(.+?)(-(?=\+))?((?:\+.*)?)$/.exec(word + endings) ?? [];
      for (const ending of (own ?? '').split('+').slice(bare === undefined ? 0 : 1))
        for (const person of open ? 'يتن' : ['']) yield [value, person + stem + ending];
    }
  }
}

function entriesOf({ words }: Vocabulary): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [category, written] of Object.entries(words))
    for (const [value, phrase] of wordsOf(written)) {
      const [first = '', ...rest] = phrase.split(' ');
      const entry = { category, value, rest };
      const known = entries.get(first);
      if (!known) entries.set(first, [entry]);
      else known.push(entry);
    }
  return entries;
}

/** The word itself, then what is left when the article and clitics are taken off, as far as each leaves two letters or more. */
function stemsOf(key: string, { clitics, article }: Vocabulary): readonly Stem[] {
  const stems: Stem[] = [{ key, clitic: 0, definite: false }];
  for (const clitic of article === '' ? [] : ['', ...clitics]) {
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

const lexeme = (category: string, value: number | string = 0): Lexeme => ({ category, value, length: 1, clitic: 0, definite: false });
const listOf = (lexemes: readonly Lexeme[], sort: number): Lexemes =>
  Object.assign([...lexemes], { sort, chosen: new Map<unknown, readonly Lexeme[]>() });

/** What a word is that no vocabulary knows, or the lack of a token. */
export const nothing: Lexemes = listOf([], 0);
/** What digits are, to patterns. */
const digits: Lexemes = listOf([lexeme('digits'), lexeme('number')], 1);
const numerals: ReadonlySet<string> = new Set(['num', 'ord', 'scale']);

/** All that a word can be, the longest first; and, by which of the phrases that it begins go on, what it is. */
interface Word {
  readonly readings: readonly { readonly lexeme: Lexeme; readonly rest: readonly string[] }[];
  readonly known: Map<string, Lexemes>;
}

function readWord(key: string, entries: ReadonlyMap<string, readonly Entry[]>, vocabulary: Vocabulary): Word {
  const readings = stemsOf(key, vocabulary)
    .flatMap(({ key: stem, clitic, definite }) =>
      (entries.get(stem) ?? []).map(({ category, value, rest }) => ({
        lexeme: { category, value, length: rest.length + 1, clitic, definite },
        rest,
      })),
    )
    .sort((one, other) => other.rest.length - one.rest.length);
  return { readings, known: new Map<string, Lexemes>() };
}

/** The article that is written onto words, and the numbers of the sorts of lists, by their categories. */
interface Sorting {
  readonly article: string;
  readonly sorts: Map<string, number>;
}

/** What a word is where it stands: of the phrases that it begins, those that go on. */
function chooseLexemes({ readings, known }: Word, tokens: readonly Token[], index: number, { article, sorts }: Sorting): Lexemes {
  let key = '';
  for (let at = 0; at < readings.length; at++) {
    const rest = readings[at]?.rest ?? [];
    // phrases come first
    if (rest.length === 0) break;
    let fits = true;
    for (let offset = 0; fits && offset < rest.length; offset++) {
      const next = tokens[index + 1 + offset];
      fits = next !== undefined && next.gap !== 'block' && (next.key === rest[offset] || next.key === `${article}${rest[offset] ?? ''}`);
    }
    if (fits) key += `${at},`;
  }
  let lexemes = known.get(key);
  if (lexemes === undefined) {
    const phrases = key.split(',');
    const found = readings.filter(({ rest }, at) => rest.length === 0 || phrases.includes(String(at))).map((reading) => reading.lexeme);
    if (found.some(({ category }) => numerals.has(category))) found.push(lexeme('number'));
    const categories = [...new Set(found.map(({ category }) => category))].sort().join();
    const sort = found.length === 0 ? 0 : (sorts.get(categories) ?? sorts.size + 2);
    sorts.set(categories, sort);
    known.set(key, (lexemes = listOf(found, sort)));
  }
  return lexemes;
}

/** Makes ready the look-up of a vocabulary; what it gives makes one for each text, which remembers its answers. */
export function compileLexicon(vocabulary: Vocabulary): () => Lexicon {
  const entries = entriesOf(vocabulary);
  const words = new Map<string, Word>();
  const sorting = { article: vocabulary.article, sorts: new Map<string, number>() };
  const lookUp = (tokens: readonly Token[], index: number): Lexemes => {
    const token = tokens[index];
    if (!token) return nothing;
    if (token.kind === 'digits') return digits;
    let word = words.get(token.key);
    if (!word) {
      if (words.size > 50_000) words.clear();
      words.set(token.key, (word = readWord(token.key, entries, vocabulary)));
    }
    return word.readings.length === 0 ? nothing : chooseLexemes(word, tokens, index, sorting);
  };
  // every stage asks for the same tokens again
  return () => {
    const answers: (Lexemes | undefined)[] = [];
    return { vocabulary, at: (tokens, index) => (answers[index] ??= lookUp(tokens, index)) };
  };
}
