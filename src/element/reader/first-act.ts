/** What a reader does with a page before anything else. Who has keys comes by focus: keys themselves are heard on the plot alone. */
const ACTS = ['pointermove', 'pointerdown', 'focusin', 'wheel'] as const;

let acted: Promise<void> | undefined;

/**
 * Settles when the reader does something, anywhere on the page, for the first time since somebody has asked. Until then nobody needs what
 * answers them; and who reads on towards a timeline finds it there.
 */
export function firstAct(): Promise<void> {
  return (acted ??= new Promise((resolve) => {
    for (const type of ACTS) addEventListener(type, () => resolve(), { capture: true, passive: true, once: true });
  }));
}
