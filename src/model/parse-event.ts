import type { DatasetEvent } from './dataset.js';
import { takes } from './field.js';
import { url as address } from './fields.js';
import { parseQuote } from './parse-quote.js';
import { each, given, parseText, resolve, type Reading } from './reading.js';
import type { Category, EventDate, Lane, Media, Place, TimelineEvent } from './timeline.js';

/** What an event is read with: everything it may refer to. */
export interface EventReading extends Reading {
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly eventIds: ReadonlyMap<string, unknown>;
}

/** An event that has the two things that others go by. */
export interface DatedEvent {
  readonly id: string;
  readonly date: EventDate;
  /** JSON Pointer. */
  readonly path: string;
  readonly event: DatasetEvent;
}

/** Reads an event whose date is read. What it refers to in vain is reported and left out. */
export function parseEvent({ id, date, path, event }: DatedEvent, reading: EventReading): TimelineEvent {
  const { status = 'confirmed', importance, claimGroup, url } = event;
  const { lang, report } = reading;
  const read: TimelineEvent = {
    id,
    date,
    status,
    title: parseText(event.title, lang),
    summary: parseText(event.summary, lang),
    categories: each(event.categories, `${path}/categories`, (category, at) =>
      resolve(category, 'category', reading.categories, { path: at, report }),
    ),
    people: each(event.people, '', (person) => parseText(person, lang)),
    quotes: each(event.quotes, `${path}/quotes`, (quote, at) => parseQuote(quote, at, reading)),
    media: each(event.media, '', (media) => parseMedia(media, lang)),
    links: parseLinks(event.links, path, reading),
    note: parseText(event.note, lang),
  };
  const lane = resolve(event.lane, 'lane', reading.lanes, { path: `${path}/lane`, report })?.id;
  const place = parsePlace(event.place, lang);
  // Very many events have none of these.
  if ((importance ?? claimGroup ?? url ?? lane ?? place) === undefined) return read;
  return given<TimelineEvent>({ ...read, importance, claimGroup, url, lane, place });
}

function parsePlace(place: DatasetEvent['place'], lang: string): Place | undefined {
  return place && given<Place>({ name: parseText(place.name, lang), lat: place.lat, lon: place.lon });
}

function parseMedia({ url, type, alt, caption, credit }: NonNullable<DatasetEvent['media']>[number], lang: string): Media {
  return given<Media>({ url, type, alt: parseText(alt, lang), caption: parseText(caption, lang), credit: parseText(credit, lang) });
}

/** The links of an event that lead somewhere. */
export function parseLinks(links: DatasetEvent['links'], path: string, { eventIds, report }: EventReading): TimelineEvent['links'] {
  return each(links, `${path}/links`, ({ rel, to }, at) =>
    takes(address, to) || resolve(to, 'event', eventIds, { path: `${at}/to`, report }) !== undefined ? { rel, to } : undefined,
  );
}
