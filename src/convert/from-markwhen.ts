import type { DatasetLane } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { startDraft, type Draft } from './draft.js';
import { readMarkwhenDate, type MarkwhenReading } from './markwhen-date.js';
import { addMarkwhenEvent, withoutTags, type OpenEvent } from './markwhen-event.js';

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
  begun: boolean;
}

const section = /^\s*(?:section|group)\s+(.+)$/i;
const endOfSection = /^\s*end\s?(?:section|group)\s*$/i;
const heading = /^(#{1,6})\s+(\S.*)$/;
const tagColor = /^\s*#([\p{L}\p{N}_-]+):\s*(\S.*)$/u;
/** How a line begins that was meant to be dated. */
const dateLike =
  /^\s*(?:[-*]\s+)?(?:\d|now\b|today\b|before\b|after\b|by\b|![\w]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)[^:]*:/i;

/**
 * Reads the dated lines of a Markwhen document: `2023-01/2023-03: Sub task #tag`, lengths (`2023-04/4 months`), sections and groups as
 * lanes, tags as categories, the header's title and description. Dates are EDTF too. Dates that stand on another event, and what recurs
 * after the first time, are listed. Throws a `ConvertError` where there is no dated line.
 */
export function fromMarkwhen(text: string, { asOf }: MarkwhenOptions = {}): Converted {
  const outline: Outline = { draft: startDraft(), header: new Map(), colors: new Map(), open: [], event: undefined, begun: false };
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  let dated = 0;
  lines.forEach((line, index) => {
    if (/^\s*(?:\/\/.*|---\s*|_-_-_break_-_-_\s*)$/.test(line)) return;
    const order = /^d/i.test(outline.header.get('dateformat') ?? '') ? 'day-first' : 'month-first';
    if (readLine(line, index + 1, outline, { asOf, order })) dated++;
  });
  closeEvent(outline);
  if (dated === 0) throw new ConvertError('has no dated line', { expected: '2023-01/2023-03: What happened' });
  const { draft, header } = outline;
  for (const key of header.keys()) if (!['title', 'description', 'dateformat'].includes(key)) draft.lost('', `${key} of the header`);
  return draft.finish({ title: header.get('title'), description: header.get('description') });
}

/** Reads a line; whether it begins an event (or would, if its date could be read). */
function readLine(line: string, number: number, outline: Outline, reading: MarkwhenReading): boolean {
  if (readColor(line, outline) || readSection(line, outline)) return false;
  const found = readDated(line, reading);
  if (found) {
    closeEvent(outline);
    outline.begun = true;
    outline.event = { ...found, line: number, lane: outline.open.at(-1)?.id };
    return true;
  }
  if (dateLike.test(line)) {
    closeEvent(outline);
    const reason = /\bnow\b|\btoday\b/i.test(line.split(':')[0] ?? '')
      ? 'an event at “now”: say which day that is (asOf)'
      : 'an event whose date cannot be read, or stands on another event';
    outline.draft.lost(`line ${number}`, reason);
    return true;
  }
  const [, key, value] = /^\s*([A-Za-z][\w ]*):\s*(.+)$/.exec(line) ?? [];
  if (outline.event) outline.event.lines.push(line);
  else if (key !== undefined && value !== undefined && !outline.begun) outline.header.set(key.toLowerCase(), value.trim());
  else if (line.trim() !== '') outline.draft.lost(`line ${number}`, 'a line that belongs to no event');
  return false;
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

function readColor(line: string, { colors }: Outline): boolean {
  const [, name, color = ''] = tagColor.exec(line) ?? [];
  if (name === undefined || !/^(#[\da-f]{3,8}|[a-z]+)$/i.test(color.trim())) return false;
  colors.set(name, color.trim());
  return true;
}

function readSection(line: string, outline: Outline): boolean {
  const { open, draft } = outline;
  const [, marks, title] = heading.exec(line) ?? [];
  const [, named] = section.exec(line) ?? [];
  if (endOfSection.test(line)) {
    closeEvent(outline);
    open.pop();
    return true;
  }
  const name = withoutTags(title ?? named ?? '');
  if (name === '') return false;
  closeEvent(outline);
  if (marks !== undefined) open.splice(marks.length - 1);
  const parent = open.at(-1)?.id;
  const id = parent === undefined ? name : `${parent}/${name}`;
  const [, tagged = ''] = /#([\p{L}\p{N}_-]+)/u.exec(title ?? named ?? '') ?? [];
  const lane: DatasetLane = { id, label: name, parent, color: outline.colors.get(tagged) };
  open.push(lane);
  draft.lane(lane);
  return true;
}

function closeEvent(outline: Outline): void {
  if (outline.event) addMarkwhenEvent(outline.event, outline);
  outline.event = undefined;
}
