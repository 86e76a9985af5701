import type { WholeNumbers } from './fill.js';
import type { TimelineEvent } from '../timeline.js';

/** The events of a timeline whose dataset gave them as columns: what can be asked of all of them without making an object for each. */
export interface TimelineColumns {
  readonly size: number;
  /** By rank: where its date begins, epoch ms, and the first instant after it. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** By rank: the first instant after what is meant by its beginning. */
  readonly begunBy: (rank: number) => number;
  /** By rank: whether it lasts from one date to another. */
  readonly lasts: (rank: number) => boolean;
  /** By rank: the place of its lane in the timeline's list; the length of that list for none. Null where no event has one. */
  readonly lane: WholeNumbers | null;
  /** By rank: the event, where it came as an object later. */
  readonly own?: (rank: number) => TimelineEvent | undefined;
  readonly title: (rank: number) => string;
  /** The rank of an event by its id; −1 where there is none. */
  readonly rankOf: (id: string) => number;
  /** Of some ids those that may be taken; all others are free. Every event is looked at the first time only. */
  readonly maybeTaken: (ids: ReadonlySet<string>) => ReadonlySet<string>;
}
