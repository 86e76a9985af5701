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

/** Lanes that have events, in the dataset's order; events without one come last, in a band without a name. */
export function splitLanes({ lanes }: Timeline, columns: EventColumns, before?: LanesBefore): DenseLane[] {
  const counts = countLanes(columns, lanes.length + 1);
  const used = counts.filter((count) => count > 0).length;
  if (!columns.lane || used > MOST_LANES) return [laneOf(undefined, null, columns, before)];
  const ranks = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  for (let rank = 0; rank < columns.size; rank++) {
    const lane = columns.lane[rank]!;
    ranks[lane]![filled[lane]!++] = rank;
  }
  return ranks.flatMap((own, lane) => (own.length > 0 ? [laneOf(lanes[lane]?.id, own, columns, before)] : []));
}

function countLanes({ lane, size }: EventColumns, lanes: number): Uint32Array {
  const counts = new Uint32Array(lanes);
  if (lane) for (let rank = 0; rank < size; rank++) counts[lane[rank]!]! += 1;
  return counts;
}

/** `own`: the ranks of its events, ascending; null for all. */
function laneOf(lane: string | undefined, own: Uint32Array | null, columns: EventColumns, before: LanesBefore | undefined): DenseLane {
  const all = own?.length === columns.size ? null : own;
  const { from, to, size } = columns;
  const last = before?.lanes.find((one) => one.lane === lane);
  const grown = before && last && growLane(last, before, { columns, own: all });
  if (grown) return laneWith(lane, { from, to, ...grown.places }, grown);
  const unsorted = new Float64Array(all?.length ?? size);
  for (let at = 0; at < unsorted.length; at++) unsorted[at] = columns.anchor(all ? all[at]! : at);
  const order = sortOrder(unsorted);
  const ranks = order && all ? order.map((at) => all[at]!) : (order ?? all);
  const anchor = order ? float64(order.length, (place) => unsorted[order[place]!]!) : unsorted;
  return laneWith(lane, { from, to, ranks, anchor });
}

function laneWith(lane: string | undefined, spans: SpanColumns, grown?: GrownLane): DenseLane {
  const { tracks, count } = lifelongTracks(spans);
  const index = new SpanIndex(spans, grown?.spans);
  return { lane, ranks: spans.ranks, anchors: spans.anchor, index, tracks, trackCount: count, ...(grown && { origin: grown.origin }) };
}
