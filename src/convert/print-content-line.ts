/** A text as a property of iCalendar may have it (RFC 5545 §3.3.11). */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Folds a line to at most 75 octets (RFC 5545 §3.1), between characters. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let [from, at, octets] = [0, 0, 0];
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      pieces.push(line.slice(from, at));
      [from, octets] = [at, 1];
    }
    octets += size;
    at += character.length;
  }
  return `${[...pieces, line.slice(from)].join('\r\n ')}\r\n`;
}
