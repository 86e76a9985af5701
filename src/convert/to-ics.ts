import type { SingleDate } from '../date/imprecise-date.js';
import { civilAt, civilFromDays, DAY_MS } from '../date/civil-days.js';
import { boundsOf } from '../date/bounds.js';
import { placeIn } from '../model/local-time.js';
import type { Dataset, DatasetEvent } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Exported, Loss } from './conversion.js';
import { escapeText, foldLine } from './print-content-line.js';
import { readEdtf } from './edtf-parts.js';
import { listOf } from './read-json.js';
import { hasOtherLanguages, labelsIn, wordsIn } from './texts.js';
import type { ExportOptions } from './to-csv.js';

/** How to write a calendar. */
export interface IcsOptions extends ExportOptions {
  /** When the file is made, `20250813T120000Z`; the dataset's `asOf` without it, as nothing here knows the time. */
  readonly stamp?: string | undefined;
}

type Words = (text: DatasetText | undefined) => string;
const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const statuses: Readonly<Record<string, string>> = { planned: 'TENTATIVE', cancelled: 'CANCELLED', confirmed: 'CONFIRMED' };

/**
 * Writes the events as an iCalendar file (RFC 5545). A calendar knows days and times only: an event whose date is less or otherwise known
 * (a month, “about”, “one of”) is left out and listed, never rounded.
 */
export function toIcs(dataset: Dataset, { lang = dataset.lang ?? 'und', stamp }: IcsOptions = {}): Exported<string> {
  const losses: Loss[] = [];
  const words: Words = (text) => wordsIn(text, lang);
  const asOf = readEdtf(dataset.asOf ?? '');
  const made = stamp ?? (asOf?.kind === 'date' && asOf.precision === 'day' ? `${printDay(asOf.min)}T000000Z` : '19700101T000000Z');
  const { events: all = [], categories = [], timeZone } = dataset;
  const labels = labelsIn(categories, lang);
  const ids = new Set(all.map(({ id }) => id));
  const events = all.flatMap((event, index) => printEvent(event, index, { timeZone, labels, ids, words, made, losses }));
  const top = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//event-timeline//convert//EN',
    ...line('X-WR-CALNAME', words(dataset.title)),
    ...line('X-WR-CALDESC', words(dataset.description)),
  ];
  return { output: [...top, ...events, 'END:VCALENDAR'].map(foldLine).join(''), losses };
}

const line = (name: string, text: string): readonly string[] => (text === '' ? [] : [`${name}:${escapeText(text)}`]);
const printDay = (at: number): string => {
  const { year, month, day } = civilFromDays(Math.floor(at / DAY_MS));
  return `${pad(year, 4)}${pad(month)}${pad(day)}`;
};

function printTime(date: SingleDate, timeZone: string | undefined): string {
  const bounds = boundsOf(date);
  const at = date.local && timeZone !== undefined ? placeIn(timeZone)(bounds).earliestStart : date.min;
  const seconds = Math.floor((at - Math.floor(at / DAY_MS) * DAY_MS) / 1000);
  const clock = `${pad(Math.floor(seconds / 3600))}${pad(Math.floor(seconds / 60) % 60)}${pad(seconds % 60)}`;
  return `${printDay(at)}T${clock}${date.local && timeZone === undefined ? '' : 'Z'}`;
}

const timed = ['minute', 'second', 'millisecond'];
const isExact = ({ uncertain, approximate, unspecified, precision, min }: SingleDate): boolean => {
  const { year } = civilAt(min);
  return !uncertain && !approximate && !unspecified && year > 0 && year < 10_000 && (precision === 'day' || timed.includes(precision));
};

/** `DTSTART` and `DTEND`; undefined where a calendar cannot say it. */
function printDates(edtf: string, timeZone: string | undefined): readonly string[] | undefined {
  const date = readEdtf(edtf);
  const [start, end] = date?.kind === 'interval' ? [date.start.date, date.end.date] : [date?.kind === 'date' ? date : undefined, undefined];
  if (start === undefined || !isExact(start) || (date?.kind === 'interval' && end === undefined)) return undefined;
  if (end !== undefined && (!isExact(end) || (end.precision === 'day') !== (start.precision === 'day'))) return undefined;
  // Exclusive: the day after the last.
  if (start.precision === 'day') return [`DTSTART;VALUE=DATE:${printDay(start.min)}`, `DTEND;VALUE=DATE:${printDay((end ?? start).max)}`];
  return [`DTSTART:${printTime(start, timeZone)}`, ...(end === undefined ? [] : [`DTEND:${printTime(end, timeZone)}`])];
}

