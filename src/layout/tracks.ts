import { bisectLeft } from 'd3-array';
import type { InlineRange } from './place-mark.js';

/**
 * What a mark takes up of a track; `point`: it stands on the line itself, whatever else does. `solid`: what it covers is not seen; or a point
 * with a status, which is not seen on another.
 */
export interface TrackRoom extends InlineRange {
  readonly point: boolean;
  readonly solid: boolean;
}

/**
 * Gives marks that last and overlap a track of their own, so that a bar never hides a bar, nor a point. Points ride on track 0, the
 * nearest to the axis. What does not fit in `most` tracks shares the last one. First fit in the order given (that of time).
 */
export function assignTracks(rooms: readonly TrackRoom[], most: number): readonly number[] {
  const endOfTrack: number[] = [];
  const points = rooms
    .filter(({ point }) => point)
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  return rooms.map(({ start, end, point, solid }) => {
    const first = bisectLeft(points, start);
    if (point && !(solid && points[first + 1] === start)) return 0;
    const covers = solid && points[first]! < end;
    let track = covers ? 1 : 0;
    while (endOfTrack[track]! > start) track += 1;
    track = Math.min(track, most - 1);
    endOfTrack[track] = Math.max(endOfTrack[track] ?? -Infinity, end);
    return track;
  });
}
