import type { DatasetLane } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { startDraft, type Draft } from './draft.js';
import { nowWord, readMarkwhenDate, type MarkwhenReading } from './markwhen-date.js';
import { addMarkwhenEvent, tagsIn, withoutTags, type OpenEvent } from './markwhen-event.js';
import { monthNamed } from './month-names.js';

/** How to read a document of Markwhen. */
export interface MarkwhenOptions {
  /** What `now` means: a day in EDTF, as nothing here knows the time. Events at `now` are lost without it. */
  readonly asOf?: string | undefined;
}

/** What has been read of a document, and where in it the reader is. */
interface Outline {
  readonly draft: Draft;
  readonly header: Map<string, string>;
  readonly colors: Map<string, string>;
  readonly open: DatasetLane[];
  event: OpenEvent | undefined;
  /** How many lines began an event, or would have, if their date could be read. */
  dated: number;
}

/** `## Words`, which a heading as high or higher ends, or `section Words` and `group Words`, which have an end of their own. */
const heading = /^(?:(#{1,6})|\s*(?:section|group))\s+(\S.*)$/i;
const endOfSection = /^\s*end\s?(?:section|group)\s*$/i;
const tagColor = /^\s*#([\p{L}\p{N}_-]+):\s*(#[\da-f]{3,8}|[a-z]+)\s*$/iu;
/** How a line begins that was meant to be dated: with a number, a month and a number, or a word that leads to another event. */
const dateLike = /^\s*(?:[-*]\s+)?(?:\d|(?:now|today|before|after|by)\b|!\w|([a-z]+)\.?\s+\d)[^:]*:/i;

/**
 * Reads the dated lines of a Markwhen document: `2023-01/2023-03: Sub task #tag`, lengths (`2023-04/4 months`), sections and groups as
 * lanes, tags as categories, the header's title and description. Dates are EDTF too. Dates that stand on another event, and what recurs
 * after the first time, are listed. Throws a `ConvertError` where there is no dated line.
 */
export function fromMarkwhen(text: string, { asOf }: MarkwhenOptions = {}): Converted {
  const outline: Outline = { draft: startDraft(), header: new Map(), colors: new Map(), open: [], event: undefined, dated: 0 };
  const { draft, header } = outline;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (/^\s*(?:\/\/.*|---\s*|_-_-_break_-_-_\s*)$/.test(line)) return;
    const order = /^d/i.test(header.get('dateformat') ?? '') ? 'day-first' : 'month-first';
    readLine(line, index + 1, outline, { asOf, order });
  });
  closeEvent(outline);
  if (outline.dated === 0) throw new ConvertError('has no dated line', { expected: '2023-01/2023-03: What happened' });
  for (const key of header.keys()) if (!['title', 'description', 'dateformat'].includes(key)) draft.lost('', `${key} of the header`);
  return draft.finish({ title: header.get('title'), description: header.get('description') });
}

function readLine(line: string, number: number, outline: Outline, reading: MarkwhenReading): void {
  const { draft, header, colors } = outline;
  const [, tag, color] = tagColor.exec(line) ?? [];
  if (tag !== undefined && color !== undefined) colors.set(tag, color);
  if (color !== undefined || readSection(line, outline)) return;
  const found = readDated(line, reading);
  const [start, word] = dateLike.exec(line) ?? [];
  const isUnread = start !== undefined && (word === undefined || monthNamed(word) !== undefined);
  const [, key, value] = /^\s*([A-Za-z][\w ]*):\s*(.+)$/.exec(line) ?? [];
  if (found || isUnread) {
    closeEvent(outline);
    outline.dated++;
  }
  if (found) outline.event = { ...found, line: number, lane: outline.open.at(-1)?.id };
  else if (isUnread)
    draft.lost(
      `line ${number}`,
      nowWord.test(start)
        ? 'an event at “now”: say which day that is (asOf)'
        : 'an event whose date cannot be read, or stands on another event',
    );
  else if (outline.event) outline.event.lines.push(line);
  else if (key !== undefined && value !== undefined && outline.dated === 0) header.set(key.toLowerCase(), value.trim());
  else if (line.trim() !== '') draft.lost(`line ${number}`, 'a line that belongs to no event');
}

function readDated(line: string, reading: MarkwhenReading): Pick<OpenEvent, 'date' | 'written' | 'lines'> | undefined {
  const text = line.replace(/^\s*[-*]\s+/, '');
  for (const { index } of text.matchAll(/:(?=\s|$)/g)) {
    if (index > 120) return undefined;
    const written = text.slice(0, index).trim();
    const date = readMarkwhenDate(written, reading);
    if (date) return { date, written, lines: [text.slice(index + 1).trim()] };
  }
  return undefined;
}

/** Begins or ends a section; whether the line does. */
function readSection(line: string, outline: Outline): boolean {
  const { open, draft, colors } = outline;
  const [, marks, title = ''] = heading.exec(line) ?? [];
  const name = withoutTags(title);
  const isEnd = endOfSection.test(line);
  if (name === '' && !isEnd) return false;
  closeEvent(outline);
  open.splice(isEnd ? -1 : (marks?.length ?? Infinity) - 1);
  if (isEnd) return true;
  const parent = open.at(-1)?.id;
  const lane: DatasetLane = {
    id: parent === undefined ? name : `${parent}/${name}`,
    label: name,
    parent,
    color: colors.get(tagsIn(title)[0] ?? ''),
  };
  open.push(lane);
  draft.lane(lane);
  return true;
}

function closeEvent(outline: Outline): void {
  if (outline.event) addMarkwhenEvent(outline.event, outline);
  outline.event = undefined;
}
