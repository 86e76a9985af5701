import type { Dataset, DatasetEvent } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Exported, Loss } from './conversion.js';
import { escapeText, foldLine } from './print-content-line.js';
import { readEdtf } from './edtf-parts.js';
import { edtfOf, lossesAt, restOf, type Lack } from './event-losses.js';
import { printDay, printIcsDates } from './print-ics-date.js';
import { listOf } from './read-json.js';
import { labelsIn, wordsIn } from './texts.js';
import type { ExportOptions } from './to-csv.js';

/** How to write a calendar. */
export interface IcsOptions extends ExportOptions {
  /** When the file is made, `20250813T120000Z`; the dataset's `asOf` without it, as nothing here knows the time. */
  readonly stamp?: string | undefined;
}

/** What a calendar has room for; of people those that came from one. */
const carries =
  /^(?:title|description|timeZone|asOf|events\/(?:id|date\/edtf|title|summary|status|categories|place\/(?:name|lat|lon)|people|url|media\/(?:url|type)|links\/(?:rel|to)|x-ics)|categories\/(?:id|label))$/;

type Words = (text: DatasetText | undefined) => string;
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
  losses.push(...restOf(dataset, carries, losses));
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
  const edtf = edtfOf(event);
  const dates = printIcsDates(edtf, timeZone);
  if (dates === undefined) {
    losses.push({ kind: 'lost', path, message: 'an event that is not known to the day: a calendar cannot hold it, and it is not rounded' });
    return [];
  }
  losses.push(...lossesAt(path, lossesOf(event)));
  const { place, status = 'confirmed', categories = [], url } = event;
  const named = categories.map((id) => labels.get(id) ?? id);
  const geo = place?.lat === undefined || place.lon === undefined ? [] : [`GEO:${place.lat};${place.lon}`];
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
    ...ownLines(event),
    'END:VEVENT',
  ];
}

/** The lines that came from a calendar, and go back into one. */
const ownLines = (event: DatasetEvent): readonly string[] =>
  listOf(event['x-ics']).filter((raw) => typeof raw === 'string' && !/[\r\n]/.test(raw)) as readonly string[];

/** The kinds of relation that a calendar knows (RFC 5545 §3.2.15). */
const kinds = ['parent', 'child', 'sibling'];
const relations = ({ links = [] }: DatasetEvent, ids: Writing['ids']): readonly string[] =>
  links
    .filter(({ rel, to }) => kinds.includes(rel) && ids.has(to))
    .map(({ rel, to }) => `RELATED-TO${rel === 'parent' ? '' : `;RELTYPE=${rel.toUpperCase()}`}:${escapeText(to)}`);

function lossesOf(event: DatasetEvent): readonly Lack[] {
  const { quotes = [], status = '', links = [], people = [] } = event;
  const kept = ownLines(event).filter((raw) => /^(ATTENDEE|ORGANIZER)[:;]/i.test(raw)).length;
  return [
    [quotes.length > 0, 'quotes', 'quotes and sources'],
    [['claimed', 'disputed'].includes(status), 'status', 'that an event is claimed or disputed'],
    // A calendar has people by their addresses; those that came from one are in `x-ics`.
    [people.length > kept, 'people', 'people without an address'],
    [links.some(({ rel }) => !kinds.includes(rel)), 'links', 'links that are no kinship'],
  ];
}
