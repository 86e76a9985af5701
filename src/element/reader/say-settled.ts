import type { StatusController } from './status-controller.js';

/** Ms of rest after a move before it is said, and from one such message to the next (A15). */
const SETTLED = 500;
const APART = 1000;

/** Says something when the reader has come to rest; `words` tells of what is shown by then, and nothing as long as they have not. */
export function saySettled(status: StatusController, words: () => string | undefined): void {
  const settle = (): void => {
    const said = words();
    if (said === undefined) saySettled(status, words);
    else status.say(said);
  };
  clearTimeout(status.waiting);
  status.waiting = setTimeout(settle, Math.max(SETTLED, status.said + APART - performance.now()));
}
