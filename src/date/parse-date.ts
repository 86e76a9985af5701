import { startOf } from './civil-days.js';
import { daySpan, type WrittenDate, type WrittenPart } from './day-span.js';
import { fail, type Piece } from './edtf-error.js';
import { explainDate } from './explain-edtf.js';
import type { DatePart, DateParts, SingleDate } from './imprecise-date.js';
import { instant } from './instant.js';
import { parsePlainDate } from './parse-plain-date.js';
import { parseTime, type TimeOfDay } from './parse-time.js';

/** A part of a date between its qualifiers, and what comes next. */
const YEAR = /([?~%]?)((?:Y-?[1-9]\d*(?:E\d+)?|-?[\dX]{4})(?:S[1-9]\d*)?)([?~%]?)(-|T|$)/y;
const MONTH_OR_DAY = /([?~%]?)([\dX]{2})([?~%]?)(-|T|$)/y;
/** Level 1 leaves digits unspecified only at the right end, and no more than these (LoC EDTF, level 1, “unspecified digit(s) from the right”). */
const LEVEL_1_X = /^-?(\d{3}X|\d\dXX|\d{4}-XX(-XX)?|\d{4}-\d\d-XX)$/;

/** What most dates are: digits alone, down to the day, and perhaps a time. */
const LEVEL_0 = /^\d{4}(-[01]\d(-\d\d)?)?(T|$)/;

/** Reads one date, season, year or date-time of EDTF; throws `EdtfError`. */
export function parseDate(piece: Piece): SingleDate {
  const text = piece.whole.slice(piece.from, piece.to);
  return parsePlainDate(text) ?? parseAnyDate(text, piece);
}

/** The same by the whole grammar. */
export function parseAnyDate(text: string, piece: Piece): SingleDate {
  const { date, clockAt } = readParts(text, piece);
  const time = clockAt ? parseTime(text, clockAt, piece) : undefined;
  const { first, after, precision, estimate } = daySpan(date, piece);
  const parts = toParts(date, time);
  const all = [parts.year, parts.month, parts.day];
  const min = instant(startOf(first) + (time?.ms ?? 0));
  const read: SingleDate = {
    kind: 'date',
    text,
    level: LEVEL_0.test(text) ? 0 : levelOf(date),
    min,
    max: instant(time ? min + time.unit : startOf(after)),
    precision: time?.precision ?? precision,
    uncertain: all.some((part) => part?.uncertain),
    approximate: all.some((part) => part?.approximate),
    unspecified: all.some((part) => part?.unspecified),
    local: time !== undefined && time.offsetMinutes === undefined,
    parts,
  };
  return estimate ? { ...read, estimate: { min: startOf(estimate.first), max: startOf(estimate.after) } } : read;
}

/** The parts of a date; `clockAt` is where its time starts, behind the T, or 0. */
function readParts(text: string, piece: Piece): { date: WrittenDate; clockAt: number } {
  let { part, end, next } = readPart(YEAR, 0, { text, piece });
  const date: [WrittenPart, ...WrittenPart[]] = [part];
  while (next === '-' && date.length < 3) {
    ({ part, end, next } = readPart(MONTH_OR_DAY, end, { text, piece }));
    date.push(part);
  }
  if (next && (next !== 'T' || date.length < 3)) explainDate(piece, text, end - 1);
  const flaw = next ? text.search(/[?~%XYS]/) : -1;
  if (flaw >= 0) fail(piece, flaw, 'a date with a time takes no ?, ~, %, X, Y or S');
  return { date, clockAt: next ? end : 0 };
}

function readPart(
  pattern: RegExp,
  at: number,
  { text, piece }: { text: string; piece: Piece },
): { part: WrittenPart; end: number; next: string } {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) explainDate(piece, text, at);
  const [whole, left = '', digits = '', right = '', next = ''] = match;
  return { part: { text: digits, at: at + left.length, left, right }, end: at + whole.length, next };
}

function toParts([year, month, day]: WrittenDate, time: TimeOfDay | undefined): DateParts {
  const parts: { -readonly [Key in keyof DateParts]: DateParts[Key] } = { year: toPart(year, month, day) };
  if (month) parts.month = toPart(month, day);
  if (day) parts.day = toPart(day);
  if (time) parts.time = time.text;
  if (time?.offsetMinutes !== undefined) parts.offsetMinutes = time.offsetMinutes;
  return parts;
}

/** A qualifier on the left is for its part alone; on the right it is for its part and all before it. */
function toPart({ text, left, right }: WrittenPart, next?: WrittenPart, last?: WrittenPart): DatePart {
  const qualifiers = left + right + (next?.right ?? '') + (last?.right ?? '');
  const both = qualifiers.includes('%');
  return {
    text,
    uncertain: both || qualifiers.includes('?'),
    approximate: both || qualifiers.includes('~'),
    unspecified: text.includes('X'),
  };
}

function levelOf(date: WrittenDate): 0 | 1 | 2 {
  const plain = date.map(({ text }) => text).join('-');
  const code = Number(date[1]?.text);
  const last = date.length - 1;
  if (code > 24 || /[ES]/.test(plain) || date.some(({ left, right }, i) => left || (right && i < last))) return 2;
  if (plain.includes('X')) return LEVEL_1_X.test(plain) ? 1 : 2;
  return code > 12 || /^[-Y]/.test(plain) || date[last]?.right ? 1 : 0;
}
