import type { MarkSpec } from './mark-spec.js';

/**
 * Gives marks that last and overlap in time a track of their own, so that a bar never hides a bar. Points ride on track 0.
 * Track 0 is nearest the axis. What does not fit in `most` tracks shares the last one. First fit in the order given (that of time).
 */
export function assignTracks(specs: readonly MarkSpec[], most: number): readonly number[] {
  const endOfTrack: number[] = [];
  return specs.map((spec) => {
    if (spec.form === 'point') return 0;
    const free = endOfTrack.findIndex((end) => end <= spec.outer.from);
    const track = Math.min(free === -1 ? endOfTrack.length : free, most - 1);
    endOfTrack[track] = Math.max(endOfTrack[track] ?? -Infinity, spec.outer.to);
    return track;
  });
}
