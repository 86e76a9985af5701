import { pxToTime, warpToPx } from '../../axis/viewport.js';
import { instant } from '../../date/instant.js';
import type { Stretch } from '../../store/span-index.js';
import { layOutBands, rowBlock, type BandFrame, type FrameInput } from '../lay-out.js';
import type { Layout, PlacedLabel } from '../layout.js';
import type { InlineRange } from '../place-mark.js';
import { evictFor, stickLabels } from '../sticky-labels.js';
import { markAt, trackBlock, type BandView } from './band-view.js';
import { denseClusters } from './dense-clusters.js';
import { rankAt, placeOf, type DenseBand } from './dense-band.js';
import { shownMarks } from './dense-marks.js';
import type { DensePlan } from './dense-plan.js';

/** Fits a plan of many events into a view, in O(pixels · log n). The same input gives the same layout, however one got there. */
export function layOutDense(plan: DensePlan, frame: FrameInput): Layout {
  const { viewport } = frame;
  const { scale } = plan.input;
  const seen = { from: pxToTime(scale, viewport, 0), to: pxToTime(scale, viewport, viewport.length) };
  return layOutBands(plan, frame, plan.bands, (band, placed) =>
    layOutBand({ plan, band, placed, viewport, seen, within: band.index.within(seen) }, frame.always),
  );
}

function layOutBand(view: BandView, always: number | undefined): BandFrame {
  const { plan, band } = view;
  const chosen = always === undefined ? -1 : placeOf(band, plan.columns, always);
  const places = duePlaces(view, chosen);
  const marks = places.map((place) => markAt(view, place));
  const stuck = stickLabels(
    places.map((place) => labelAt(view, place)),
    marks,
    plan.input.metrics.gap,
  );
  const labels = (always === undefined ? stuck : evictFor(always, stuck, plan.input.metrics.gap)).filter((label) => label.inline.end > 0);
  const labelled = new Set(labels.map(({ rank }) => rank));
  const kept = places.filter((place) => labelled.has(rankAt(band, place)));
  const { drawn, piles } = shownMarks(view, kept);
  return { marks: drawn, piles, labels, clusters: denseClusters(view, new Set(kept)) };
}

/** The places with a label in this view, in order: also of what began before it, the last of each row. */
function duePlaces({ plan, band, viewport, seen, within }: BandView, chosen: number): readonly number[] {
  const { labels, index } = band;
  if (!labels) return chosen >= 0 && isSeen(plan, band, chosen, seen) ? [chosen] : [];
  const pxPerWarp = viewport.length / (viewport.end - viewport.start);
  const due = labels.query.between(within.first, within.end, pxPerWarp);
  const rows = new Set<number>();
  const early: number[] = [];
  let looked = 0;
  for (const place of index.lasting({ time: seen.from, length: 0, end: within.first }, true)) {
    if (rows.size === band.rows || looked++ > MOST_LOOKED_AT) break;
    const row = labels.rowAt(place);
    if (rows.has(row) || !labels.query.shows(place, pxPerWarp)) continue;
    rows.add(row);
    early.push(place);
  }
  const places = [...early.reverse(), ...due];
  if (chosen >= 0 && !places.includes(chosen) && isSeen(plan, band, chosen, seen)) places.push(chosen);
  return places.sort((a, b) => a - b);
}

/** Of what lasts into the view, so many are asked for a label of theirs. */
const MOST_LOOKED_AT = 500;

function isSeen({ columns }: DensePlan, band: DenseBand, place: number, { from, to }: Stretch): boolean {
  const rank = rankAt(band, place);
  return columns.from[rank]! < to && columns.to[rank]! > from;
}

function labelAt({ plan, band, placed, viewport }: BandView, place: number): PlacedLabel {
  const { metrics, scale } = plan.input;
  const rank = rankAt(band, place);
  const anchor = warpToPx(viewport, scale.timeToWarp(instant(band.anchors[place]!)));
  const room = band.labels?.widths[place] ?? Infinity;
  const width = Math.sign(room) * Math.min(Math.abs(room), plan.widths.of(rank));
  const inline: InlineRange = { start: anchor + Math.min(0, width), end: anchor + Math.max(0, width) };
  return {
    ...plan.columns.look(rank),
    inline,
    block: rowBlock(plan, band, placed, Math.max(band.labels?.rowAt(place) ?? 0, 0)),
    anchor,
    markBlock: trackBlock(placed, band.tracks[place]!, metrics.markSize),
  };
}
