import { primaryLanguage } from '../../../date/primary-language.js';
import type { BrokenOff } from '../../../model/ndjson-reader.js';
import { Lazy } from '../../lazy.js';
import { arrivalWords } from './arrival-words-en.js';
import type { Counted } from './messages.js';

/** The words of data that comes bit by bit, in a language with the plural categories `Form` beside `other`. `{…}` are filled in. */
export interface ArrivalWords<Form extends Intl.LDMLPluralRule = never> {
  readonly soFar: Counted<Form>;
  /** `{events}`: all of them, counted. */
  readonly loaded: string;
  readonly stalled: string;
  /** `{line}` */
  readonly brokenOff: Readonly<Record<BrokenOff['how'], string>>;
  readonly newEvents: Counted<Form>;
  /** What came where the reader looks. */
  readonly addedToShown: Counted<Form>;
  readonly updatedEvents: Counted<Form>;
  /** `{time}`, `{before}`: when, and what was said until then. */
  readonly corrected: string;
}

const lazyWords = (load: () => Promise<{ readonly arrivalWords: ArrivalWords }>): Lazy<ArrivalWords> =>
  new Lazy(() => load().then((module) => module.arrivalWords));

/** The languages beside English. */
const OTHERS: Readonly<Record<string, Lazy<ArrivalWords>>> = {
  ar: lazyWords(() => import('./arrival-words-ar.js')),
  es: lazyWords(() => import('./arrival-words-es.js')),
  fa: lazyWords(() => import('./arrival-words-fa.js')),
  fr: lazyWords(() => import('./arrival-words-fr.js')),
  he: lazyWords(() => import('./arrival-words-he.js')),
};

/** The words in a locale's language, where it is one that has to be loaded. */
export const lazyArrivalWords = (locale: string): Lazy<ArrivalWords> | undefined => OTHERS[primaryLanguage(locale)];

/** The words for a locale as far as they are loaded: English for languages that there is none for. */
export const arrivalWordsOf = (locale: string): ArrivalWords => lazyArrivalWords(locale)?.value ?? arrivalWords;
