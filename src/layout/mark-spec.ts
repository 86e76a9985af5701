import { approximateRange } from '../date/approximate-range.js';
import { datesIn } from '../date/bounds.js';
import type { ImpreciseDate, Precision } from '../date/imprecise-date.js';
import { instant } from '../date/instant.js';
import type { TimeSpan } from '../axis/time-scale.js';
import type { EventDate, TimelineEvent } from '../model/timeline.js';
import type { KnownSpan } from '../store/known-span.js';

/** How an end of a mark is drawn: a hard edge, a fade (`~`), a chevron (`..`), or a fade of fixed length that ends in “?”. */
export type Cap = 'edge' | 'fade' | 'open' | 'unknown';

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
  /** The members of a `choice` or a `group`. */
  readonly members: readonly TimeSpan[];
  readonly startCap: Cap;
  readonly endCap: Cap;
  readonly uncertain: boolean;
}

const FINE: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

/** Says how the date of an event is drawn. What is drawn of “about” is the range that is printed with it (U7). */
export function specifyMark({ date }: Pick<TimelineEvent, 'date'>, known: KnownSpan): MarkSpec {
  const { value } = date;
  const approximate = value.approximate;
  const spec: MarkSpec = {
    form: formOf(value, approximate),
    outer: approximate ? widened(date, known) : { from: known.from, to: known.to },
    members: value.kind === 'one-of' || value.kind === 'all-of' ? memberSpans(value, known) : [],
    startCap: capOf(known.startEdge, approximate),
    endCap: capOf(known.endEdge, approximate),
    uncertain: value.uncertain,
  };
  const core = spec.form === 'span' ? coreOf(date, known) : undefined;
  return core ? { ...spec, core } : spec;
}

function widened({ value, margin }: EventDate, known: KnownSpan): TimeSpan {
  const ranges = datesIn(value).map((date) => approximateRange(date, margin));
  return {
    from: instant(Math.min(known.from, ...ranges.map(({ from }) => from))),
    to: instant(Math.max(known.to, ...ranges.map(({ to }) => to))),
  };
}

function formOf(date: ImpreciseDate, approximate: boolean): MarkSpec['form'] {
  if (date.kind === 'interval') return 'span';
  if (date.kind === 'one-of') return 'choice';
  if (date.kind === 'all-of') return 'group';
  return FINE.has(date.precision) && !date.unspecified && !approximate ? 'point' : 'granule';
}

function capOf(edge: KnownSpan['startEdge'], approximate: boolean): Cap {
  if (edge !== 'dated') return edge;
  return approximate ? 'fade' : 'edge';
}

function memberSpans(date: Extract<ImpreciseDate, { members: unknown }>, known: KnownSpan): TimeSpan[] {
  return date.members.map(({ min, max }) => ({
    from: Number.isFinite(min) ? min : known.from,
    to: Number.isFinite(max) ? max : known.to,
  }));
}

/** Ends known to the day count as certain: half a pixel of doubt would only blur the bar. */
function coreOf({ value, bounds }: EventDate, known: KnownSpan): TimeSpan | undefined {
  const fine = (side: 'start' | 'end'): boolean => {
    const date = value.kind === 'interval' ? value[side].date : undefined;
    return date !== undefined && FINE.has(date.precision) && !date.approximate;
  };
  const from = fine('start') || known.startEdge === 'open' ? known.from : bounds.latestStart;
  const to = fine('end') || known.endEdge === 'open' ? known.to : bounds.earliestEnd;
  return from < to ? { from, to } : undefined;
}
