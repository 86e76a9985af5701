import { pxToWarp, warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { axisStep } from '../axis-steps.js';
import type { PlacedMark, PlacedPile } from '../layout.js';
import { rankAt } from './dense-band.js';
import { ranksFrom } from './hidden-ranks.js';
import { markAt, type BandView } from './band-view.js';

/** Marks stand in steps of the axis at least this wide, px; what is less apart can hardly be told from one. */
const STEP = 6;
/** With more events than this in a step, their number is drawn. */
const MOST_IN_STEP = 2;
/** So many marks of what lasts are drawn, the longest first. */
const MOST_LASTING = 120;
/** Px of a doubling of the number in a pile, and of a pile of one. */
const DOUBLING = 2;
const LEAST = 4;

/** The marks that are drawn one by one, short ones over long ones, and the piles of the others. `labelled` has those with a label. */
export function shownMarks(view: BandView, labelled: readonly number[]): { drawn: readonly PlacedMark[]; piles: readonly PlacedPile[] } {
  const places = new Set([...labelled, ...lastingPlaces(view)]);
  const piles: PlacedPile[] = [];
  for (const step of stepsIn(view)) {
    if (step.end - step.first <= MOST_IN_STEP) for (let place = step.first; place < step.end; place++) places.add(place);
    else piles.push(pileOf(view, step));
  }
  const { columns } = view.plan;
  const length = ({ rank }: PlacedMark): number => columns.to[rank]! - columns.from[rank]!;
  const marks = [...places].map((place) => markAt(view, place));
  return { drawn: marks.sort((a, b) => length(b) - length(a) || a.rank - b.rank), piles };
}

interface Step {
  readonly start: number;
  readonly size: number;
  readonly first: number;
  readonly end: number;
}

/** Steps of the axis in view that have anchors in them. */
function* stepsIn({ plan, band, viewport, within }: BandView): Generator<Step> {
  const { scale } = plan.input;
  const size = axisStep(viewport, STEP);
  let { first } = within;
  while (first < within.end) {
    const step = Math.floor(scale.timeToWarp(instant(band.anchors[first]!)) / size);
    const end = Math.max(first + 1, Math.min(within.end, band.index.placeAt(scale.warpToTime((step + 1) * size), first)));
    yield { start: step * size, size, first, end };
    first = end;
  }
}

function pileOf({ plan, band, placed, viewport }: BandView, { start, size, first, end }: Step): PlacedPile {
  const { metrics } = plan.input;
  const height = Math.min(2 * metrics.markSize, LEAST + DOUBLING * Math.log2(end - first));
  return {
    inline: { start: warpToPx(viewport, start), end: warpToPx(viewport, start + size) },
    block: placed.line,
    blockSize: height,
    ranks: ranksFrom(band, plan.columns, first, end),
    color: plan.columns.look(rankAt(band, first)).color,
  };
}

/** What lasts long enough to be seen as lasting: the longest, where there are many. */
function lastingPlaces({ plan, band, viewport, seen, within }: BandView): readonly number[] {
  const warps = [0, 2 * STEP].map((px) => plan.input.scale.warpToTime(pxToWarp(viewport, px)));
  const length = Math.max(warps[1]! - warps[0]!, 1);
  let found: number[] = [];
  for (let most = seen.to - seen.from; most >= length; most /= 2) {
    const longer: number[] = [];
    for (const place of band.index.lasting({ time: seen.from, length: most, end: within.end })) {
      if (longer.push(place) > MOST_LASTING) return found;
    }
    found = longer;
  }
  return found;
}
