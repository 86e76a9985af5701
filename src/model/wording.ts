import { primaryLanguage } from '../date/primary-language.js';
import type { LocalizedText, Wording } from './timeline.js';

/**
 * The wording of a text for readers of `locale` (BCP 47): the exact tag, else one in the same language, else the dataset's first.
 * Undefined when the text has no wording at all.
 */
export function wordingFor(text: LocalizedText, locale: string): Wording | undefined {
  const tag = locale.toLowerCase();
  return (
    text.find((wording) => wording.lang.toLowerCase() === tag) ??
    text.find((wording) => primaryLanguage(wording.lang) === primaryLanguage(locale)) ??
    text[0]
  );
}
