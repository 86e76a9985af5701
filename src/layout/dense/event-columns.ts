import type { Precision } from '../../date/imprecise-date.js';
import type { Instant } from '../../date/instant.js';
import type { EventLook } from '../layout.js';
import type { MarkSpec } from '../mark-spec.js';

/** Many events as columns by rank: what a frame needs of them without an object for each. */
export interface EventColumns {
  readonly size: number;
  /** The stretch that counts as the event's time, ms; infinite on a side that is open. Never empty. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Where its label stands, ms. */
  readonly anchor: Float64Array;
  /** The place of its lane in the timeline's list; the length of that list for those without. Null where there are no lanes. */
  readonly lane: Uint32Array | null;
  /** What decides whose label goes first; null where all weigh the same. */
  readonly weight: Float64Array | null;
  /** Where the finite sides of all of them begin and end. */
  readonly covers: { readonly from: Instant; readonly to: Instant };
  /** Ranks of events that stand for every kind of mark, status and category there is. */
  readonly samples: readonly number[];
  /** What its title says, in the language of the dataset. */
  readonly title: (rank: number) => string;
  /** Names what is alike about the lengths of the words beside titles. */
  readonly kind: (rank: number) => string;
  readonly precisions: Iterable<Precision>;
  readonly spec: (rank: number) => MarkSpec;
  readonly look: (rank: number) => EventLook;
}
