import { fail, type Piece } from './edtf-error.js';
import { explain } from './explain-edtf.js';
import type { Endpoint, IntervalDate, SingleDate } from './imprecise-date.js';
import { instant } from './instant.js';
import { parseDate } from './parse-date.js';
import { mergeDates } from './merge-dates.js';

/** Reads `a/b`, whose slash stands at `slash`; throws `EdtfError`. Either side may be `..` (open) or empty (unknown). */
export function parseInterval(piece: Piece, slash: number): IntervalDate {
  const { whole } = piece;
  const second = whole.indexOf('/', slash + 1);
  if (second >= 0) explain(piece, whole, { index: second, message: 'an interval has one / and two ends' });
  const start = parseEnd({ whole, from: 0, to: slash });
  const end = parseEnd({ whole, from: slash + 1, to: whole.length });
  if (start.edge === 'unknown' && end.edge === 'unknown') fail(piece, 0, 'an interval needs a date at one end at least');
  const dates = [start, end].flatMap(({ date }) => date ?? []);
  if (start.date && end.date && end.date.max <= start.date.min)
    fail(piece, slash + 1, `an interval's end ${end.date.text} lies before its start ${start.date.text}`);
  return {
    kind: 'interval',
    text: whole,
    level: levelOf(dates),
    min: start.date?.min ?? instant(-Infinity),
    max: end.date?.max ?? instant(Infinity),
    ...mergeDates(dates),
    start,
    end,
  };
}

function parseEnd(piece: Piece): Endpoint {
  const { whole, from, to } = piece;
  if (from === to) return { edge: 'unknown' };
  return whole.slice(from, to) === '..' ? { edge: 'open' } : { edge: 'dated', date: parseDate(piece) };
}

/** An interval with unspecified digits is of level 2 (LoC EDTF, level 2, “interval”). */
function levelOf(dates: readonly SingleDate[]): 0 | 1 | 2 {
  const levels = dates.map(({ level, unspecified }) => (unspecified ? 2 : level));
  return levels.includes(2) ? 2 : levels.length < 2 || levels.includes(1) ? 1 : 0;
}
