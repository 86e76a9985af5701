import { instant } from '../../date/instant.js';
import { DAY_MS } from '../../date/civil-days.js';
import type { Precision } from '../../date/imprecise-date.js';
import type { Timeline } from '../../model/timeline.js';
import { float64 } from '../../model/columns/fill.js';
import { lengthAt } from '../../model/columns/edtf-of.js';
import type { TimelineColumns } from '../../model/columns/timeline-columns.js';
import { knownSpan } from '../../store/known-span.js';
import { lookOf } from '../event-look.js';
import { specifyMark, type MarkSpec } from '../mark-spec.js';
import type { EventColumns } from './event-columns.js';

/** The columns of events that came as columns: nothing is made for each of them but numbers. */
export function columnsOfColumns(timeline: Timeline, given: TimelineColumns): EventColumns {
  const { lanes } = timeline;
  const { size, from, to, lane, lasts, own } = given;
  // A span stands where it begins, an instant in the middle of what is meant by it.
  const anchor = float64(size, (rank) => (lasts(rank) ? from[rank]! : (from[rank]! + to[rank]!) / 2));
  const first = from[0] ?? 0;
  let latest = first;
  for (let rank = 0; rank < size; rank++) latest = Math.max(latest, to[rank]!);
  const covers = { from: instant(first), to: instant(latest) };
  return {
    size,
    from,
    to,
    anchor,
    lane,
    weight: null,
    covers,
    samples: samplesOf(given),
    title: given.title,
    kind: (rank) => (lasts(rank) ? 'span' : 'instant'),
    precisions: precisionsOf(given),
    spec: (rank) => {
      const event = own?.(rank);
      return event ? specifyMark(event, knownSpan(event.date)) : specOf(from[rank]!, to[rank]!, lasts(rank));
    },
    look: (rank) => (own?.(rank) ? lookOf(rank, timeline) : { rank, status: 'confirmed', color: lanes[lane?.[rank] ?? -1]?.color }),
  };
}

/** An instant and a span, where there are such. */
function samplesOf({ size, lasts }: TimelineColumns): number[] {
  const samples = [false, true].map((long) => {
    for (let rank = 0; rank < size; rank++) if (lasts(rank) === long) return rank;
    return -1;
  });
  return samples.filter((rank) => rank >= 0);
}

function specOf(start: number, end: number, lasts: boolean): MarkSpec {
  const outer = { from: instant(start), to: instant(end) };
  const shape = { outer, members: [], startCap: 'edge', endCap: 'edge', uncertain: false } as const;
  if (lasts) return { ...shape, form: 'span', core: outer, anchor: outer.from };
  // Deep time is known to the year at best.
  if (end - start > DAY_MS) return { ...shape, form: 'granule', anchor: outer.from };
  return { ...shape, form: 'point', anchor: instant((start + end) / 2) };
}

const PRECISIONS: ReadonlyMap<number, Precision> = new Map([
  [1, 'millisecond'],
  [1000, 'second'],
  [60_000, 'minute'],
]);

/** How precisely their beginnings are told. */
function precisionsOf({ from, to, lasts, size }: TimelineColumns): Set<Precision> {
  const found = new Set<Precision>();
  for (let rank = 0; rank < size && found.size <= PRECISIONS.size; rank++) {
    const length = lasts(rank) ? lengthAt(from[rank]!) : to[rank]! - from[rank]!;
    found.add(PRECISIONS.get(length) ?? 'day');
  }
  return found;
}
