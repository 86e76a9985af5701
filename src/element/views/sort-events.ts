import { knownToOf, type KnownTo } from '../../date/known-to.js';
import type { Status, TimelineEvent } from '../../model/timeline.js';
import type { TableKey } from '../../render/event-table.js';
import { titleOf } from '../words/event-words.js';
import { sourceNames } from '../words/source-names.js';
import type { Speech } from '../words/speech.js';

/** From the most certain to the least. */
const STATUSES: readonly Status[] = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];
/** From the most exact to the least. */
const EXACTNESS: readonly KnownTo[] = ['time', 'day', 'month', 'season', 'year', 'decade', 'century', 'age', 'span', 'choice'];

export interface Sorting {
  readonly column: TableKey;
  readonly descending: boolean;
}

/** Ranks in the order of a column; what is equal stays in the order of time, whichever way. Words go by the reader's alphabet. */
export function sortEvents(events: readonly TimelineEvent[], { column, descending }: Sorting, speech: Speech): readonly number[] {
  const ranks = [...events.keys()];
  if (column === 'date') return descending ? ranks.reverse() : ranks;
  const keys = events.map((event) => keyOf(event, column, speech));
  const { compare } = new Intl.Collator(speech.locale, { numeric: true });
  const byKey = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  // What has no source comes last, whichever way.
  return ranks.sort(
    (a, b) => Number(keys[a] === '') - Number(keys[b] === '') || (descending ? -1 : 1) * byKey(keys[a]!, keys[b]!) || a - b,
  );
}

function keyOf(event: TimelineEvent, column: TableKey, speech: Speech): string | number {
  switch (column) {
    case 'precision':
      return EXACTNESS.indexOf(knownToOf(event.date.value));
    case 'status':
      return STATUSES.indexOf(event.status);
    case 'source':
      return sourceNames(event, speech)[0]?.text ?? '';
    case 'quote':
      return event.quotes[0]?.exact ?? '';
    default:
      return titleOf(event, speech).text;
  }
}
