import type { Timeline } from '../model/timeline.js';

/** Below this inline size, px, the timeline is a list (Z12). */
const LIST_BELOW = 480;

/** Whether a timeline is shown as a list: where the page or its author say so, or it is narrow. A million events would be no list to read. */
export function isList({ view, columns }: Timeline, layout: string, inlineSize: number): boolean {
  const wanted = layout === 'auto' ? (view.layout ?? 'auto') : layout;
  return wanted === 'vertical' || (wanted !== 'horizontal' && inlineSize < LIST_BELOW && !columns);
}
