import { approximateRange } from '../date/approximate-range.js';
import { DAY_MS } from '../date/civil-days.js';
import type { Bounds, Edge, ImpreciseDate, Precision, SetMember } from '../date/imprecise-date.js';
import { instant, type Instant } from '../date/instant.js';
import type { TimeSpan } from '../axis/time-scale.js';
import type { EventDate, TimelineEvent } from '../model/timeline.js';
import type { KnownSpan } from '../store/known-span.js';

/** How an end of a mark is drawn: a hard edge, a fade (`~`), a tip (`..`), or a fade of fixed length that ends in “?”. */
export type Cap = 'edge' | 'fade' | 'open' | 'unknown';

/** One of several dates; `point`: known to the day or better. */
export interface MarkMember extends TimeSpan {
  readonly point: boolean;
}

/**
 * What a date looks like, before any zoom (experience.md §1.2). `point`: known to the day or better. `granule`: one coarse unit, whole.
 * `span`: lasts from one date to another. `choice`: one moment somewhere within. `group`: several moments of one event.
 */
export interface MarkSpec {
  readonly form: 'point' | 'granule' | 'span' | 'choice' | 'group';
  /** Everything that may be meant. */
  readonly outer: TimeSpan;
  /** What is certain: between the latest start and the earliest end of a span. */
  readonly core?: TimeSpan;
  /** The candidates of a `choice`, the parts of a `group`. */
  readonly members: readonly MarkMember[];
  readonly startCap: Cap;
  readonly endCap: Cap;
  readonly uncertain: boolean;
  /** Where its label stands: the middle of a point, else the first instant that the date states. */
  readonly anchor: Instant;
}

const FINE: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

const isPoint = ({ precision, unspecified, approximate }: ImpreciseDate): boolean => FINE.has(precision) && !unspecified && !approximate;

/** Says how the date of an event is drawn. What is drawn of “about” is the range that is printed with it (U7). */
export function specifyMark({ date }: Pick<TimelineEvent, 'date'>, known: KnownSpan): MarkSpec {
  const { value, bounds } = date;
  const form = formOf(value, bounds);
  const outer = { from: known.from, to: known.to };
  const spec: MarkSpec = {
    form,
    outer,
    members: 'members' in value ? membersOf(value.members, form, known) : [],
    startCap: capOf(known.startEdge, aboutAt(value, 'start')),
    endCap: capOf(known.endEdge, aboutAt(value, 'end')),
    uncertain: value.uncertain,
    anchor: anchorOf(form, date, outer),
  };
  const core = form === 'span' ? coreOf(date, known) : undefined;
  return core ? { ...spec, core } : spec;
}

/** A lone date whose ends a dataset bounds apart lasts from the one to the other. */
function formOf(date: ImpreciseDate, { earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): MarkSpec['form'] {
  if (date.kind === 'one-of') return 'choice';
  if (date.kind === 'all-of') return 'group';
  if (date.kind === 'interval' || latestStart < latestEnd || earliestStart < earliestEnd) return 'span';
  return isPoint(date) ? 'point' : 'granule';
}

/** The date that an end of a mark is drawn from. */
function aboutAt(date: ImpreciseDate, side: 'start' | 'end'): boolean {
  return date.kind === 'interval' ? date[side].date?.approximate === true : date.approximate;
}

/** Where the label of an event stands; the `anchor` of its mark. */
export const markAnchor = ({ date }: Pick<TimelineEvent, 'date'>, known: KnownSpan): Instant =>
  anchorOf(formOf(date.value, date.bounds), date, known);

function capOf(edge: Edge, approximate: boolean): Cap {
  if (edge !== 'dated') return edge;
  return approximate ? 'fade' : 'edge';
}

/** Of a choice only what is named by itself: a run has nothing in it that is likelier than the rest. */
function membersOf(members: readonly SetMember[], form: MarkSpec['form'], known: KnownSpan): MarkMember[] {
  return members
    .filter(({ run }) => form === 'group' || !run)
    .map(({ min, max, from, run }) => ({
      from: Number.isFinite(min) ? min : known.from,
      to: Number.isFinite(max) ? max : known.to,
      point: !run && from !== undefined && isPoint(from),
    }));
}

function anchorOf(form: MarkSpec['form'], { bounds: { earliestStart } }: EventDate, { from, to }: TimeSpan): Instant {
  if (form === 'point') return instant((from + to) / 2);
  return Number.isFinite(earliestStart) ? earliestStart : from;
}

/** An end known to the day counts as certain: half a pixel of doubt would only blur the bar. What is open goes on for certain. */
function coreOf({ value, bounds, margin }: EventDate, known: KnownSpan): TimeSpan | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const about = (side: 'start' | 'end'): ReturnType<typeof approximateRange>[] => {
    const date = value.kind === 'interval' ? value[side].date : undefined;
    return date?.approximate ? [approximateRange(date, margin)] : [];
  };
  const starts = latestStart - earliestStart <= DAY_MS ? known.from : latestStart;
  const ends = latestEnd - earliestEnd <= DAY_MS ? known.to : earliestEnd;
  const from = known.startEdge === 'open' ? -Infinity : Math.max(starts, ...about('start').map(({ to }) => to));
  const to = known.endEdge === 'open' ? Infinity : Math.min(ends, ...about('end').map((range) => range.from));
  return from < to ? { from: instant(from), to: instant(to) } : undefined;
}
