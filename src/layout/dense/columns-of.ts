import { instant } from '../../date/instant.js';
import type { Precision } from '../../date/imprecise-date.js';
import { whole } from '../../model/columns/fill.js';
import { kept } from '../../model/lazy-list.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { Extent, Tallying, type MemoryStore, type Tally } from '../../store/event-store.js';
import { knownSpan } from '../../store/known-span.js';
import { lookOf } from '../event-look.js';
import { markAnchor, specifyMark } from '../mark-spec.js';
import type { EventColumns } from './event-columns.js';
import { EventKinds } from './event-kinds.js';

/** Columns, and what a store tells of all of their events: a look at a hundred thousand objects takes so long that there is one only. */
export interface ListedColumns {
  readonly columns: EventColumns;
  readonly extent: MemoryStore['extent'];
  readonly tally: Tally;
}

/** The columns of events that are there one by one. O(n); what only a frame needs is made for the events that it shows. */
export function columnsOf(timeline: Timeline): ListedColumns {
  const { events } = timeline;
  const size = events.length;
  const [from, to, anchor] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const [kind, weight] = [new Uint32Array(size), new Float64Array(size)];
  const kinds = new EventKinds();
  const precisions = new Set<Precision>();
  const [extent, tally] = [new Extent(), new Tallying()];
  let [first, last] = [Infinity, -Infinity];
  for (let rank = 0; rank < size; rank++) {
    const event = events[rank]!;
    const known = knownSpan(event.date);
    from[rank] = known.startEdge === 'open' ? -Infinity : known.from;
    to[rank] = known.endEdge === 'open' ? Infinity : known.to;
    anchor[rank] = markAnchor(event, known);
    kind[rank] = kinds.of(event, known, rank);
    weight[rank] = weightOf(event);
    precisions.add(event.date.value.precision);
    extent.add(event.date);
    tally.add(event);
    for (const edge of [known.from, known.to]) if (Number.isFinite(edge)) [first, last] = [Math.min(first, edge), Math.max(last, edge)];
  }
  const columns: EventColumns = {
    size,
    from,
    to,
    anchor: (rank) => anchor[rank] ?? NaN,
    lane: lanesOf(timeline),
    weight,
    covers: { from: instant(first), to: instant(last) },
    samples: kinds.samples,
    title: (rank) => events[rank]!.title[0]?.text ?? '',
    kind: (rank) => kind[rank]!,
    worded: (rank) => isWorded(events[rank]!),
    precisions,
    spec: kept((rank) => specifyMark(events[rank]!, knownSpan(events[rank]!.date))),
    look: kept((rank) => lookOf(rank, timeline)),
  };
  return { columns, extent: extent.value, tally };
}

function lanesOf({ events, lanes }: Timeline): EventColumns['lane'] {
  if (lanes.length === 0) return null;
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  return whole(events.length, lanes.length, (rank) => laneAt.get(events[rank]!.lane ?? '') ?? lanes.length);
}

/** Whether the words of its date are its own. */
export const isWorded = ({ date }: TimelineEvent): boolean => date.asWritten !== undefined || 'members' in date.value;

/** Importance first, to the sixth decimal; then what is disputed, then what has a quote (L7). */
const weightOf = ({ importance = 0, status, quotes }: TimelineEvent): number =>
  Math.round(importance * 1e6) * 4 + Number(status === 'disputed') * 2 + Number(quotes.length > 0);
