import type { Instant } from '../date/instant.js';
import type { Status } from '../model/timeline.js';
import type { MarkSpec } from './mark-spec.js';
import { UNKNOWN_FADE } from './place-mark.js';
import type { TrackRoom } from './tracks.js';

/** Statuses with a sign beside the mark; those of others lie on it or are its outline. */
const SIGNED: ReadonlySet<Status> = new Set(['claimed', 'disputed']);

/** How far from its mark a sign reaches, and a second one beside it, in mark sizes. */
const SIGN = 1.3;
const NEXT_SIGN = 0.9;

/** How far signs reach beyond the end of a mark, px. */
export function signReach(status: Status, uncertain: boolean, markSize: number): number {
  const signs = Number(uncertain) + Number(SIGNED.has(status));
  return signs > 0 ? (SIGN + NEXT_SIGN * (signs - 1)) * markSize : 0;
}

/** How much of its line a mark takes up: with its fades and signs, and not less than its least size. Px from wherever `toPx` counts. */
export function roomOf(spec: MarkSpec, status: Status, toPx: (time: Instant) => number, markSize: number): TrackRoom {
  const { form, outer, core, startCap, endCap } = spec;
  const point = form === 'point';
  const [from, to] = [toPx(outer.from), toPx(outer.to)];
  const spread = Math.max(0, markSize - (to - from)) / 2;
  const beyond = { edge: 0, fade: 0, open: Infinity, unknown: UNKNOWN_FADE + markSize };
  return {
    start: from - Math.max(spread, beyond[startCap]),
    end: to + Math.max(spread, beyond[endCap]) + signReach(status, spec.uncertain, markSize),
    point,
    solid: core !== undefined || status !== 'confirmed',
  };
}
