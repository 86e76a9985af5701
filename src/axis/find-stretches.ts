import { DAY_MS } from '../date/civil-days.js';
import { joined, occupiedSpans, type OccupiedSpan } from './occupied-spans.js';
import type { TimeSpan } from './time-scale.js';

/** Gaps up to this many times the shorter neighbour belong to a stretch: tried in order until few enough are left to cut. */
const REACHES = [1.5, 2, 3, 4.5, 6] as const;
/** The more pieces, the more of them stand alone by chance: this divided by their number is the furthest reach to try. */
const NESTED = 40;
const MOST_BREAKS = 8;
/** With fewer events to a break, the line would say less than a list. */
const EVENTS_PER_BREAK = 1.5;
/** An empty span is long at this share of the range that is left (L15), */
const LONG_SHARE = 0.2;
/** and stands out where the longest gap that stays is so many times shorter. */
const OUTSTANDING = 2;

/** The gaps between pieces; gap `at` lies between the pieces `at` and `at + 1`. */
interface Gaps {
  /** In ms. */
  readonly sizes: readonly number[];
  /** Indexes of `sizes`, the shortest first. */
  readonly ascending: readonly number[];
}

/**
 * The stretches between which a collapsed scale is cut (L15); `spans` in order of their starts. O(n log n).
 *
 * Time in a story is nested: days within a month, months within a year. So a gap is judged by its neighbours: gaps are closed from
 * the shortest up, where they are no longer than 1.5 times the shorter of the stretches they part. Data that falls apart into too
 * many pieces that way is not nested; there, as in data of more than some 25 pieces, only gaps that stand out in the whole range are
 * cut, and none where all are alike.
 */
export function findStretches(spans: readonly TimeSpan[]): OccupiedSpan[] {
  const pieces = occupiedSpans(spans);
  const most = Math.min(MOST_BREAKS, Math.floor((spans.length - 1) / EVENTS_PER_BREAK));
  const sizes = pieces.slice(1).map(({ from }, at) => from - pieces[at]!.to);
  const gaps: Gaps = { sizes, ascending: sizes.map((_, at) => at).sort((a, b) => sizes[a]! - sizes[b]! || a - b) };
  for (const reach of REACHES.filter((times) => times * pieces.length <= NESTED)) {
    const cuts = nestedCuts(pieces, gaps, reach);
    if (cuts.length <= most) return cutAt(pieces, cuts);
  }
  return cutAt(pieces, outstandingCuts(pieces, gaps, most));
}

/**
 * The gaps that are longer than `reach` times the shorter of the stretches they part. One pass is enough: a stretch that refused a
 * gap cannot grow over a longer one. An instant counts as a day, or as the median gap where events come closer than days.
 */
function nestedCuts(pieces: readonly OccupiedSpan[], { sizes, ascending }: Gaps, reach: number): number[] {
  const least = Math.min(DAY_MS, sizes[ascending[ascending.length >> 1] ?? 0] ?? DAY_MS);
  // Each end of a run of closed pieces knows the other end; what lies inside is never asked again.
  const otherEnd = pieces.map((_, at) => at);
  const length = (first: number, last: number): number => Math.max(least, pieces[last]!.to - pieces[first]!.from);
  return ascending.filter((gap) => {
    const first = otherEnd[gap]!;
    const last = otherEnd[gap + 1]!;
    if (sizes[gap]! > reach * Math.min(length(first, gap), length(gap + 1, last))) return true;
    otherEnd[first] = last;
    otherEnd[last] = first;
    return false;
  });
}

/** The longest gaps, each more than a fifth of what the longer ones leave, down to where there is a clear step in their sizes. */
function outstandingCuts(pieces: readonly OccupiedSpan[], { sizes, ascending }: Gaps, most: number): number[] {
  const longest = ascending.slice(-most - 1).reverse();
  let left = pieces.at(-1)!.to - pieces[0]!.from;
  let cuts = 0;
  for (const [at, gap] of longest.slice(0, most).entries()) {
    const size = sizes[gap]!;
    if (size <= LONG_SHARE * left) break;
    left -= size;
    const next = longest[at + 1];
    if (next === undefined || size >= OUTSTANDING * sizes[next]!) cuts = at + 1;
  }
  return longest.slice(0, cuts);
}

function cutAt(pieces: readonly OccupiedSpan[], cuts: readonly number[]): OccupiedSpan[] {
  const before = new Set(cuts.map((gap) => gap + 1));
  const stretches: OccupiedSpan[] = [];
  pieces.forEach((piece, at) => {
    if (at === 0 || before.has(at)) stretches.push(piece);
    else stretches[stretches.length - 1] = joined(stretches.at(-1)!, piece);
  });
  return stretches;
}
