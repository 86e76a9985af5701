import ICAL from 'ical.js';
import { ConvertError } from './convert-error.js';

/** A property of iCalendar: `DTSTART;VALUE=DATE:20250815` (RFC 5545 §3.1). */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By their names in small letters; the first of several values. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Its type: `text`, `date`, `date-time`, `uri`, …; `unknown` for a property that no standard has. */
  readonly type: string;
  /** As jCal has them (RFC 7265 §3.4): texts unescaped, `2025-08-15T19:30:00Z`, numbers; one, unless it is a list. */
  readonly values: readonly unknown[];
  /** As ical.js has it. */
  readonly jcal: readonly unknown[];
  /** The whole line, unfolded. */
  readonly raw: string;
  /** From 1. */
  readonly line: number;
}

/** A name, at most a hundred parameters, a value: ical.js would look for the end of each of a million parameters at the end of the line. */
const property = /^([A-Za-z0-9-]+)(?:;[^;:"]*(?:"[^"]*"[^;:"]*)*){0,100}:/;

/** Names that calendars give themselves; ical.js leaves their escapes alone, as no standard says that they are texts. */
const calendarWords = /^(?:X-WR-CALNAME|X-WR-CALDESC)(?=[:;])/i;

function readLine(raw: string, line: number): ContentLine[] {
  const [, name] = property.exec(raw) ?? [];
  if (name === undefined) return [];
  const [, border, component = ''] = /^(BEGIN|END):(.*)$/i.exec(raw) ?? [];
  if (border !== undefined)
    return [{ name: border.toUpperCase(), parameters: new Map(), type: 'text', values: [component], jcal: [], raw, line }];
  try {
    const jcal = ICAL.parse.property(raw.replace(calendarWords, '$&;VALUE=TEXT')) as unknown[];
    const [, parameters, type, ...values] = jcal;
    const texts = Object.entries(parameters as object).map(([key, value]: [string, unknown]): [string, string] => [
      key,
      String(Array.isArray(value) ? value[0] : value),
    ]);
    return [{ name: name.toUpperCase(), parameters: new Map(texts), type: String(type), values, jcal, raw, line }];
  } catch {
    // Whatever ical.js stumbles over is this line's alone: the others are read.
    return [];
  }
}

/**
 * Reads the lines of an iCalendar file, folded ones put together, and gives `skip` those that are no property. Throws a `ConvertError`
 * where it is none.
 */
export function readContentLines(input: string, skip: (line: number) => void = () => undefined): readonly ContentLine[] {
  const lines: { readonly parts: string[]; readonly line: number }[] = [];
  input
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((text, index) => {
      const last = lines.at(-1);
      if (last && /^[ \t]/.test(text)) last.parts.push(text.slice(1));
      else if (text.trim() !== '') lines.push({ parts: [text], line: index + 1 });
    });
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0]?.parts.join('') ?? ''))
    throw new ConvertError('is no iCalendar file', { line: 1, expected: 'BEGIN:VCALENDAR on its first line' });
  return lines.flatMap(({ parts, line }) => {
    const read = readLine(parts.join(''), line);
    if (read.length === 0) skip(line);
    return read;
  });
}

/** The first value as text; empty where there is none. */
export const textOfLine = (line: ContentLine | undefined): string => {
  const value = line?.values[0];
  return typeof value === 'string' ? value.trim() : '';
};