interface Writing {
  readonly timeZone: string | undefined;
  /** The words for categories, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  /** Of all events. */
  readonly ids: ReadonlySet<string | undefined>;
  readonly words: Words;
  readonly made: string;
  readonly losses: Loss[];
}

function printEvent(event: DatasetEvent, index: number, { timeZone, labels, ids, words, made, losses }: Writing): readonly string[] {
  const path = `/events/${index}`;
  const edtf = typeof event.date === 'string' ? event.date : event.date.edtf;
  const dates = printDates(edtf, timeZone);
  if (dates === undefined) {
    losses.push({ kind: 'lost', path, message: 'an event that is not known to the day: a calendar cannot hold it, and it is not rounded' });
    return [];
  }
  losses.push(...lossesOf(event, path));
  const { place, status = 'confirmed', categories = [], url } = event;
  const named = categories.map((id) => labels.get(id) ?? id);
  const geo = place?.lat === undefined || place.lon === undefined ? [] : [`GEO:${place.lat};${place.lon}`];
  const kept = listOf(event['x-ics']).filter((raw) => typeof raw === 'string' && !/[\r\n]/.test(raw)) as readonly string[];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id ?? `event-${index + 1}`)}`,
    `DTSTAMP:${made}`,
    ...dates,
    ...line('SUMMARY', words(event.title) || edtf),
    ...line('DESCRIPTION', words(event.summary)),
    ...line('LOCATION', words(place?.name)),
    ...geo,
    ...(named.length > 0 ? [`CATEGORIES:${named.map(escapeText).join(',')}`] : []),
    ...(statuses[status] === undefined ? [] : [`STATUS:${statuses[status]}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(event.media ?? [])
      .filter((media) => /^https?:/i.test(media.url))
      .map((media) => `ATTACH${media.type === undefined ? '' : `;FMTTYPE=${media.type}`}:${media.url}`),
    ...relations(event, ids),
    ...kept,
    'END:VEVENT',
  ];
}

/** The kinds of relation that a calendar knows (RFC 5545 §3.2.15). */
const kinds = ['parent', 'child', 'sibling'];
const relations = ({ links = [] }: DatasetEvent, ids: Writing['ids']): readonly string[] =>
  links
    .filter(({ rel, to }) => kinds.includes(rel) && ids.has(to))
    .map(({ rel, to }) => `RELATED-TO${rel === 'parent' ? '' : `;RELTYPE=${rel.toUpperCase()}`}:${escapeText(to)}`);

function lossesOf(event: DatasetEvent, path: string): readonly Loss[] {
  const lost = (key: string, message: string): Loss => ({ kind: 'lost', path: `${path}/${key}`, message });
  const { quotes = [], status = '', lane, links = [], title, summary, people = [] } = event;
  const kept = listOf(event['x-ics']).filter((raw) => typeof raw === 'string' && /^(ATTENDEE|ORGANIZER)[:;]/i.test(raw)).length;
  return [
    ...(quotes.length > 0 ? [lost('quotes', 'quotes and sources')] : []),
    ...(['claimed', 'disputed'].includes(status) ? [lost('status', 'that an event is claimed or disputed')] : []),
    ...(lane === undefined ? [] : [lost('lane', 'lanes')]),
    // A calendar has people by their addresses; those that came from one are in `x-ics`.
    ...(people.length > kept ? [lost('people', 'people without an address')] : []),
    ...(['note', 'importance', 'claimGroup'] as const).filter((key) => event[key] !== undefined).map((key) => lost(key, key)),
    ...(links.some(({ rel }) => !kinds.includes(rel)) ? [lost('links', 'links that are no kinship')] : []),
    ...(typeof event.date === 'object' && event.date.asWritten !== undefined ? [lost('date', 'the wording of a date')] : []),
    ...(hasOtherLanguages(title) || hasOtherLanguages(summary) ? [lost('title', 'texts in other languages')] : []),
  ];
}
