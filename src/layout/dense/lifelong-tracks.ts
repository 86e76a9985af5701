import { DAY_MS } from '../../date/civil-days.js';
import type { SpanColumns } from '../../store/span-index.js';

const MOST_TRACKS = 4;

/** What lasts no longer stands on the line itself, whatever else does. */
const LASTING = DAY_MS;

/**
 * A track for every mark at every zoom: what lasts and overlaps in time stands apart, as far as there are tracks; what is over within a day
 * rides on the first, nearest to the axis. What does not fit shares the last one. First fit in the order given.
 */
export function lifelongTracks({ from, to, ranks, anchor }: SpanColumns): { readonly tracks: Uint8Array; readonly count: number } {
  const tracks = new Uint8Array(anchor.length);
  const ends = new Float64Array(MOST_TRACKS).fill(-Infinity);
  let count = 1;
  for (let at = 0; at < tracks.length; at++) {
    const rank = ranks ? ranks[at]! : at;
    const start = from[rank]!;
    const end = to[rank]!;
    if (end - start <= LASTING) continue;
    // The first is kept for what is over soon.
    let track = 1;
    while (track < MOST_TRACKS - 1 && ends[track]! > start) track += 1;
    ends[track] = Math.max(ends[track]!, end);
    tracks[at] = track;
    count = Math.max(count, track + 1);
  }
  return { tracks, count };
}
