import { warpToPx, type Viewport } from '../axis/viewport.js';
import type { TimelineEvent } from '../model/timeline.js';
import { placeAfter } from '../store/bisect.js';
import type { LabelRoom } from './label-ranges.js';

/** Labels along a line, in the order of their anchors. By index: */
export interface SidedLabels {
  /** Warped time, ascending. */
  readonly anchors: Float64Array;
  /** Px. */
  readonly widths: Float32Array;
  /** How far, in px, a label starts from its anchor: 0, or less where there is no room for it after its anchor. */
  readonly offsets: Float64Array;
}

export interface PackRoom extends LabelRoom {
  /** What is in view. */
  readonly view: Viewport;
  /** A label wider than this, px, ends in an ellipsis, and comes after those that can be read whole. */
  readonly whole: number;
  /** Px: a label that is narrower keeps as much room free, from where it starts. */
  readonly least?: number;
}

/** Where labels went. By index: */
export interface PackedLabels {
  /** −1 for one that has no row. */
  readonly lane: Int16Array;
  /** As given, but where a label ends at its anchor for the sake of others. */
  readonly offsets: Float64Array;
}

/** What a label takes up of a row, px, with the gap to the next, and what the row gains by it. */
interface Box {
  readonly at: number;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** Beyond the gap, px, so that labels which only just have room at a scale are not taken for touching there. */
const ROUNDING = 0.01;

/**
 * Gives rows to as many labels as have room in a view, and −1 to the others. Each row in turn holds as many of what is left as it can and, of
 * equally many, the widest on the side they were given, which leaves the next rows what fits in more easily; a label may end at its anchor
 * instead where one more has room that way. Those of an earlier group choose before all of a later one. O(rows · n log n) for each group.
 */
export function packLabels(labels: SidedLabels, groups: readonly (readonly number[])[], room: PackRoom): PackedLabels {
  const lane = new Int16Array(labels.anchors.length).fill(-1);
  const offsets = labels.offsets.slice();
  const rows = Array.from({ length: room.lanes }, (): Box[] => []);
  for (const group of groups) {
    let left = group.flatMap((at) => placesOf(labels, at, room)).sort((a, b) => a.end - b.end);
    for (const [row, taken] of rows.entries()) {
      const chosen = fillRow(left.filter((box) => taken.every(({ start, end }) => end <= box.start || box.end <= start)));
      for (const { at, offset } of chosen) {
        lane[at] = row;
        offsets[at] = offset;
      }
      taken.push(...chosen);
      left = left.filter(({ at }) => lane[at] === -1);
    }
  }
  return { lane, offsets };
}

/** What gives an event a label before others (L7): importance first, to the sixth decimal; then what is disputed, then what has a quote. */
export const weightOf = ({ importance = 0, status, quotes }: TimelineEvent): number =>
  Math.round(importance * 1e6) * 4 + Number(status === 'disputed') * 2 + Number(quotes.length > 0);

/** Labels of one weight together, in the order in which weights come. D3's `group` would be in what every page loads. */
export function groupsOf(order: Uint32Array, weightOf: (at: number) => unknown): readonly (readonly number[])[] {
  const groups = new Map<unknown, number[]>();
  for (const at of order) {
    const weight = weightOf(at);
    const group = groups.get(weight);
    if (group) group.push(at);
    else groups.set(weight, [at]);
  }
  return [...groups.values()];
}

/** Where a label may lie. On two sides of its anchor it would touch itself, so a row never has both. */
function placesOf({ anchors, widths, offsets }: SidedLabels, at: number, { gap, view, whole, least = 0 }: PackRoom): readonly Box[] {
  const [anchor, width, own] = [warpToPx(view, anchors[at]!), widths[at]!, offsets[at]!];
  const boxAt = (offset: number, worth: number): Box => {
    const start = anchor + offset;
    // No leader stands before the words of one that ends at its anchor, to tell them from the words before.
    return { at, offset, start: offset < 0 ? start - gap : start, end: start + Math.max(width, least) + gap + ROUNDING, worth };
  };
  const share = width / view.length / 2;
  const usual = boxAt(own, width > whole ? share : 1 + share);
  return own === 0 && width <= Math.min(anchor, whole) ? [usual, boxAt(-width, 1)] : [usual];
}

/** Of boxes by where they end, those worth the most together that do not overlap: weighted interval scheduling. */
function fillRow(boxes: readonly Box[]): readonly Box[] {
  const ends = Float64Array.from(boxes, ({ end }) => end);
  const before = boxes.map(({ start }) => placeAfter(ends, start));
  const worth = new Float64Array(boxes.length + 1);
  for (const [at, box] of boxes.entries()) worth[at + 1] = Math.max(worth[at]!, worth[before[at]!]! + box.worth);
  const chosen: Box[] = [];
  for (let at = boxes.length; at > 0;) {
    if (worth[at] === worth[at - 1]) at--;
    else {
      chosen.push(boxes[at - 1]!);
      at = before[at - 1]!;
    }
  }
  return chosen;
}
