import { createSpeech } from './words/speech.js';
import { vocabularyOf } from './words/vocabulary.js';

/**
 * Makes words and numbers ready while the page still waits for its data: the first Intl object of a process takes Chromium 5 to 20 ms,
 * later ones next to nothing.
 */
export function warmUp(): void {
  const speak = (): void => {
    const locale = document.documentElement.lang || 'en';
    createSpeech({ locale, calendar: 'gregory', numerals: 'auto' }, vocabularyOf(locale));
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(speak);
  else if (typeof document !== 'undefined') setTimeout(speak);
}
