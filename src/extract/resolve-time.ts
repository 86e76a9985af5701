import type { Anchors, Result } from './anchors.js';
import type { Clock, Meaning } from './meaning.js';
import { resolveUnit } from './resolve-unit.js';
import { printClock, printDay } from './stretch.js';

const minutesOf = ({ hour, minute }: Clock): number => hour * 60 + minute;

/** The half of the day that an hour without one is meant in, from what stands beside it: «3:30 to 6 PM», «1pm to 3». */
function settle(clock: Clock, other: Clock | undefined, isFirst: boolean): Clock {
  if (clock.open !== true || !other || other.open === true) return clock;
  const hour = clock.hour % 12;
  const later = { ...clock, hour: hour + 12 };
  if (isFirst) return minutesOf(later) <= minutesOf(other) ? later : { ...clock, hour };
  return hour * 60 + clock.minute > minutesOf(other) ? { ...clock, hour } : later;
}

/** On the day that it is part of, an hour up to twelve is that of the evening or the afternoon. */
const inPart = (clock: Clock, part: number): Clock => (part >= 12 && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock);

/**
 * A time of day on a day, `day` where the words name one. EDTF has no hour without its seconds, so a text's time of day is left to its
 * words; a calendar's is written, in the zone that the moment of publication has.
 */
export function resolveTime({ clock, until, of, by = 0, part, zone }: Meaning, anchors: Anchors, day: Result): Result {
  const { exact, nearby, minute, offset, direction } = anchors;
  // «tonight at 8» is today whatever the text is
  const isToday = !of && (exact || nearby || part !== undefined);
  const span = isToday ? resolveUnit({ kind: 'unit', unit: 'D', by }, anchors) : day;
  if (span?.grain !== 'D' || !exact || !clock) return span;
  const [start, end] = [inPart(settle(clock, until, true), part ?? 0), until && settle(until, clock, false)];
  // what is asked for lies ahead: «3 am» said at four is tomorrow's
  const isOver = isToday && part === undefined && direction === 'future' && minute !== undefined && minutesOf(start) < minute;
  const first = span.first + (isOver ? 1 : 0);
  const print = (at: Clock, onDay: number): string => {
    const named = at.zone ?? zone;
    const local = minutesOf(at) + (named === undefined || offset === undefined ? 0 : offset - named);
    const clocked = { hour: Math.floor(local / 60 + 48) % 24, minute: ((local % 60) + 60) % 60, second: at.second };
    return printDay(onDay + Math.floor(local / 1440)) + printClock(clocked);
  };
  const edtf = print(start, first);
  return { ...span, edtf: end ? `${edtf}/${print(end, first + (minutesOf(end) < minutesOf(start) ? 1 : 0))}` : edtf };
}
