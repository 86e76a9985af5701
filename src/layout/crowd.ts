import type { Timeline } from '../model/timeline.js';
import { rangeLabels, type LabelRanges, type LabelRoom } from './label-ranges.js';
import type { ShiftedBoxes } from './stack-labels.js';

// What is needed where not all events are labelled: which go first, what becomes of the others.

export { findClusters } from './clusters.js';
export { thinMarks } from './thin-marks.js';

/** Gives each of many labels its row and the zoom from which on it is shown; `ranks` are their events, in the order of the anchors. */
export function rangeByWeight(timeline: Timeline, ranks: readonly number[], boxes: ShiftedBoxes, room: LabelRoom): LabelRanges {
  const { anchors, width, offsets } = boxes;
  // How far labels reach from their anchors, in the direction of time and against it.
  const reach = { width: width.map((size, at) => size + offsets[at]!), lead: Float32Array.from(offsets, (offset) => -offset) };
  return rangeLabels({ anchor: anchors, ...reach, order: orderOf(timeline, ranks) }, room);
}

/** Which label goes first where not all fit (L7): importance, what is disputed, what has a quote, what lasts longest, the id. */
function orderOf({ events }: Timeline, ranks: readonly number[]): Uint32Array {
  const weight = (place: number): readonly number[] => {
    const { importance, status, quotes, date } = events[ranks[place]!]!;
    return [importance ?? 0, Number(status === 'disputed'), Number(quotes.length > 0), date.value.max - date.value.min || 0];
  };
  const weights = ranks.map((_, place) => weight(place));
  const compare = (a: number, b: number): number => {
    const index = weights[a]!.findIndex((value, at) => value !== weights[b]![at]);
    if (index !== -1) return weights[b]![index]! - weights[a]![index]!;
    return events[ranks[a]!]!.id < events[ranks[b]!]!.id ? -1 : 1;
  };
  return Uint32Array.from(ranks.keys()).sort(compare);
}
