/** Lengths and counts among the public tokens, with the defaults of the style sheet. Each inherits. */
const TOKENS: readonly (readonly [name: string, syntax: string, initial: string])[] = [
  ['mark-size', '<length>', '12px'],
  ['hatch-gap', '<length>', '4px'],
  ['label-max', '<length>', '200px'],
  ['gap', '<length>', '8px'],
  ['tint', '<percentage>', '30%'],
  ['lanes', '<integer>', '6'],
];

let registered = false;

/**
 * Tells the browser what the tokens are, so that they can be animated and are checked. Once a page, from script: `@property` in a
 * shadow tree has no effect (T6). Another copy of the library may have done it already.
 */
export function registerTokens(): void {
  if (registered || typeof CSS === 'undefined' || !('registerProperty' in CSS)) return;
  registered = true;
  for (const [name, syntax, initialValue] of TOKENS) {
    try {
      CSS.registerProperty({ name: `--event-timeline-${name}`, syntax, inherits: true, initialValue });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidModificationError')) throw error;
    }
  }
}
