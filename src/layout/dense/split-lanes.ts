import type { Timeline } from '../../model/timeline.js';
import { SpanIndex } from '../../store/span-index.js';
import { float64 } from '../../model/columns/fill.js';
import { sortOrder } from '../../model/columns/sort-order.js';
import type { DenseLane } from './dense-band.js';
import type { EventColumns } from './event-columns.js';
import { lifelongTracks } from './lifelong-tracks.js';

/** With more lanes than this the timeline would be higher than anybody scrolls: all events share one band. */
export const MOST_LANES = 40;

/** Lanes that have events, in the dataset's order; events without one come last, in a band without a name. */
export function splitLanes({ lanes }: Timeline, columns: EventColumns): DenseLane[] {
  const counts = countLanes(columns, lanes.length + 1);
  const used = counts.filter((count) => count > 0).length;
  if (!columns.lane || used > MOST_LANES) return [laneOf(undefined, null, columns)];
  const ranks = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  columns.lane.forEach((lane, rank) => (ranks[lane]![filled[lane]!++] = rank));
  return ranks.flatMap((own, lane) => (own.length > 0 ? [laneOf(lanes[lane]?.id, own, columns)] : []));
}

function countLanes({ lane }: EventColumns, lanes: number): Uint32Array {
  const counts = new Uint32Array(lanes);
  lane?.forEach((at) => (counts[at]! += 1));
  return counts;
}

/** `own`: the ranks of its events, ascending; null for all. */
function laneOf(lane: string | undefined, own: Uint32Array | null, columns: EventColumns): DenseLane {
  const all = own?.length === columns.size ? null : own;
  const { from, to, size } = columns;
  const unsorted = float64(all?.length ?? size, (at) => columns.anchor(all ? all[at]! : at));
  const order = sortOrder(unsorted);
  const ranks = order && all ? order.map((at) => all[at]!) : (order ?? all);
  const anchors = order ? float64(order.length, (place) => unsorted[order[place]!]!) : unsorted;
  const spans = { from, to, ranks, anchor: anchors };
  const { tracks, count } = lifelongTracks(spans);
  return { lane, ranks, anchors, index: new SpanIndex(spans), tracks, trackCount: count };
}
