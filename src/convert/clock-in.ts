import { instant } from '../date/instant.js';
import { placeIn } from '../model/local-time.js';

/** Gives the instant at which the clocks of a zone (IANA) show a time, that time read as UTC. Throws a RangeError for a zone that nobody knows. */
export function clockIn(timeZone: string): (clock: number) => number {
  const place = placeIn(timeZone);
  return (clock) => {
    const at = instant(clock);
    return place({ earliestStart: at, latestStart: at, earliestEnd: at, latestEnd: at }).earliestStart;
  };
}
