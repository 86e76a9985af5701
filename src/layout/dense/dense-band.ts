import { bisectNear } from '../../model/bisect.js';
import type { Growth } from '../../model/columns/growth.js';
import type { SpanIndex } from '../../store/span-index.js';
import type { RangeQuery } from '../label-query.js';
import type { EventColumns } from './event-columns.js';
import type { LabelLives } from './label-work.js';

/** A lane with more events than can be looked at one by one; `place`s are indexes into its events in the order of their anchors. */
export interface DenseLane {
  readonly lane: string | undefined;
  /** By place; null where place and rank are the same. */
  readonly ranks: Uint32Array | null;
  /** Of time, ms, by place. */
  readonly anchors: Float64Array;
  readonly index: SpanIndex;
  /** By place: the track that its mark stands on. */
  readonly tracks: Uint8Array;
  readonly trackCount: number;
  /** The lane that events were added to, by its index, and how. */
  readonly origin?: { readonly index: WeakRef<SpanIndex>; readonly growth: Growth };
}

/** A lane and the labels of its events, decided once for every zoom. */
export interface DenseBand extends DenseLane {
  /** How many rows of labels it has room for. */
  readonly rows: number;
  /** Some label waits for a closer view, always: so there is a row for “+N”. */
  readonly crowded: true;
  /** What its labels have for life; undefined until some are worked out. */
  labels: DenseLabels | undefined;
}

/** Where and when each label stands that is ever shown, by place. */
export interface DenseLabels {
  readonly rowAt: (place: number) => number;
  readonly query: RangeQuery;
  /** The room that is kept for it, px; negative where the label ends at its anchor instead of beginning there. */
  readonly widths: Int16Array;
  /** Px: of those that were not measured. */
  readonly widest: number;
  /** What they were worked out to be; undefined where only some are. */
  readonly lives?: LabelLives;
}

export const rankAt = ({ ranks }: Pick<DenseLane, 'ranks'>, place: number): number => ranks?.[place] ?? place;

/** The place of an event; −1 where it is not in the band. O(log n): those with the same anchor stand in the order of their ranks. */
export function placeOf(lane: DenseLane, columns: EventColumns, rank: number): number {
  const { ranks, anchors } = lane;
  if (!ranks) return rank < anchors.length ? rank : -1;
  const place = placeFor(lane, columns.anchor(rank), rank);
  return ranks[place] === rank ? place : -1;
}

/**
 * The place before which an event comes that is or would be in the lane. `rankNow` tells what rank an event has that had another when the lane was
 * made. O(log n).
 */
export function placeFor(lane: DenseLane, anchor: number, rank: number, rankNow = (before: number): number => before): number {
  const { anchors, index } = lane;
  return bisectNear(anchors.length, (place) => anchors[place] === anchor && rankNow(rankAt(lane, place)) < rank, index.placeAt(anchor));
}
