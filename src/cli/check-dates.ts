import { parseEdtf } from '../date/parse-edtf.js';
import type { Bounds } from '../date/imprecise-date.js';
import type { Dataset, DatasetEvent } from '../model/dataset.js';
import { parseEventDate } from '../model/parse-event-date.js';
import { each } from '../model/reading.js';
import { show } from '../model/report.js';
import type { EventDate, Timeline } from '../model/timeline.js';
import type { Finding } from './finding.js';
import type { SourceText } from './source-text.js';

/** An event with its date read. */
export interface Dated {
  readonly event: DatasetEvent;
  readonly date: EventDate;
  /** JSON Pointer. */
  readonly path: string;
}

/** What dates are checked with. */
export interface DateContext {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<string, SourceText>;
  /** `2025-08-13` */
  readonly today: string;
}

/** The events whose dates can be read; what is wrong with the others is reported when the dataset is parsed. */
export function datedEvents({ events }: Dataset, { lang, sources }: Timeline): readonly Dated[] {
  const reading = { lang, sources, report: () => undefined };
  return each(events, '/events', (event, path) => {
    const date = parseEventDate(event.date, `${path}/date`, reading);
    return date && { event, date, path };
  });
}

/** Whether two accounts can both be right. */
export const overlap = (a: Pick<Bounds, 'earliestStart' | 'latestEnd'>, b: Pick<Bounds, 'earliestStart' | 'latestEnd'>): boolean =>
  a.earliestStart < b.latestEnd && b.earliestStart < a.latestEnd;

/** Checks each event's date: against its status, the day the dataset is of, and the day its sources were published. */
export const checkDates = (events: readonly Dated[], context: DateContext): readonly Finding[] =>
  events.flatMap((dated) => [...checkPlanned(dated, context), ...checkPublished(dated, context), ...checkWords(dated, context)]);

/** A plan whose time is over says no more what happened. Past today alone it is right as of the day that the dataset is of. */
function checkPlanned({ event: { status }, date, path }: Dated, { timeline: { asOf }, today }: DateContext): readonly Finding[] {
  if (status !== 'planned') return [];
  const passed = (day: { readonly min: number }): boolean => date.bounds.latestEnd <= day.min;
  const words = { path: `${path}/status`, rule: 'planned', expected: '"confirmed" or "cancelled", with a source that says so' } as const;
  if (asOf !== undefined && passed(asOf))
    return [
      {
        ...words,
        severity: 'warning',
        message: `is planned, but ${date.value.text} had passed on the day that the dataset is of, ${asOf.text}`,
      },
    ];
  if (!passed(parseEdtf(today))) return [];
  return [{ ...words, severity: asOf === undefined ? 'warning' : 'note', message: `is planned, and ${date.value.text} has passed since` }];
}

/** What a source confirms lies before it was published. */
function checkPublished(
  { event: { quotes = [], status = 'confirmed' }, date, path }: Dated,
  { timeline }: DateContext,
): readonly Finding[] {
  const days = quotes.map(({ source }) => (source === undefined ? undefined : timeline.sources.get(source)?.published));
  const known = days.filter((day) => day !== undefined);
  const last = Math.max(...known.map(({ max }) => max));
  if (status !== 'confirmed' || known.length === 0 || known.length < days.length || date.bounds.earliestStart < last) return [];
  const message = `${date.value.text} is after the day that its sources were published, yet the event is confirmed`;
  return [{ severity: 'warning', rule: 'date', path: `${path}/date`, message, expected: '"status": "planned", or a later source' }];
}

/** `asWritten` is the source's own words: most often of the quote, else from elsewhere in it. */
function checkWords({ event: { quotes = [] }, date: { asWritten }, path }: Dated, { texts }: DateContext): readonly Finding[] {
  if (asWritten === undefined || quotes.length === 0 || quotes.some(({ exact }) => exact.includes(asWritten))) return [];
  const sources = quotes.map(({ source }) => texts.get(source ?? ''));
  if (sources.some((source) => source === undefined || source.find({ exact: asWritten }).verdict !== 'not-found')) return [];
  const message = `${show(asWritten)} stands in none of the event’s sources`;
  return [{ severity: 'warning', rule: 'date', path: `${path}/date/asWritten`, message, expected: 'the words of the source' }];
}
