import { EN } from './words-en.js';

/** What Intl has no words for, in one language. `{0}` and `{1}` are filled in; all text is plain. */
export interface DateWords {
  /** In long and in short texts: `about {0}`, `c. {0}`. */
  readonly about: string;
  readonly aboutShort: string;
  /** A range that the author did not give: `taken as {0}`. */
  readonly takenAs: string;
  /** Once, on or before: `by {0}`. */
  readonly by: string;
  /** Once, on or after: `{0} or later`. */
  readonly orLater: string;
  /** Once, anywhere in a run: `between {0} and {1}`. */
  readonly between: string;
  /** Always, to an end: `until {0}`. */
  readonly until: string;
  /** In place of an open end, of an unknown one, of both ends open, of a year with four X. */
  readonly ongoing: string;
  readonly unknown: string;
  readonly always: string;
  readonly unknownYear: string;
  /** Of a date, and of its year, month or day alone; nothing is said of either where the first is empty. */
  readonly uncertain: string;
  readonly uncertainParts: readonly [year: string, month: string, day: string];
  /** Between two notes on a date. */
  readonly semicolon: string;
  /** A day or a month, and the decade or century whose year is not known: `{0}, {1}`. */
  readonly within: string;
  /** Spring, summer, autumn, winter; four quarters, two halves of the year `{0}`. Without them, as for thirds, the months are named. */
  readonly divisions?: readonly string[];
  readonly hemispheres: readonly [northern: string, southern: string];
  /** By the tens of the year, or one pattern for all; `{0}` is the first year, `{1}` the century. Without it, the years are named. */
  readonly decades?: readonly string[];
  /** By the number of the century, else by the plural category of the ordinal; `{0}` is the number. Without it, the years are named. */
  readonly centuries?: Readonly<Record<string, string>>;
  /** Whether `66 million` goes before the word for years as any number does, which in some languages it does not (66 millions d’années). */
  readonly compactYears: boolean;
  /** What the words that follow others turn into: cases, articles, another order. Tried on every filled pattern. */
  readonly rewrites: readonly (readonly [RegExp | string, string])[];
}

/** Symbols, for the languages that have no table. */
const SYMBOLS: DateWords = {
  about: '~ {0}',
  aboutShort: '~ {0}',
  takenAs: '{0}',
  by: '≤ {0}',
  orLater: '≥ {0}',
  between: '{0} … {1}',
  until: '… – {0}',
  ongoing: '…',
  unknown: '?',
  always: '… – …',
  unknownYear: '?',
  uncertain: '?',
  uncertainParts: ['?', '?', '?'],
  semicolon: '; ',
  within: '{0}, {1}',
  hemispheres: ['N', 'S'],
  compactYears: false,
  rewrites: [],
};

/** English for its locales and symbols for all others: the words of other languages are modules of their own, loaded where they are needed. */
export const builtInWords = (locale: string): DateWords => (/^en(-|$)/i.test(locale) ? EN : SYMBOLS);

/** Fills `{0}` and `{1}` of one of the patterns. */
export function phrase({ rewrites }: DateWords, pattern: string, ...texts: readonly string[]): string {
  const text = pattern.replace(/\{(\d)\}/g, (_, i: string) => texts[Number(i)] ?? '');
  return rewrites.reduce((rewritten, [from, to]) => rewritten.replace(from, to), text);
}
