import type { Converted } from './conversion.js';
import { readCsv, type CsvRow } from './csv.js';
import { filled, leftovers, startDraft, type Draft, type DraftEvent } from './draft.js';
import { readClock } from './calendar-date.js';
import { joinDates } from './noted-dates.js';
import { readDateObject } from './timeline-js-date.js';
import { addMedia } from './timeline-js-media.js';
import { readVersion2Date } from './timeline-js-version-2.js';

type Row = ReadonlyMap<string, string>;

/** Columns that are read; any other is kept beside the event. */
const known = new Set(
  'year,month,day,time,end year,end month,end day,end time,start date,end date,display date,headline,text,media,media credit,media caption,media thumbnail,alt text,type,group,tag,background'.split(
    ',',
  ),
);

const nameOf = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

/** Whether a text is the CSV of a TimelineJS sheet: its first line has the columns that no other sheet has together. */
export function looksLikeSheet(text: string): boolean {
  const [head = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const names = new Set(head.split(/[,;\t]/).map((name) => nameOf(name.replaceAll('"', ''))));
  return names.has('headline') && (names.has('year') || names.has('start date'));
}

/** Reads the sheet of TimelineJS as CSV. Commas and spaces in numbers go; a row without a year, or of the type “title”, is the title. */
export function fromTimelineJsSheet(text: string): Converted {
  const [head, ...rows] = readCsv(text);
  const names = (head?.cells ?? []).map(nameOf);
  const draft = startDraft();
  const titles = rows.filter((row) => isTitle(mapRow(row, names)));
  for (const row of rows) if (row !== titles[0]) addRow(mapRow(row, names), `line ${row.line}`, draft);
  const title = titles[0];
  return draft.finish(title ? readTitle(mapRow(title, names), `line ${title.line}`, draft) : {});
}

const mapRow = ({ cells }: CsvRow, names: readonly string[]): Row =>
  new Map(names.map((name, index) => [name, cells[index]?.trim() ?? '']));
const cell = (row: Row, ...names: readonly string[]): string => names.map((name) => row.get(name) ?? '').find((text) => text !== '') ?? '';

function isTitle(row: Row): boolean {
  const type = cell(row, 'type').toLowerCase();
  return type === 'title' || (type === '' && cell(row, 'year', 'start date') === '');
}

/** The cells of a sheet that are what a slide's `media` is. */
const mediaOf = (row: Row): object => ({
  url: cell(row, 'media'),
  credit: cell(row, 'media credit'),
  caption: cell(row, 'media caption'),
  alt: cell(row, 'alt text'),
  thumbnail: cell(row, 'media thumbnail'),
});

function readTitle(row: Row, path: string, draft: Draft): Parameters<Draft['finish']>[0] {
  const extra = filled({ media: filled(mediaOf(row)), background: cell(row, 'background') });
  for (const key of Object.keys(extra)) draft.changed(path, `${key} of the title slide is kept as x-timelinejs, and not shown`);
  return {
    title: draft.words(cell(row, 'headline'), path),
    description: draft.words(cell(row, 'text'), path),
    ...leftovers('timelinejs', { title: extra }, []),
  };
}

function readEnd(row: Row, prefix: '' | 'end ', path: string, draft: Draft): string | undefined {
  const old = cell(row, prefix === '' ? 'start date' : 'end date');
  if (cell(row, `${prefix}year`) === '') return readDateObject(readVersion2Date(old), path, draft);
  const clock = readClock(cell(row, `${prefix}time`));
  if (clock === undefined && cell(row, `${prefix}time`) !== '') draft.changed(path, 'a time that could not be read was left out');
  return readDateObject(
    { year: cell(row, `${prefix}year`), month: cell(row, `${prefix}month`), day: cell(row, `${prefix}day`), ...clock },
    path,
    draft,
  );
}

function addRow(row: Row, path: string, draft: Draft): void {
  const isEra = cell(row, 'type').toLowerCase() === 'era';
  const extra = Object.fromEntries([...row].filter(([name]) => !known.has(name) || name === 'background'));
  const event: DraftEvent = { ...leftovers('timelinejs', extra, []) };
  for (const key of Object.keys((event['x-timelinejs'] as object | undefined) ?? {}))
    draft.changed(path, `${key} is kept as x-timelinejs, and not shown`);
  const title = draft.words(cell(row, 'headline'), path, event);
  const summary = draft.words(cell(row, 'text'), path, event);
  addMedia(event, mediaOf(row), path, draft);
  const group = cell(row, 'group', 'tag');
  const edtf = joinDates(readEnd(row, '', path, draft), readEnd(row, 'end ', path, draft), path, draft);
  const lane = isEra ? { id: 'eras', label: 'Eras', 'x-background': true } : { id: group };
  draft.event(
    {
      date: edtf === undefined ? undefined : { edtf, asWritten: draft.words(cell(row, 'display date'), path) },
      title,
      summary,
      lane: lane.id === '' ? undefined : draft.lane(lane),
      ...event,
    },
    path,
  );
}
