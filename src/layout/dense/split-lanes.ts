import { float64 } from '../../model/columns/fill.js';
import { sortOrder } from '../../model/columns/sort-order.js';
import type { Timeline } from '../../model/timeline.js';
import { SpanIndex, type SpanColumns } from '../../store/span-index.js';
import type { DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import { growLane, type GrownLane, type LanesBefore } from './grow-lane.js';
import { lifelongTracks } from './lifelong-tracks.js';

/** With more lanes than this the timeline would be higher than anybody scrolls: all events share one band. */
export const MOST_LANES = 40;

/** Lanes that have events, in the dataset's order, in steps; events without one come last, in a band without a name. */
export function* splitLanes({ lanes }: Timeline, columns: EventColumns, before?: LanesBefore): Generator<undefined, DenseLane[]> {
  const counts = countLanes(columns, lanes.length + 1);
  const used = counts.filter((count) => count > 0).length;
  if (!columns.lane || used > MOST_LANES) return [yield* laneOf(undefined, null, columns, before)];
  const ranks = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  for (let rank = 0; rank < columns.size; rank++) {
    const lane = columns.lane[rank]!;
    ranks[lane]![filled[lane]!++] = rank;
  }
  const split: DenseLane[] = [];
  for (const [lane, own] of ranks.entries()) if (own.length > 0) split.push(yield* laneOf(lanes[lane]?.id, own, columns, before));
  return split;
}

function countLanes({ lane, size }: EventColumns, lanes: number): Uint32Array {
  const counts = new Uint32Array(lanes);
  if (lane) for (let rank = 0; rank < size; rank++) counts[lane[rank]!]! += 1;
  return counts;
}

/** `own`: the ranks of its events, ascending; null for all. */
function* laneOf(
  lane: string | undefined,
  own: Uint32Array | null,
  columns: EventColumns,
  before: LanesBefore | undefined,
): Generator<undefined, DenseLane> {
  yield;
  const all = own?.length === columns.size ? null : own;
  const { from, to, size } = columns;
  const last = before?.lanes.find((one) => one.lane === lane);
  const grown = before && last && growLane(last, before, { columns, own: all });
  if (grown) return yield* laneWith(lane, { from, to, ...grown.places }, grown);
  const unsorted = new Float64Array(all?.length ?? size);
  for (let at = 0; at < unsorted.length; at++) unsorted[at] = columns.anchor(all ? all[at]! : at);
  yield;
  const order = sortOrder(unsorted);
  const ranks = order && all ? order.map((at) => all[at]!) : (order ?? all);
  const anchor = order ? float64(order.length, (place) => unsorted[order[place]!]!) : unsorted;
  yield;
  return yield* laneWith(lane, { from, to, ranks, anchor });
}

function* laneWith(lane: string | undefined, spans: SpanColumns, grown?: GrownLane): Generator<undefined, DenseLane> {
  const { tracks, count } = lifelongTracks(spans);
  yield;
  const index = new SpanIndex(spans, grown?.spans);
  return { lane, ranks: spans.ranks, anchors: spans.anchor, index, tracks, trackCount: count, ...(grown && { origin: grown.origin }) };
}
