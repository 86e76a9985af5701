import { DAY_MS } from '../../date/civil-days.js';
import { instant } from '../../date/instant.js';
import { float64 } from '../../model/columns/fill.js';
import { grown } from '../../model/columns/growth.js';
import { placeBefore } from '../../store/bisect.js';
import { rangeQuery, sparseQuery } from '../label-query.js';
import { rankAt, type DenseBand, type DenseLabels } from './dense-band.js';
import type { DensePlan } from './dense-plan.js';
import type { EventColumns } from './event-columns.js';
import { labelOrder, type Claims } from './label-order.js';
import { MEASURED, settleFirst, singles, workOf, workOutLabels, type LabelBatch, type LabelLives, type LabelWork } from './label-work.js';

/** So many labels of a timeline are there with its first picture, which has room for some dozens of them, and at least so many of a band. */
const FIRST = 1024;
const LEAST = 64;

/**
 * Gives a band the labels that choose first, and with them all that are shown while everything is in view: the others come as one zooms in.
 * Gives the work that is left for these; undefined where there is none. O(n).
 */
export function firstLabels(band: DenseBand, plan: DensePlan): LabelWork | undefined {
  const batch = batchOf(band, plan);
  const order = labelOrder(batch.claims);
  const work = workOf(batch, order, measureLabels(band, plan, order.subarray(0, MEASURED)));
  const { places, lane, threshold, rest } = settleFirst(work, batch);
  if (order.length <= batch.first) {
    setLabels(band, { widths: work.widths, widest: batch.widest, lives: workOutLabels(rest) });
    return undefined;
  }
  const rowAt = (place: number): number => {
    const at = placeBefore(places, place);
    return places[at] === place ? lane[at]! : -1;
  };
  band.labels = { rowAt, query: sparseQuery(places, singles(threshold)), widths: work.widths, widest: batch.widest };
  return rest;
}

/**
 * Gives a band the labels that it had before events were added to it, which have none yet. Gives what all of its labels are worked out from;
 * undefined where it is not that band any more, or had not all of them. Costs a copy.
 */
export function keepLabels(band: DenseBand, last: DenseBand, plan: DensePlan): LabelBatch | undefined {
  const { lives, widths, widest = 0 } = last.labels ?? {};
  const { growth, index } = band.origin ?? {};
  if (!lives || !widths || !growth || index?.deref() !== last.index) return undefined;
  const [row, threshold, wide] = [grown(lives.row, growth), grown(lives.threshold, growth), grown(widths, growth)];
  for (const place of growth.fresh) [row[place], threshold[place], wide[place]] = [-1, Infinity, widest];
  setLabels(band, { widths: wide, widest, lives: { row, threshold } });
  return batchOf(band, plan);
}

/**
 * What the labels of a band are worked out from: every zoom to come has them in the same rows. O(n), but the words of a million events are
 * not asked for: what chooses late is seen only far in, where there is room.
 */
function batchOf(band: DenseBand, { widths, columns, bands, most, fitted, input }: DensePlan): LabelBatch {
  const { anchors: times, rows } = band;
  const { scale, metrics } = input;
  const size = times.length;
  return {
    anchor: scale.kind === 'time' ? times : float64(size, (place) => scale.timeToWarp(instant(times[place]!))),
    claims: claimsOf(band, columns),
    rows,
    gap: metrics.gap,
    least: Math.max(0, (input.inlineSize * rows * bands.length) / most - metrics.gap),
    widest: size > MEASURED ? whole(widths.widest()) : 0,
    first: Math.max(LEAST, Math.floor(FIRST / bands.length)),
    fitted,
    whole: metrics.labelMax,
  };
}

/** The widths of labels, px. What the band has measured already is not measured again. */
export const measureLabels = ({ labels, ...band }: DenseBand, { widths }: DensePlan, places: Uint32Array): Int16Array<ArrayBuffer> =>
  Int16Array.from(places, (place) => {
    const known = labels?.widths[place] ?? 0;
    return known > 0 && known !== labels?.widest ? known : whole(widths.of(rankAt(band, place)));
  });

const WIDEST = 2 ** 15 - 1;

const whole = (px: number): number => Math.min(Math.ceil(px), WIDEST);

/** All labels of a band as they were worked out: `widths` by place, px. */
export interface WholeLabels extends Pick<DenseLabels, 'widths' | 'widest'> {
  readonly lives: LabelLives;
}

/** Gives a band all of its labels. */
export function setLabels(band: DenseBand, labels: WholeLabels): void {
  const { row, threshold } = labels.lives;
  band.labels = { ...labels, rowAt: (place) => row[place]!, query: rangeQuery(threshold) };
}

function claimsOf({ anchors, ranks }: DenseBand, { from, to, weight }: EventColumns): Claims {
  const size = anchors.length;
  const length = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const rank = ranks ? ranks[place]! : place;
    const lasts = to[rank]! - from[rank]!;
    if (lasts > DAY_MS) length[place] = lasts;
  }
  return { size, length, weight: weight && (ranks ? float64(size, (place) => weight[ranks[place]!]!) : weight) };
}
