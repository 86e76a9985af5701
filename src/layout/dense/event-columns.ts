import type { Precision } from '../../date/imprecise-date.js';
import type { Instant } from '../../date/instant.js';
import type { WholeNumbers } from '../../model/columns/fill.js';
import type { EventLook } from '../layout.js';
import type { MarkSpec } from '../mark-spec.js';

/** Many events as columns by rank: what a frame needs of them without an object for each. */
export interface EventColumns {
  readonly size: number;
  /** The stretch that counts as the event's time, ms; infinite on a side that is open. Never empty. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Where its label stands, ms; NaN for a rank that there is not. */
  readonly anchor: (rank: number) => number;
  /** The place of its lane in the timeline's list; the length of that list for those without. Null where there are no lanes. */
  readonly lane: WholeNumbers | null;
  /** What decides whose label goes first; null where all weigh the same. */
  readonly weight: Float64Array | null;
  /** Where the finite sides of all of them begin and end. */
  readonly covers: { readonly from: Instant; readonly to: Instant };
  /** By kind, the rank of an event of it; see `EventKinds`. */
  readonly samples: readonly number[];
  /** What its title says, in the language of the dataset. */
  readonly title: (rank: number) => string;
  readonly kind: (rank: number) => number;
  /** Whether the words of its date are its own: the author's, or those of a set of dates. */
  readonly worded: (rank: number) => boolean;
  readonly precisions: Iterable<Precision>;
  readonly spec: (rank: number) => MarkSpec;
  readonly look: (rank: number) => EventLook;
}
