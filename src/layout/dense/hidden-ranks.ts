import type { RankSet } from '../layout.js';
import { placeOf, rankAt, type DenseBand } from './dense-band.js';
import type { EventColumns } from './event-columns.js';

/** The events of a band that have no label in a stretch of it. */
export interface HiddenPlaces {
  readonly band: DenseBand;
  readonly columns: EventColumns;
  /** Their anchors are at the places from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  /** Those whose anchors are elsewhere, and how many they are. */
  readonly others: { readonly count: number; readonly places: () => Iterable<number>; readonly has: (place: number) => boolean };
  /** Places that have a label. */
  readonly labelled: ReadonlySet<number>;
  readonly size: number;
}

/** The ranks of the events of a band whose anchors are at the places from `first` up to `end`, without a list of them. */
export const ranksFrom = (band: DenseBand, columns: EventColumns, first: number, end: number): RankSet =>
  hiddenRanks({ band, columns, first, end, others: NO_OTHERS, labelled: NONE, size: end - first });

const NONE: ReadonlySet<number> = new Set();
const NO_OTHERS: HiddenPlaces['others'] = { count: 0, places: () => NONE, has: () => false };

/** The ranks of hidden events, without a list of them. */
export function hiddenRanks(hidden: HiddenPlaces): RankSet {
  const { band, columns, first, end, others, labelled, size } = hidden;
  return {
    size,
    has: (rank) => {
      const place = placeOf(band, columns, rank);
      return place >= 0 && !labelled.has(place) && ((place >= first && place < end) || others.has(place));
    },
    *[Symbol.iterator]() {
      if (others.count > 0) for (const place of others.places()) if (!labelled.has(place)) yield rankAt(band, place);
      for (let place = first; place < end; place++) if (!labelled.has(place)) yield rankAt(band, place);
    },
  };
}
