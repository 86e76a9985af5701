import type { TimeScale } from '../axis/time-scale.js';
import type { Viewport } from '../axis/viewport.js';
import type { TimelineEvent } from '../model/timeline.js';
import { bucketsIn, leastBucket } from './buckets.js';

/** Of the 300 elements that a timeline is at most, so many are left for names of lanes, labels and “+N”. */
const LEFT = 174;
/** An item of the list and its button. */
const ITEM = 2;

/** How many elements labels may be. */
export interface ElementsLeft {
  /** Where every event has one. */
  readonly all: number;
  /** Where “+N” stand for the others. */
  readonly some: number;
}

/** In a view of everything, in so many lanes. What leaves nothing in each of them is not had. */
export function elementsLeft(scale: TimeScale, fitted: Viewport, lanes: number): ElementsLeft {
  // A name, and a sentence for those who hear it.
  const all = LEFT - (lanes > 1 ? 2 * lanes : 0);
  const clusters = lanes * bucketsIn(scale, fitted, leastBucket(lanes, fitted.length)).length;
  return { all, some: Math.max(ITEM * lanes, all - ITEM * clusters) };
}

/** How many elements the label of an event is in a crowd: its title is the button's text, unless a word or a sign stands beside it. */
export function elementsOf({ status, corrected, categories }: TimelineEvent): number {
  const [tag, icon] = [Number(status !== 'confirmed' || corrected !== undefined), Math.min(1, categories.length)];
  // With its share in the legend.
  return ITEM + Math.max(tag, icon) + 1.5 * (tag + icon);
}
