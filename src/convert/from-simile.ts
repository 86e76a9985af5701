import type { DatasetDate } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { startDraft, type Draft, type DraftEvent } from './draft.js';
import { isObject, listOf, objectOf, readJson, textOf, without, type JsonObject } from './read-json.js';
import { composeSimileDate, countsBackwards } from './simile-date.js';
import { readXml } from './xml.js';

/** How to read a file of SIMILE Timeline. */
export interface SimileOptions {
  /** What a bare number is: a year, or so many million years ago. Without it the numbers tell: spans that run from 132 to 121 count backwards. */
  readonly unit?: 'years' | 'million-years-ago' | undefined;
}

/** An event as both of SIMILE's notations have it. */
export interface SimileEvent {
  readonly fields: JsonObject;
  /** True for what happened at one time, which `start` and `end` enclose. */
  readonly instant: boolean;
  readonly path: string;
}

const expected = '<data><event start="1845" title="…"/></data>, or {"events": [{"start": "1845", "title": "…"}]}';
const longNames: Readonly<Record<string, string>> = {
  s: 'start',
  e: 'end',
  ls: 'latestStart',
  ee: 'earliestEnd',
  d: 'description',
  de: 'durationEvent',
  t: 'title',
  c: 'classname',
  id: 'eventID',
  eid: 'eventID',
};
const known = [
  'start',
  'end',
  'latestStart',
  'earliestEnd',
  'isDuration',
  'durationEvent',
  'title',
  'description',
  'image',
  'link',
  'eventID',
];

/**
 * Reads a timeline of SIMILE: its XML, or its JSON (text or object, single quotes and all). `isDuration="true"` makes a span in XML; in
 * JSON it makes an instant, as SIMILE reads it, and `durationEvent` is what makes spans. Throws a `ConvertError`.
 */
export function fromSimile(input: unknown, { unit }: SimileOptions = {}): Converted {
  const isXml = typeof input === 'string' && /^\ufeff?\s*</.test(input);
  const draft = startDraft();
  const { events, top } = isXml ? readSimileXml(input, draft) : readSimileJson(input);
  const backwards = unit === undefined ? countsBackwards(events) : unit === 'million-years-ago';
  if (backwards && unit === undefined) draft.changed('', 'numbers were taken as millions of years ago, as spans count backwards');
  for (const event of events) addEvent(event, backwards, draft);
  return draft.finish(draft.kept('simile', top, [], ''));
}

interface SimileFile {
  readonly events: readonly SimileEvent[];
  readonly top: JsonObject;
}

const longFields = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [longNames[key] ?? key, value]));
const isTrue = (value: unknown): boolean => value === true || value === 'true';

function readSimileXml(text: string, { lost }: Draft): SimileFile {
  const root = readXml(text);
  if (root.name !== 'data') throw new ConvertError(`is no SIMILE timeline: its root is <${root.name}>`, { expected, line: root.line });
  const events = root.children.flatMap(({ name, attributes, children, text: description, line }): SimileEvent[] => {
    const path = `line ${line}`;
    if (name !== 'event') {
      lost(path, `a <${name}>, which is no event`);
      return [];
    }
    for (const child of children) lost(`line ${child.line}`, `the tag <${child.name}> in an event, but for its text`);
    const fields: JsonObject = { ...longFields(Object.fromEntries(attributes)), description };
    // XML: an instant unless it says that it lasts.
    return [{ fields, instant: !isTrue(fields['isDuration'] ?? fields['durationEvent']), path }];
  });
  if (root.own.trim() !== '') lost(`line ${root.line}`, 'text that stands in no event');
  return { events, top: without(Object.fromEntries(root.attributes), 'date-time-format') };
}

function readSimileJson(input: unknown): SimileFile {
  const value = readJson(input, expected);
  if (!isObject(value) || !Array.isArray(value['events'])) throw new ConvertError('has no "events"', { expected });
  const events = listOf(value['events']).map((event, index): SimileEvent => {
    const fields = longFields(objectOf(event));
    const { durationEvent, isDuration, end } = fields;
    // JSON: SIMILE takes `isDuration` for the instant that it should have denied, and keeps that for the files that rely on it.
    const instant =
      durationEvent === undefined ? (isDuration === undefined ? end === undefined : isTrue(isDuration)) : !isTrue(durationEvent);
    return { fields, instant, path: `/events/${index}` };
  });
  return { events, top: without(value, 'events', 'dateTimeFormat') };
}

function addEvent(read: SimileEvent, backwards: boolean, draft: Draft): void {
  const { fields, path } = read;
  const event: DraftEvent = { ...draft.kept('simile', fields, known, path) };
  const title = draft.words(textOf(fields['title']), `${path}/title`, event);
  const summary = draft.words(textOf(fields['description']), `${path}/description`, event);
  event.media = [{ url: textOf(fields['image']) }, ...(event.media ?? [])];
  const date: DatasetDate | undefined = composeSimileDate(read, backwards, draft);
  draft.event({ id: textOf(fields['eventID']), date, title, summary, url: textOf(fields['link']), ...event }, path);
}
