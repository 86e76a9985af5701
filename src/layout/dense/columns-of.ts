import { instant } from '../../date/instant.js';
import type { Precision } from '../../date/imprecise-date.js';
import { whole, type WholeNumbers } from '../../model/columns/fill.js';
import { grown, type Origin } from '../../model/columns/growth.js';
import { kept } from '../../model/lazy-list.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { Extent, Tallying, type MemoryStore, type Tally } from '../../store/event-store.js';
import { knownSpan } from '../../store/known-span.js';
import { lookOf } from '../event-look.js';
import { markAnchor, specifyMark } from '../mark-spec.js';
import { weightOf } from '../pack-labels.js';
import type { EventColumns } from './event-columns.js';
import { EventKinds } from './event-kinds.js';

/** Columns, and what a store tells of all of their events: a look at a hundred thousand objects takes so long that there is one only. */
export interface ListedColumns {
  readonly columns: EventColumns;
  readonly extent: MemoryStore['extent'];
  readonly tally: Tally;
  /** What they were made of, where the events did not come as columns. */
  readonly survey?: Survey;
}

/** What was seen of events that are there one by one, by rank or of all of them. */
export interface Survey extends Pick<EventColumns, 'from' | 'to' | 'lane'> {
  readonly anchor: Float64Array;
  readonly kind: Uint32Array;
  /** Null as long as all weigh the same: nothing. */
  weight: Float64Array | null;
  /** By id: the place of a lane. */
  readonly laneAt: ReadonlyMap<string, number>;
  readonly kinds: EventKinds;
  readonly precisions: Set<Precision>;
  readonly extent: Extent;
  readonly tally: Tallying;
  /** Where the finite sides of all of them begin and end. */
  first: number;
  last: number;
}

/** What the events were before some were added, and what was seen of them. */
export type Surveyed = Origin & Pick<ListedColumns, 'survey'>;

/** So many events are looked at from one step to the next: a millisecond or two. */
const STEP = 2048;

/**
 * The columns of events that are there one by one, in steps. O(n), and a copy of what was seen before; what only a frame needs is made for the
 * events that it shows.
 */
export function* columnsOf(timeline: Timeline, before?: Surveyed): Generator<undefined, ListedColumns> {
  const { events } = timeline;
  const resumed = before && resume(before);
  const survey = resumed ?? begin(timeline);
  if (resumed) for (const rank of before.growth.fresh) look(resumed, timeline, rank);
  for (let rank = resumed ? events.length : 0; rank < events.length; rank++) {
    look(survey, timeline, rank);
    if (rank % STEP === STEP - 1) yield;
  }
  const { from, to, anchor, kind, lane, weight, kinds, precisions, extent, tally, first, last } = survey;
  const columns: EventColumns = {
    size: events.length,
    from,
    to,
    anchor: (rank) => anchor[rank] ?? NaN,
    lane,
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
  return { columns, extent: extent.value, tally, survey };
}

function begin({ events, lanes }: Timeline): Survey {
  const numbers = (): Float64Array => new Float64Array(events.length);
  return {
    from: numbers(),
    to: numbers(),
    anchor: numbers(),
    kind: new Uint32Array(events.length),
    weight: null,
    lane: lanes.length === 0 ? null : whole(events.length, lanes.length, () => lanes.length),
    laneAt: new Map(lanes.map(({ id }, at) => [id, at])),
    kinds: new EventKinds(),
    precisions: new Set(),
    extent: new Extent(),
    tally: new Tallying(),
    first: Infinity,
    last: -Infinity,
  };
}

function look(survey: Survey, { events }: Timeline, rank: number): void {
  const event = events[rank]!;
  const known = knownSpan(event.date);
  survey.from[rank] = known.startEdge === 'open' ? -Infinity : known.from;
  survey.to[rank] = known.endEdge === 'open' ? Infinity : known.to;
  survey.anchor[rank] = markAnchor(event, known);
  survey.kind[rank] = survey.kinds.of(event, known, rank);
  const weight = weightOf(event);
  if (weight !== 0) survey.weight ??= new Float64Array(events.length);
  if (survey.weight) survey.weight[rank] = weight;
  if (survey.lane) survey.lane[rank] = survey.laneAt.get(event.lane ?? '') ?? survey.laneAt.size;
  survey.precisions.add(event.date.value.precision);
  survey.extent.add(event.date);
  survey.tally.add(event);
  for (const edge of [known.from, known.to]) {
    if (!Number.isFinite(edge)) continue;
    survey.first = Math.min(survey.first, edge);
    survey.last = Math.max(survey.last, edge);
  }
}

/** What was seen of those that are still there. Undefined where one is not that told something of all: how far they reach, or that there is its kind. */
function resume({ timeline, growth, places, survey }: Surveyed): Survey | undefined {
  if (!survey) return undefined;
  const kinds = survey.kinds.after(growth, places);
  const extent = survey.extent.value;
  const tally = new Tallying(survey.tally);
  for (const rank of growth.gone) {
    const event = timeline.events[rank]!;
    const known = knownSpan(event.date);
    const own = new Extent();
    own.add(event.date);
    if (reaches(own.value, extent) || reaches(known, { from: survey.first, to: survey.last })) return undefined;
    tally.add(event, -1);
  }
  return (
    kinds && {
      ...survey,
      from: grown(survey.from, growth),
      to: grown(survey.to, growth),
      anchor: grown(survey.anchor, growth),
      kind: grown(survey.kind, growth),
      weight: survey.weight && grown(survey.weight, growth),
      lane: survey.lane && grown<WholeNumbers>(survey.lane, growth),
      kinds,
      precisions: new Set(survey.precisions),
      extent: new Extent(extent),
      tally,
    }
  );
}

/** Whether it begins or ends where all of them do. */
const reaches = (own: { from: number; to: number } | null, all: { from: number; to: number } | null): boolean =>
  !all || (own !== null && (own.from <= all.from || own.to >= all.to));

/** Whether the words of its date are its own. */
export const isWorded = ({ date }: TimelineEvent): boolean => date.asWritten !== undefined || 'members' in date.value;
