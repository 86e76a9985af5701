import type { DatasetEvent, DatasetLink } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { readContentLines, textOfLine, type ContentLine } from './content-lines.js';
import { startDraft, type Draft } from './draft.js';
import { readComponents, type Component } from './ics-components.js';
import { composeIcsDate, readIcsTime, type ZoneOffsets } from './ics-date.js';
import { isPlaceZone, zoneOffsets } from './ics-zones.js';
import { listOf, numberOf, textOf } from './read-json.js';

const statuses: Readonly<Record<string, DatasetEvent['status']>> = { TENTATIVE: 'planned', CANCELLED: 'cancelled' };
/** What is read, once or each time it is there. */
const once = 'UID,DTSTAMP,DTSTART,DTEND,DURATION,SUMMARY,DESCRIPTION,LOCATION,GEO,STATUS,URL'.split(',');
const repeated = ['CATEGORIES', 'RELATED-TO', 'ATTACH'];
/** Of the whole calendar: what is read, or says who wrote the file. */
const knownOfAll = 'VERSION,PRODID,CALSCALE,METHOD,X-WR-CALNAME,NAME,X-WR-CALDESC,DESCRIPTION,X-WR-TIMEZONE'.split(',');

/**
 * Reads the events of an iCalendar file (RFC 5545). An end is exclusive there: three days that end before the 18th are the 15th to 17th.
 * Times in a zone keep their offset. Of what recurs the first time is read, and the rule kept as `x-ics`. Throws a `ConvertError`.
 */
export function fromIcs(text: string): Converted {
  const draft = startDraft();
  const lines = readContentLines(text, (line) => draft.lost(`line ${line}`, 'a line that is no property of iCalendar'));
  const { events, top, zones, others } = readComponents(lines);
  for (const { name, line } of others) draft.lost(`line ${line}`, `a ${name}, which is no event`);
  const ids = new Set(events.map((event) => textIn(event, 'UID')));
  const reading: Reading = { ...draft, ids, offsets: zoneOffsets(zones) };
  for (const event of events) addEvent(event, reading);
  const value = (name: string): string => textOfLine(top.find((line) => line.name === name));
  const rest = top.filter(({ name }) => !knownOfAll.includes(name));
  noteRest(rest, '', reading);
  return draft.finish({
    'x-ics': rest.map(({ raw }) => raw),
    title: value('X-WR-CALNAME') || value('NAME'),
    description: value('X-WR-CALDESC') || value('DESCRIPTION'),
    timeZone: isPlaceZone(value('X-WR-TIMEZONE')) ? value('X-WR-TIMEZONE') : undefined,
  });
}

/** What is at hand while events are read. */
interface Reading extends Draft {
  readonly ids: ReadonlySet<string>;
  readonly offsets: ZoneOffsets;
}

const linesIn = ({ lines }: Component, name: string): readonly ContentLine[] => lines.filter((line) => line.name === name);
const lineIn = (component: Component, name: string): ContentLine | undefined => linesIn(component, name)[0];
const textIn = (component: Component, name: string): string => textOfLine(lineIn(component, name));

function dateOf(component: Component, path: string, { changed, lost, offsets }: Reading): DatasetEvent['date'] | undefined {
  const [from, to] = ['DTSTART', 'DTEND'].map((name) => lineIn(component, name));
  const start = from && readIcsTime(from, offsets);
  if (start === undefined) return undefined;
  const end = to && readIcsTime(to, offsets);
  if (!start.zoneKnown || end?.zoneKnown === false)
    changed(path, 'a time zone that is neither of IANA nor in the file: the time is kept without it');
  const length = lineIn(component, 'DURATION');
  const { edtf, whole } = composeIcsDate(start, end, length && textOfLine(length));
  if (!whole || (to !== undefined && end === undefined)) lost(path, 'an end that cannot be read, or lies before the start');
  return edtf;
}

function linksOf(component: Component, path: string, { lost, ids }: Reading): DatasetLink[] {
  return linesIn(component, 'RELATED-TO').flatMap((line) => {
    const to = textOfLine(line);
    if (ids.has(to)) return [{ rel: (line.parameters.get('reltype') ?? 'parent').toLowerCase(), to }];
    lost(path, 'a relation to an event that is not in the file');
    return [];
  });
}

const personLines = ['ORGANIZER', 'ATTENDEE'];

/** The names of those who organise or attend, their addresses where they have none; rooms and things are no people. */
function peopleOf(component: Component): string[] {
  const names = personLines
    .flatMap((name) => linesIn(component, name))
    .filter(({ parameters }) => !/^(ROOM|RESOURCE)$/i.test(parameters.get('cutype') ?? ''))
    .map((line) => line.parameters.get('cn')?.trim() || textOfLine(line).replace(/^mailto:/i, ''));
  return [...new Set(names)].filter((name) => name !== '');
}

/** A component as it stands in its file, such as an alarm. */
const rawOf = ({ name, lines, components }: Component): string[] => [
  `BEGIN:${name}`,
  ...lines.map(({ raw }) => raw),
  ...components.flatMap(rawOf),
  `END:${name}`,
];

function addEvent(component: Component, reading: Reading): void {
  const path = `line ${component.line}`;
  const [lat, lon] = listOf(lineIn(component, 'GEO')?.values[0]).map(numberOf);
  const recurrence = textIn(component, 'RECURRENCE-ID').replace(/[-:]/g, '');
  const id = textIn(component, 'UID');
  const rest = component.lines.filter(
    (line) => !repeated.includes(line.name) && !(once.includes(line.name) && line === lineIn(component, line.name)),
  );
  noteRest([...rest, ...component.components], path, reading);
  reading.event(
    {
      id: recurrence === '' ? id : `${id}/${recurrence}`,
      date: dateOf(component, path, reading),
      title: textIn(component, 'SUMMARY'),
      summary: textIn(component, 'DESCRIPTION'),
      status: statuses[textIn(component, 'STATUS').toUpperCase()],
      categories: linesIn(component, 'CATEGORIES').flatMap(({ values }) =>
        values.map((category) => reading.category({ id: textOf(category) })),
      ),
      place: { name: textIn(component, 'LOCATION'), lat, lon },
      people: peopleOf(component),
      url: textIn(component, 'URL'),
      links: linksOf(component, path, reading),
      media: linesIn(component, 'ATTACH')
        .filter(({ type }) => type !== 'binary')
        .map((line) => ({ url: textOfLine(line), type: line.parameters.get('fmttype') })),
      'x-ics': [...rest.map(({ raw }) => raw), ...component.components.flatMap(rawOf)],
    },
    path,
  );
}

function noteRest(rest: readonly { readonly name: string }[], path: string, { changed, lost }: Reading): void {
  for (const { name } of rest)
    if (/^R(RULE|DATE)$/.test(name)) lost(path, 'the further times of an event that recurs; its rule is kept as x-ics');
    else
      changed(
        path,
        personLines.includes(name)
          ? `of ${name} the name is shown, and all of it kept as x-ics`
          : `${name} is kept as x-ics, and not shown`,
      );
}
