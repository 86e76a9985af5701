import type { Bounds } from '../date/imprecise-date.js';
import { instant, type Instant } from '../date/instant.js';

/** What `Intl` can hold (ECMA-262 §21.4.1.1), less the width of a zone; beyond it zones mean nothing. */
const LIMIT = 8.64e15 - 86_400_000;

/** Moves bounds in time. */
export type PlaceBounds = (bounds: Bounds) => Bounds;

/**
 * Makes what moves bounds that were read as UTC to where they are in a time zone (IANA name). For times of day without an offset only: a date without
 * a time has no zone, and the words of a date stay as they were written.
 */
export function placeIn(timeZone: string): PlaceBounds {
  const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const place = (local: Instant): Instant => {
    if (!(Math.abs(local) < LIMIT)) return local;
    // Twice, as the first guess may lie on the other side of a change of clocks.
    return instant(local - offsetAt(clock, local - offsetAt(clock, local)));
  };
  return ({ earliestStart, latestStart, earliestEnd, latestEnd }) => ({
    earliestStart: place(earliestStart),
    latestStart: place(latestStart),
    earliestEnd: place(earliestEnd),
    latestEnd: place(latestEnd),
  });
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant; `Intl` writes them as `GMT-05:00`, zero as `GMT`. */
function offsetAt(clock: Intl.DateTimeFormat, at: number): number {
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+−-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  return (sign === '+' ? 1 : -1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
