import { instant } from '../../date/instant.js';
import { DAY_MS } from '../../date/civil-days.js';
import type { Precision } from '../../date/imprecise-date.js';
import type { Timeline } from '../../model/timeline.js';
import { lengthAt } from '../../model/columns/edtf-of.js';
import type { Origin } from '../../model/columns/growth.js';
import type { TimelineColumns } from '../../model/columns/timeline-columns.js';
import { kept } from '../../model/lazy-list.js';
import { knownSpan } from '../../store/known-span.js';
import { isWorded } from './columns-of.js';
import { EventKinds } from './event-kinds.js';
import { lookOf } from '../event-look.js';
import type { EventLook } from '../layout.js';
import { specifyMark, type MarkSpec } from '../mark-spec.js';
import type { EventColumns } from './event-columns.js';

/** What was seen of all of them in one go. */
export interface SeenColumns {
  readonly kinds: EventKinds;
  readonly latest: number;
  /** Ms that are meant by the most exact of their beginnings. */
  readonly finest: number;
}

/** What the events were before some were added, and what was seen of them. */
export type SeenBefore = Pick<Origin, 'growth' | 'places'> & { readonly seen?: SeenColumns };

/** The columns of events that came as columns: nothing is made for each of them but numbers. */
export function columnsOfColumns(
  timeline: Timeline,
  given: TimelineColumns,
  before?: SeenBefore,
): { readonly columns: EventColumns; readonly seen: SeenColumns } {
  const seen = lookThrough(given, before);
  return { columns: eventColumns(timeline, given, seen), seen };
}

function eventColumns(timeline: Timeline, given: TimelineColumns, { kinds, latest, finest }: SeenColumns): EventColumns {
  const { lanes } = timeline;
  const { size, from, to, lane, lasts, own } = given;
  return {
    size,
    from,
    to,
    // A span stands where it begins, an instant in the middle of what is meant by it.
    anchor: (rank) => (lasts(rank) ? from[rank]! : ((from[rank] ?? NaN) + (to[rank] ?? NaN)) / 2),
    lane,
    weight: null,
    covers: { from: instant(from[0] ?? 0), to: instant(latest) },
    samples: kinds.samples,
    title: given.title,
    kind: (rank) => kindOf(kinds, given, rank),
    worded: (rank) => {
      const event = own?.(rank);
      return event !== undefined && isWorded(event);
    },
    precisions: [PRECISIONS.get(finest) ?? 'day'],
    spec: kept((rank) => {
      const event = own?.(rank);
      return event ? specifyMark(event, knownSpan(event.date)) : specOf(from[rank]!, to[rank]!, lasts(rank));
    }),
    look: kept((rank): EventLook => {
      if (own?.(rank)) return lookOf(rank, timeline);
      return { rank, status: 'confirmed', color: lanes[lane?.[rank] ?? -1]?.color };
    }),
  };
}

function kindOf(kinds: EventKinds, { own, lasts }: TimelineColumns, rank: number): number {
  const event = own?.(rank);
  return event ? kinds.of(event, knownSpan(event.date), rank) : kinds.named(lasts(rank) ? 'lasts' : 'is over', rank);
}

/** Where some are left out, all that are left are looked at. */
function lookThrough(given: TimelineColumns, before: SeenBefore | undefined): SeenColumns {
  const { size, from, to, lasts, own } = given;
  const known = before?.growth.gone.length === 0 ? before.seen : undefined;
  const kinds = (before && known?.kinds.after(before.growth, before.places)) ?? new EventKinds();
  let { latest, finest } = known ?? { latest: from[0] ?? 0, finest: DAY_MS };
  const seen = [false, false];
  const look = (rank: number): void => {
    const long = Number(lasts(rank));
    if (!seen[long] || own?.(rank)) kindOf(kinds, given, rank);
    if (!own?.(rank)) seen[long] = true;
    if (to[rank]! > latest) latest = to[rank]!;
    if (finest > 1) finest = Math.min(finest, long ? lengthAt(from[rank]!) : to[rank]! - from[rank]!);
  };
  if (before && known) before.growth.fresh.forEach(look);
  else for (let rank = 0; rank < size; rank++) look(rank);
  return { kinds, latest, finest };
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
