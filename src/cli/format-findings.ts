import type { Finding } from './finding.js';

/** Select Graphic Rendition codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, error: 31, warning: 33, note: 36, good: 32 } as const;

/** Text in a colour of its meaning, where colours are wanted. */
export const paint = (text: string, meaning: keyof typeof codes, colour: boolean): string =>
  colour ? `\u001b[${codes[meaning]}m${text}\u001b[0m` : text;

/** What a file says may not steer the terminal: its control characters are shown as a box. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

const placeOf = ({ file, line, column }: Finding): string =>
  [file === '-' ? 'standard input' : file, line, column].filter((part) => part !== undefined).join(':');

/** A finding in one or two lines: `data.json:12:5 error /events/0/date: …`, and what would be right. */
export function formatFinding(finding: Finding, colour: boolean): string {
  const { severity, path, message, expected } = finding;
  const head = [placeOf(finding), paint(severity, severity, colour), path === undefined ? '' : harmless(path || '/')]
    .filter((part) => part !== '')
    .join(' ');
  const right = expected === undefined ? '' : `\n    ${paint('right would be:', 'dim', colour)} ${harmless(expected)}`;
  return `${head}: ${harmless(message)}${right}\n`;
}

/** «1 event», «8 events». */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
