import type { Box } from '../scene/scene.js';

/** Where a card goes, in the coordinates of its input. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'below' | 'above';
  /** Centre of the arrow, from the card's left. */
  readonly arrow: number;
  /** Most room on that side, px. */
  readonly maxHeight: number;
}

export interface CardRoom {
  /** What must stay uncovered: the mark and its label. */
  readonly keep: Box;
  /** X of the mark, where the arrow points. */
  readonly at: number;
  readonly card: { readonly width: number; readonly height: number };
  /** What of the page is seen. */
  readonly viewport: Box;
  /** Below in any case: the page makes room for it. */
  readonly growing: boolean;
}

/** Between mark and card: the arrow's height and a little air, px. */
const GAP = 12;
/** From the card to the edge of what is seen, px. */
const MARGIN = 8;
/** From the card's corner to its arrow, px. */
const CORNER = 18;

/** Places a card under its mark, or over its label where there is more room; shifted along the line to stay in view (P8). */
export function placeCard({ keep, at, card, viewport, growing }: CardRoom): CardPlace {
  const below = viewport.y + viewport.height - (keep.y + keep.height) - GAP - MARGIN;
  const above = keep.y - viewport.y - GAP - MARGIN;
  const side = growing || card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = growing ? Infinity : Math.max(96, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const x = within(at - card.width / 2, viewport.x + MARGIN, viewport.x + viewport.width - card.width - MARGIN);
  return {
    x,
    y: side === 'below' ? keep.y + keep.height + GAP : keep.y - GAP - height,
    side,
    arrow: within(at - x, CORNER, card.width - CORNER),
    maxHeight,
  };
}

/** The start wins where there is no room at all. */
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
