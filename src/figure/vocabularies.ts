import { primaryLanguage } from '../date/primary-language.js';
import * as ar from '../element/words/messages/ar.js';
import * as en from '../element/words/messages/en.js';
import * as es from '../element/words/messages/es.js';
import * as fa from '../element/words/messages/fa.js';
import * as fr from '../element/words/messages/fr.js';
import * as he from '../element/words/messages/he.js';
import type { Vocabulary } from '../element/words/vocabulary.js';

/** All languages of the interface at once: who writes a file cannot wait for one of them. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = { en, ar, es, fa, fr, he };

/** Languages that figures are written in: the element's. */
export const figureLanguages: readonly string[] = Object.keys(VOCABULARIES);

/** The words for a locale: English for languages that there is none for. */
export const vocabularyFor = (locale: string): Vocabulary => VOCABULARIES[primaryLanguage(locale)] ?? en;
