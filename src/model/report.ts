import type { Problem } from './timeline.js';

/** Notes a problem: where (JSON Pointer), what is wrong, what would be right. `error` unless said otherwise. */
export type Report = (path: string, message: string, expected?: string, severity?: Problem['severity']) => void;

/** A report that fills a list. */
export const reportTo =
  (problems: Problem[]): Report =>
  (path, message, expected, severity = 'error') => {
    problems.push({ path, message, ...(expected === undefined ? {} : { expected }), severity });
  };

/** A problem in one line. */
export const lineOf = ({ path, message, expected }: Problem): string =>
  `${path || 'the dataset'} ${message}${expected ? `; expected ${expected}` : ''}`;

/** The JSON Pointer of a key below another (RFC 6901 §3). */
export const pointer = (parent: string, key: string): string =>
  `${parent}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;

/** A value in an author's message: as JSON where it is one, cut at 60 characters. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
