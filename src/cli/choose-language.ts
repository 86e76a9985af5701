import { languages } from '../extract/vocabulary-for.js';

/** Fewer words or letters than this tell no language. */
const enough = 20;

/** Frequent short words that tell languages of one script apart; not those that two of them share. */
const telling: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن التي الذي عن مع هذا هذه لم لا كان قال إن بعد ما بين وقال وفي',
  en: 'the of and to in that is was for on with as by at from it he his said has',
  fr: 'de la le les et des en une du que est pour dans qui sur pas au par avec',
  de: 'der die und das den von zu mit sich des auf ist im dem nicht ein eine als auch',
  es: 'de la el en y los del se las por un con una para su al que lo como más',
  it: 'di e il la che in un per del non una della con sono le si dei nel alla',
  pt: 'de a o que e do da em um para com não uma os no se na por mais dos',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om',
  tr: 've bir bu için da de ile olarak olan gibi daha çok sonra kadar ancak',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam akan itu juga oleh',
  fa: 'و در به از که این را با است برای آن می یک خود های شد',
  ur: 'کے کی میں ہے اور سے کا کو نے پر کہ اس ہیں یہ',
};
const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(telling).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

const scripts: Readonly<Record<string, RegExp>> = { Arab: /\p{Script=Arabic}/gu, Latn: /\p{Script=Latin}/gu };

/** The language of an article, or why there is none that can be read. */
export type LanguageChoice =
  { readonly lang: string; readonly problem?: undefined } | { readonly problem: string; readonly expected: string };

const named = (lang: string): string => `${new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang} (${lang})`;
const baseOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;
const scriptOf = (lang: string): string | undefined => new Intl.Locale(baseOf(lang)).maximize().script;

/** The language tag that a file declares; pages write `en_US` too, and front matters «English». */
const tagIn = (declared: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.exec(declared?.trim().replaceAll('_', '-') ?? '')?.[0];

/** Whether articles in a language can be read. */
export const isReadable = (lang: string): boolean => languages.includes(baseOf(lang));

/** The languages that articles can be read in, in words. */
export const readableLanguages = (): string => languages.map(named).join(' or ');

interface Guess {
  readonly lang: string;
  /** How much more frequent its short words are than those of another language. */
  readonly over: (other: string) => number;
}

/** The language whose short words a text is full of, of those that are written in its script. */
function guess(text: string, script: string): Guess | undefined {
  const words =
    text
      .slice(0, 50_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const candidates = [...wordsOf].filter(([lang]) => scriptOf(lang) === script);
  const shares = new Map(candidates.map(([lang, short]) => [lang, words.filter((word) => short.has(word)).length / words.length]));
  const [lang, share] = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best), ['und', 0]);
  return words.length < enough || share < 0.04 ? undefined : { lang, over: (other) => share / (shares.get(baseOf(other)) ?? share) };
}

/** The script that most of the letters are of; `none` for one that no language here is written in, or no letters. */
function scriptIn(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return Object.entries(scripts).find(([, letter]) => (sample.match(letter)?.length ?? 0) * 2 >= Math.max(letters, 1))?.[0] ?? 'none';
}

/**
 * The language to read an article in: the one given, else the one that the file declares, unless its words are of another; else the one that
 * its words or its letters are of. A text that is plainly in another language than was given is not read as if it were: its dates would be
 * wrong, or missed.
 */
export function chooseLanguage(text: string, given: string | undefined, declared: string | undefined): LanguageChoice {
  const script = scriptIn(text);
  const guessed = guess(text, script);
  const tag = tagIn(declared);
  const credible = tag !== undefined && (guessed?.lang ?? baseOf(tag)) === baseOf(tag) && script === scriptOf(tag);
  const lang = given ?? (credible ? tag : undefined) ?? guessed?.lang ?? languages.find((one) => scriptOf(one) === script);
  if (lang === undefined) return { problem: 'is in no language that can be read', expected: `an article in ${readableLanguages()}` };
  if (!isReadable(lang)) return { problem: `is in ${named(lang)}`, expected: `an article in ${readableLanguages()}` };
  const other = guessed !== undefined && guessed.lang !== baseOf(lang) ? guessed.lang : languages.find((one) => scriptOf(one) === script);
  if (script === scriptOf(lang) && (guessed?.over(lang) ?? 1) <= 3) return { lang };
  const problem =
    other === undefined ? `is not written in the letters of ${named(lang)}` : `reads like ${named(other)}, not ${named(lang)}`;
  return { problem, expected: other !== undefined && isReadable(other) ? `--lang ${other}` : `an article in ${readableLanguages()}` };
}
