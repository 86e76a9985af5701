import { fail, type Piece } from './edtf-error.js';
import type { SetDate, SetMember } from './imprecise-date.js';
import { instant } from './instant.js';
import { mergeDates } from './merge-dates.js';
import { parseDate } from './parse-date.js';

/** Reads `[a,b..c]` (one of these) or `{a,b..c}` (all of these); throws `EdtfError`. */
export function parseSet(piece: Piece): SetDate {
  const { whole, to } = piece;
  const close = whole.startsWith('[') ? ']' : '}';
  if (!whole.endsWith(close)) fail(piece, to, `a set ends with ${close}`);
  const members: SetMember[] = [];
  for (let from = 1; from < to;) {
    const comma = whole.indexOf(',', from);
    const end = comma < 0 ? to - 1 : comma;
    members.push(parseMember({ whole, from, to: end }, { first: from === 1, last: end === to - 1 }));
    from = end + 1;
  }
  return {
    kind: close === ']' ? 'one-of' : 'all-of',
    text: whole,
    level: 2,
    min: instant(Math.min(...members.map(({ min }) => min))),
    max: instant(Math.max(...members.map(({ max }) => max))),
    ...mergeDates(members.flatMap(({ from, to: until }) => [from ?? [], until ?? []].flat())),
    members,
  };
}

/** `..` is open on its outer side, so that it may only open the first member and close the last. */
function parseMember(piece: Piece, place: { first: boolean; last: boolean }): SetMember {
  const { whole, from: start, to: end } = piece;
  const dots = whole.slice(start, end).indexOf('..') + start;
  if (dots < start) {
    const date = parseDate(piece);
    return { from: date, to: date, run: false, min: date.min, max: date.max };
  }
  const from = dots > start ? parseDate({ whole, from: start, to: dots }) : undefined;
  const to = dots + 2 < end ? parseDate({ whole, from: dots + 2, to: end }) : undefined;
  if (!from && !to) fail(piece, 0, 'a run needs a date at one side of its .. at least');
  if (!from && !place.first) fail(piece, 0, 'only the first member of a set may be open at its start');
  if (!to && !place.last) fail(piece, dots - start, 'only the last member of a set may be open at its end');
  if (from && to && to.max <= from.min) fail(piece, dots + 2 - start, `a run's end ${to.text} lies before its start ${from.text}`);
  return { ...(from && { from }), ...(to && { to }), run: true, min: from?.min ?? instant(-Infinity), max: to?.max ?? instant(Infinity) };
}
