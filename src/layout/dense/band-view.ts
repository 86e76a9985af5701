import type { Viewport } from '../../axis/viewport.js';
import type { SpansWithin, Stretch } from '../../store/span-index.js';
import { trackSize } from '../lay-out.js';
import type { PlacedBand, PlacedMark } from '../layout.js';
import { placeMark } from '../place-mark.js';
import { rankAt, type DenseBand } from './dense-band.js';
import type { DensePlan } from './dense-plan.js';

/** A band in a view. */
export interface BandView {
  readonly plan: DensePlan;
  readonly band: DenseBand;
  readonly placed: PlacedBand;
  readonly viewport: Viewport;
  readonly seen: Stretch;
  readonly within: SpansWithin;
}

/** The mark of one event. */
export function markAt({ plan, band, placed, viewport }: BandView, place: number): PlacedMark {
  const { metrics, scale } = plan.input;
  const rank = rankAt(band, place);
  return {
    ...placeMark(plan.columns.spec(rank), scale, viewport, metrics.markSize),
    ...plan.columns.look(rank),
    block: trackBlock(placed, band.tracks[place]!, metrics.markSize),
  };
}

/** Where the marks of a track stand. */
export const trackBlock = (placed: PlacedBand, track: number, markSize: number): number => placed.line - track * trackSize(markSize);
