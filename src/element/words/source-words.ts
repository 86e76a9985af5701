import { primaryLanguage } from '../../date/primary-language.js';
import { Lazy } from '../lazy.js';
import { sourceEn } from './messages/source-en.js';
import type { SourceMessages } from './messages/source-messages.js';

/** The languages beside English: a reader loads one of them at most. */
const OTHERS: Readonly<Record<string, Lazy<SourceMessages>>> = {
  ar: new Lazy(() => import('./messages/source-ar.js').then(({ sourceAr }) => sourceAr)),
  es: new Lazy(() => import('./messages/source-es.js').then(({ sourceEs }) => sourceEs)),
  fa: new Lazy(() => import('./messages/source-fa.js').then(({ sourceFa }) => sourceFa)),
  fr: new Lazy(() => import('./messages/source-fr.js').then(({ sourceFr }) => sourceFr)),
  he: new Lazy(() => import('./messages/source-he.js').then(({ sourceHe }) => sourceHe)),
};

/** The words of a locale's language, where it is one that has to be loaded. */
export const lazySourceMessages = (locale: string): Lazy<SourceMessages> | undefined => OTHERS[primaryLanguage(locale)];

/** The words for a locale as far as they are loaded: English for languages that there is none for. */
export const sourceMessagesOf = (locale: string): SourceMessages => lazySourceMessages(locale)?.value ?? sourceEn;
