import { createSpeech } from './words/speech.js';

/**
 * Makes words and numbers ready while the page still waits for its data: the first Intl object of a process takes Chromium 5 to 20 ms,
 * later ones next to nothing.
 */
export function warmUp(): void {
  const speak = (): void => {
    createSpeech({ locale: document.documentElement.lang || 'en', calendar: 'gregory', numerals: 'auto' });
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(speak);
  else if (typeof document !== 'undefined') setTimeout(speak);
}
