import { fail, type Piece } from './edtf-error.js';
import type { Precision } from './imprecise-date.js';

/** A time of day: `ms` since midnight of the written day, in UTC; `unit` is what its precision spans. */
export interface TimeOfDay {
  readonly text: string;
  readonly ms: number;
  readonly unit: number;
  readonly precision: Precision;
  /** Minutes east of UTC; `undefined` when the time is local. */
  readonly offsetMinutes: number | undefined;
}

const TIME = /(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(Z|([+-])(\d\d)(?::(\d\d))?)?$/y;
const PRECISIONS = ['hour', 'minute', 'second', 'millisecond'] as const;
const UNITS = [3_600_000, 60_000, 1000, 1] as const;

/** Reads `23:20:30.5+04:30`, which starts at `at` in the text of a date; throws `EdtfError`. */
export function parseTime(text: string, at: number, piece: Piece): TimeOfDay {
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (!match) fail(piece, at, 'write times as 19:30:00, then Z or an offset such as +03:00');
  const [, hours, minutes = '', seconds = '', digits = '', zone = ''] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const fraction = digits ? Math.trunc(Number(`0.${digits}`) * 1000 + 1e-9) : 0;
  const ms = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  if (second === 60) fail(piece, at, 'there are no leap seconds in EDTF: write 23:59:59');
  if (minute > 59 || second > 59 || ms > 86_400_000) fail(piece, at, 'times run from 00:00:00 to 24:00:00');
  const zoneAt = text.length - zone.length;
  const offsetMinutes = zone ? readOffset(match, zoneAt, piece) : undefined;
  const finest = digits ? 3 : seconds ? 2 : minutes ? 1 : 0;
  return {
    text: text.slice(at, zoneAt).replace(',', '.'),
    ms: ms - (offsetMinutes ?? 0) * 60_000,
    unit: UNITS[finest],
    precision: PRECISIONS[finest],
    offsetMinutes,
  };
}

function readOffset([, , , , , , sign, hours = '0', minutes = '0']: RegExpExecArray, at: number, piece: Piece): number {
  if (Number(hours) > 23 || Number(minutes) > 59) fail(piece, at, 'offsets run from -23:59 to +23:59');
  const east = Number(hours) * 60 + Number(minutes);
  return sign === '-' && east ? -east : east;
}
