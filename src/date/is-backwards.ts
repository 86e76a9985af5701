import type { Instant } from './instant.js';

/**
 * Whether a window of time ends before it starts, or where it does: one rule for what a dataset, a page and the maker of a figure ask for. A side
 * that is not given is never too late or too early.
 */
export const isBackwards = (from: Instant | undefined, to: Instant | undefined): boolean =>
  from !== undefined && to !== undefined && from >= to;
