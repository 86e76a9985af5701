import type { Glyph } from './scene.js';

/** Signs as stroked paths in a box of 10 × 10 around the origin. */
export const GLYPHS: Readonly<Record<Glyph, string>> = {
  claimed: 'M-1.2-3.4C-3-2.6-3.8-1.2-3.8.8a1.3 1.3 0 1 0 1.3-1.3M3.4-3.4C1.6-2.6.8-1.2.8.8a1.3 1.3 0 1 0 1.3-1.3',
  disputed: 'M-4-1.5h8M-4 1.7h8M-2.2 4.6L2.2-4.6',
  cancelled: 'M-4-4L4 4M4-4L-4 4',
  uncertain: 'M-2-1.8a2.1 2.1 0 1 1 3.1 1.9C.3.5 0 .9 0 1.7M0 4v.3',
};
