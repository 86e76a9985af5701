import type { TimeExpression } from '../extract/find-time-expressions.js';
import { count } from './format-findings.js';
import type { Finding } from './finding.js';
import { lineFinder } from './line-at.js';

/** An article whose expressions are explained. */
export interface Explained {
  readonly file: string;
  readonly text: string;
  readonly firstLine?: number | undefined;
  readonly expressions: readonly TimeExpression[];
}

const anchors: Readonly<Record<TimeExpression['anchor'], string>> = {
  dct: 'measured from the day of publication',
  absolute: 'as it is written',
  previous: 'measured from the date before it',
  event: 'measured from an event',
};

const undated: Readonly<Record<TimeExpression['type'], string>> = {
  DATE: 'the words leave it open',
  DURATION: 'it is a length of time',
  SET: 'it happens again and again',
  REF: 'it only points to a time',
};

/** An expression that counts from the day of publication, which nobody gave. */
const waits = ({ type, edtf, anchor }: TimeExpression): boolean => type === 'DATE' && edtf === null && anchor === 'dct';

/** Says for each expression of an article which rule dated it, or why it has no date. */
export function explainExpressions({ file, text, firstLine, expressions }: Explained): readonly Finding[] {
  const find = lineFinder(text);
  return expressions.map(({ start, end, text: words, type, edtf, anchor, rule }) => {
    const { line, column } = find(start);
    const value = edtf === null ? `has no date: ${anchor === 'event' ? anchors.event : undated[type]}` : `is ${edtf}, ${anchors[anchor]}`;
    const place = firstLine === undefined ? {} : { line: line + firstLine - 1, column };
    return { severity: 'note', rule: 'trace', file, ...place, message: `«${words}» (${start}–${end}) ${value}; rule ${rule}` };
  });
}

/** Says what to give where expressions of an article stay undated because its day of publication is not known. */
export function explainMissingDay({ file, expressions }: Explained, several: boolean): readonly Finding[] {
  const waiting = expressions.filter(waits);
  if (waiting.length === 0) return [];
  const some = [...new Set(waiting.map(({ text }) => `«${text}»`))].slice(0, 3).join(', ');
  const message = `${count(waiting.length, 'expression')} (${some}${waiting.length > 3 ? ', …' : ''}) had to stay undated, as the day of publication is not known`;
  return [
    {
      severity: 'note',
      rule: 'published',
      file,
      message,
      expected: several ? `--published ${file}=2025-08-13, with its own day` : '--published 2025-08-13, with its own day',
    },
  ];
}
