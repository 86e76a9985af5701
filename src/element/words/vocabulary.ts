import type { DateWords } from '../../date/date-words.js';
import { primaryLanguage } from '../../date/primary-language.js';
import { Lazy } from '../lazy.js';
import { messages } from './messages/en.js';
import type { CardWords, LegendRows, Messages } from './messages/messages.js';

/** All the words of a language. */
export interface Vocabulary {
  readonly messages: Messages;
  /** Without them, those that come with the dates: English's, and signs for other languages. */
  readonly dateWords?: DateWords | undefined;
  /** Without them, English's, which come with the card. */
  readonly cardWords?: CardWords | undefined;
  /** Without them, English's, which come with the legend. */
  readonly legendRows?: LegendRows | undefined;
}

const ENGLISH: Vocabulary = { messages };

/** The languages beside English: a reader loads one of them at most. Each is one module, and so one file, with all its words. */
const OTHERS: Readonly<Record<string, Lazy<Vocabulary>>> = {
  ar: new Lazy(() => import('./messages/ar.js')),
  es: new Lazy(() => import('./messages/es.js')),
  fa: new Lazy(() => import('./messages/fa.js')),
  fr: new Lazy(() => import('./messages/fr.js')),
  he: new Lazy(() => import('./messages/he.js')),
};

/** Interface languages that are complete. Marked as pure, so that a bundle that does not ask for them is without. */
export const languages: readonly string[] = /* @__PURE__ */ ['en'].concat(/* @__PURE__ */ Object.keys(OTHERS));

/** The vocabulary of a locale's language, where it is one that has to be loaded. */
export const lazyVocabulary = (locale: string): Lazy<Vocabulary> | undefined => OTHERS[primaryLanguage(locale)];

/** The words for a locale as far as they are loaded: English for languages that there is none for. */
export const vocabularyOf = (locale: string): Vocabulary => lazyVocabulary(locale)?.value ?? ENGLISH;
