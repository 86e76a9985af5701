import { instant } from '../../date/instant.js';
import { DAY_MS } from '../../date/civil-days.js';
import type { Precision } from '../../date/imprecise-date.js';
import type { Timeline } from '../../model/timeline.js';
import { lengthAt } from '../../model/columns/edtf-of.js';
import type { TimelineColumns } from '../../model/columns/timeline-columns.js';
import { kept } from '../../model/lazy-list.js';
import { knownSpan } from '../../store/known-span.js';
import { isWorded } from './columns-of.js';
import { EventKinds } from './event-kinds.js';
import { lookOf } from '../event-look.js';
import type { EventLook } from '../layout.js';
import { specifyMark, type MarkSpec } from '../mark-spec.js';
import type { EventColumns } from './event-columns.js';

/** The columns of events that came as columns: nothing is made for each of them but numbers. */
export function columnsOfColumns(timeline: Timeline, given: TimelineColumns): EventColumns {
  const { lanes } = timeline;
  const { size, from, to, lane, lasts, own } = given;
  const { kind, samples, precisions, latest } = survey(given);
  return {
    size,
    from,
    to,
    // A span stands where it begins, an instant in the middle of what is meant by it.
    anchor: (rank) => (lasts(rank) ? from[rank]! : ((from[rank] ?? NaN) + (to[rank] ?? NaN)) / 2),
    lane,
    weight: null,
    covers: { from: instant(from[0] ?? 0), to: instant(latest) },
    samples,
    title: given.title,
    kind,
    worded: (rank) => {
      const event = own?.get(rank);
      return event !== undefined && isWorded(event);
    },
    precisions,
    spec: kept((rank) => {
      const event = own?.get(rank);
      return event ? specifyMark(event, knownSpan(event.date)) : specOf(from[rank]!, to[rank]!, lasts(rank));
    }),
    look: kept((rank): EventLook => {
      if (own?.has(rank)) return lookOf(rank, timeline);
      return { rank, status: 'confirmed', color: lanes[lane?.[rank] ?? -1]?.color };
    }),
  };
}

/** What is to be known of all of them, in one go. */
interface Survey extends Pick<EventColumns, 'kind' | 'samples' | 'precisions'> {
  readonly latest: number;
}

function survey(given: TimelineColumns): Survey {
  const { size, from, to, lasts, own } = given;
  const kinds = new EventKinds();
  const kind = (rank: number): number => {
    const event = own?.get(rank);
    if (event) return kinds.of(event, knownSpan(event.date), rank);
    return kinds.named(lasts(rank) ? 'lasts' : 'is over', rank);
  };
  for (const rank of own?.keys() ?? []) kind(rank);
  let latest = from[0] ?? 0;
  let finest = DAY_MS;
  const seen = [false, false];
  for (let rank = 0; rank < size; rank++) {
    const long = Number(lasts(rank));
    if (!seen[long]) kind(rank);
    seen[long] = true;
    if (to[rank]! > latest) latest = to[rank]!;
    if (finest > 1) finest = Math.min(finest, long ? lengthAt(from[rank]!) : to[rank]! - from[rank]!);
  }
  return { kind, samples: kinds.samples, latest, precisions: [PRECISIONS.get(finest) ?? 'day'] };
}

function specOf(start: number, end: number, lasts: boolean): MarkSpec {
  const outer = { from: instant(start), to: instant(end) };
  const shape = { outer, members: [], startCap: 'edge', endCap: 'edge', uncertain: false } as const;
  if (lasts) return { ...shape, form: 'span', core: outer, anchor: outer.from };
  // Deep time is known to the year at best.
  if (end - start > DAY_MS) return { ...shape, form: 'granule', anchor: outer.from };
  return { ...shape, form: 'point', anchor: instant((start + end) / 2) };
}

/** How precisely a beginning is told, by the ms that are meant by it. */
const PRECISIONS: ReadonlyMap<number, Precision> = new Map([
  [1, 'millisecond'],
  [1000, 'second'],
  [60_000, 'minute'],
]);
