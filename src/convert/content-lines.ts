import { ConvertError } from './convert-error.js';

/** A property of iCalendar: `DTSTART;VALUE=DATE:20250815` (RFC 5545 §3.1). */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands; texts are unescaped by `unescapeText`. */
  readonly value: string;
  /** The whole line, unfolded. */
  readonly raw: string;
  /** From 1. */
  readonly line: number;
}

const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/;
const parameter = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";])*)/g;

/** Reads the lines of an iCalendar file, folded ones put together. Lines that are no property are left out. Throws a `ConvertError` where there is none. */
export function readContentLines(input: string): readonly ContentLine[] {
  const lines: { raw: string; line: number }[] = [];
  input
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((text, index) => {
      const last = lines.at(-1);
      if (last && /^[ \t]/.test(text)) last.raw += text.slice(1);
      else if (text !== '') lines.push({ raw: text, line: index + 1 });
    });
  const read = lines.flatMap(({ raw, line }): ContentLine[] => {
    const [whole, name = '', parameters = ''] = head.exec(raw) ?? [];
    if (whole === undefined) return [];
    const all = [...parameters.matchAll(parameter)].map(([, key = '', value = '']): [string, string] => [
      key.toUpperCase(),
      value.replace(/^"(.*)"$/, '$1'),
    ]);
    return [{ name: name.toUpperCase(), parameters: new Map(all), value: raw.slice(whole.length), raw, line }];
  });
  if (read[0]?.name !== 'BEGIN' || read[0].value.toUpperCase() !== 'VCALENDAR')
    throw new ConvertError('is no iCalendar file', { line: 1, expected: 'BEGIN:VCALENDAR on its first line' });
  return read;
}

/** A text as it was before it was escaped (RFC 5545 §3.3.11). */
export const unescapeText = (text: string): string =>
  text.replace(/\\([nN\\,;])/g, (_, code: string) => (code.toLowerCase() === 'n' ? '\n' : code));

/** The items of a list of texts; an escaped comma separates nothing. */
export const splitTexts = (text: string): readonly string[] =>
  (text.match(/(?:\\.|[^\\,])+/g) ?? []).map((item) => unescapeText(item).trim());

/** A text as a property may have it. */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Folds a line to at most 75 octets (RFC 5545 §3.1), between characters. */
export function foldLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
