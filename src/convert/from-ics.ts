import type { DatasetEvent, DatasetLink } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { readContentLines, splitTexts, unescapeText, type ContentLine } from './content-lines.js';
import { ConvertError } from './convert-error.js';
import { filled, startDraft, type Draft } from './draft.js';
import { composeIcsDate, readIcsTime } from './ics-date.js';
import { numberOf } from './read-json.js';

/** The properties of one VEVENT. */
interface Component {
  readonly lines: readonly ContentLine[];
  readonly line: number;
}

const statuses: Readonly<Record<string, DatasetEvent['status']>> = { TENTATIVE: 'planned', CANCELLED: 'cancelled' };
const known = 'UID,DTSTAMP,DTSTART,DTEND,DURATION,SUMMARY,DESCRIPTION,LOCATION,GEO,CATEGORIES,STATUS,URL,RELATED-TO,ATTACH'.split(',');

/**
 * Reads the events of an iCalendar file (RFC 5545). An end is exclusive there: three days that end before the 18th are the 15th to 17th.
 * Times in a zone keep their offset. Of what recurs the first time is read, and the rule kept as `x-ics`. Throws a `ConvertError`.
 */
export function fromIcs(text: string): Converted {
  const lines = readContentLines(text);
  const { events, top } = collect(lines);
  const draft = startDraft();
  const ids = new Set(events.map((event) => textIn(event, 'UID')));
  for (const event of events) addEvent(event, ids, draft);
  const value = (name: string): string => unescapeText(top.find((line) => line.name === name)?.value ?? '').trim();
  return draft.finish({
    title: value('X-WR-CALNAME') || value('NAME'),
    description: value('X-WR-CALDESC'),
    timeZone: zone(value('X-WR-TIMEZONE')),
  });
}

function zone(name: string): string | undefined {
  try {
    return name === '' ? undefined : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Sorts lines into events; those of alarms and zones belong to none. */
function collect(lines: readonly ContentLine[]): { readonly events: readonly Component[]; readonly top: readonly ContentLine[] } {
  const events: Component[] = [];
  const top: ContentLine[] = [];
  const open: { name: string; line: number; lines: ContentLine[] }[] = [];
  for (const line of lines) {
    const name = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') open.push({ name, line: line.line, lines: [] });
    else if (line.name === 'END') {
      const closed = open.pop();
      if (closed?.name !== name)
        throw new ConvertError(`ends a ${name} that is not open`, { line: line.line, expected: closed && `END:${closed.name}` });
      if (name === 'VEVENT') events.push(closed);
    } else if (open.length === 1) top.push(line);
    else open.at(-1)?.lines.push(line);
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw new ConvertError(`is not whole: the ${unclosed.name} is never ended`, { line: unclosed.line, expected: `END:${unclosed.name}` });
  return { events, top };
}

const lineIn = ({ lines }: Component, name: string): ContentLine | undefined => lines.find((line) => line.name === name);
const textIn = (component: Component, name: string): string => unescapeText(lineIn(component, name)?.value ?? '').trim();

function dateOf(component: Component, path: string, { changed, lost }: Draft): DatasetEvent['date'] | undefined {
  const [from, to] = ['DTSTART', 'DTEND'].map((name) => lineIn(component, name));
  const start = from && readIcsTime(from);
  if (start === undefined) return undefined;
  const end = to && readIcsTime(to);
  if (!start.zoneKnown || end?.zoneKnown === false) changed(path, 'a time zone that is none of IANA: the time is kept without it');
  const { edtf, whole } = composeIcsDate(start, end, lineIn(component, 'DURATION')?.value);
  if (!whole) lost(path, 'an end that cannot be read, or lies before the start');
  return edtf;
}

function linksOf({ lines }: Component, ids: ReadonlySet<string>, path: string, { lost }: Draft): DatasetLink[] {
  return lines
    .filter(({ name }) => name === 'RELATED-TO')
    .flatMap(({ value, parameters }) => {
      const to = unescapeText(value).trim();
      if (ids.has(to)) return [{ rel: (parameters.get('RELTYPE') ?? 'PARENT').toLowerCase(), to }];
      lost(path, 'a relation to an event that is not in the file');
      return [];
    });
}

function addEvent(component: Component, ids: ReadonlySet<string>, draft: Draft): void {
  const path = `line ${component.line}`;
  const { lines } = component;
  const [lat, lon] = textIn(component, 'GEO').split(';').map(numberOf);
  const recurrence = lineIn(component, 'RECURRENCE-ID')?.value;
  const id = textIn(component, 'UID');
  const rest = lines.filter(({ name }) => !known.includes(name));
  if (rest.some(({ name }) => /^(RRULE|RDATE)$/.test(name)))
    draft.lost(path, 'the further times of an event that recurs; its rule is kept as x-ics');
  for (const { name } of rest) if (!/^(RRULE|RDATE)$/.test(name)) draft.changed(path, `${name} is kept as x-ics, and not shown`);
  draft.event(
    {
      id: recurrence === undefined ? id : `${id}/${recurrence}`,
      date: dateOf(component, path, draft),
      title: textIn(component, 'SUMMARY'),
      summary: textIn(component, 'DESCRIPTION'),
      status: statuses[textIn(component, 'STATUS').toUpperCase()],
      categories: lines
        .filter(({ name }) => name === 'CATEGORIES')
        .flatMap(({ value }) => splitTexts(value).map((category) => draft.category({ id: category }))),
      place: filled({ name: textIn(component, 'LOCATION'), lat, lon }),
      url: lineIn(component, 'URL')?.value.trim(),
      links: linksOf(component, ids, path, draft),
      media: lines
        .filter(({ name, parameters }) => name === 'ATTACH' && parameters.get('VALUE') !== 'BINARY')
        .map(({ value, parameters }) => filled({ url: value, type: parameters.get('FMTTYPE') })),
      'x-ics': rest.map(({ raw }) => raw),
    },
    path,
  );
}
