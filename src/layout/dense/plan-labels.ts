import { DAY_MS } from '../../date/civil-days.js';
import { warpToPx, type Viewport } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import { float64 } from '../../model/columns/fill.js';
import { placeBefore } from '../../store/bisect.js';
import { rangeLabels } from '../label-ranges.js';
import { rangeQuery, sparseQuery } from '../label-query.js';
import { rankAt, type DenseBand } from './dense-band.js';
import type { DensePlan } from './dense-plan.js';
import type { EventColumns } from './event-columns.js';
import { labelOrder, type Claims } from './label-order.js';
import { reachesOf, singles, workOutLabels, type LabelLives, type LabelWork } from './label-work.js';

/** So many labels, the first to choose a row, are measured one by one; for the others the widest of a sample stands. */
const MEASURED = 2048;
/** So many labels of a timeline are there with its first picture, which has room for some dozens of them, and at least so many of a band. */
const FIRST = 1024;
const LEAST = 64;

/**
 * Gives a band the labels that choose first, and with them all that are shown while everything is in view: the others come as one zooms in.
 * Gives the work that is left for these; undefined where there is none. O(n).
 */
export function firstLabels(band: DenseBand, plan: DensePlan): LabelWork | undefined {
  const work = labelWork(band, plan);
  const { anchor, widths, order, rows, gap } = work;
  const first = order.slice(0, Math.max(LEAST, Math.floor(FIRST / plan.bands.length)));
  if (first.length === order.length) {
    setLabels(band, work, workOutLabels(work));
    return undefined;
  }
  const places = first.slice().sort();
  const boxes = {
    anchor: Float64Array.from(places, (place) => anchor[place]!),
    ...reachesOf(Int16Array.from(places, (place) => widths[place]!)),
    order: first.map((place) => placeBefore(places, place)),
  };
  const found = rangeLabels(boxes, { lanes: rows, gap });
  const settled = {
    lane: Int16Array.from(boxes.order, (at) => found.lane[at]!),
    threshold: Float64Array.from(boxes.order, (at) => found.threshold[at]!),
  };
  const rowAt = (place: number): number => {
    const at = placeBefore(places, place);
    return places[at] === place ? found.lane[at]! : -1;
  };
  band.labels = { rowAt, query: sparseQuery(places, singles(found.threshold)), widths };
  const { start, end, length } = plan.fitted;
  return { ...work, settled, beyond: length / (end - start) };
}

/**
 * What the labels of a band are worked out from: every zoom to come has them in the same rows. O(n), but the words of a million events are
 * not asked for: what chooses late is seen only far in, where there is room.
 */
function labelWork(band: DenseBand, plan: DensePlan): LabelWork {
  const { anchors: times, rows } = band;
  const { scale, metrics } = plan.input;
  const size = times.length;
  const anchor = scale.kind === 'time' ? times : float64(size, (place) => scale.timeToWarp(instant(times[place]!)));
  const order = labelOrder(claimsOf(band, plan.columns));
  const widths = new Int16Array(size).fill(size > MEASURED ? whole(plan.widths.widest()) : 0);
  for (const place of order.subarray(0, MEASURED)) widths[place] = whole(plan.widths.of(rankAt(band, place)));
  turnLast(widths, anchor, plan.fitted);
  return { anchor, widths, order, rows, gap: metrics.gap };
}

const WIDEST = 2 ** 15 - 1;

const whole = (px: number): number => Math.min(Math.ceil(px), WIDEST);

/** Gives a band all of its labels, as they were worked out. */
export function setLabels(band: DenseBand, { widths }: LabelWork, { row, threshold }: LabelLives): void {
  band.labels = { rowAt: (place) => row[place]!, query: rangeQuery(threshold), widths };
}

function claimsOf(band: DenseBand, { from, to, weight }: EventColumns): Claims {
  const size = band.anchors.length;
  const length = float64(size, (place) => {
    const rank = rankAt(band, place);
    const lasts = to[rank]! - from[rank]!;
    return lasts > DAY_MS ? lasts : 0;
  });
  return { size, length, weight: weight && (band.ranks ? float64(size, (place) => weight[rankAt(band, place)]!) : weight) };
}

/** Labels that would not fit between their anchors and the plot's end, everything being in view, end there: their widths become negative. */
function turnLast(widths: Int16Array, anchor: Float64Array, view: Viewport): void {
  for (let place = widths.length - 1; place >= 0; place--) {
    const before = warpToPx(view, anchor[place]!);
    const after = view.length - before;
    if (after > view.length / 2) return;
    if (widths[place]! > after) widths[place] = -Math.min(widths[place]!, Math.floor(before));
  }
}
