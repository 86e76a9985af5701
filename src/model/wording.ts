import type { LocalizedText, Wording } from './timeline.js';

const language = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/**
 * The wording of a text for readers of `locale` (BCP 47): the exact tag, else one in the same language, else the dataset's first.
 * Undefined when the text has no wording at all.
 */
export function wordingFor(text: LocalizedText, locale: string): Wording | undefined {
  const tag = locale.toLowerCase();
  return (
    text.find((wording) => wording.lang.toLowerCase() === tag) ??
    text.find((wording) => language(wording.lang) === language(locale)) ??
    text[0]
  );
}
