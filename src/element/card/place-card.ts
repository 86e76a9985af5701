import type { Box } from '../../scene/scene.js';

/** Where a card goes, in the coordinates of its input. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'below' | 'above';
  /** Centre of the arrow, from the card's left. */
  readonly arrow: number;
  /** Most height there is room for, px. */
  readonly maxHeight: number;
}

export interface CardRoom {
  /** What must stay uncovered: the mark and its label. */
  readonly keep: Box;
  /** X of the mark, where the arrow points. */
  readonly at: number;
  /** Its height is the one it would like to have. */
  readonly card: { readonly width: number; readonly height: number };
  /** What of the page is seen. */
  readonly viewport: Box;
  /** Highest a card may be (P7), px. */
  readonly highest: number;
  /** Below in any case: the page makes room for it. */
  readonly growing: boolean;
}

/** Between mark and card: the arrow's height and a little air, px. */
const GAP = 12;
/** From the card to the edge of what is seen, px. */
const MARGIN = 8;
/** From the card's corner to its arrow, px. */
const CORNER = 18;
/** A card is no lower than its title and a line, px. */
const LEAST = 96;

/** Places a card under its mark, or over its label where there is more room; shifted along the line to stay in view (P8). */
export function placeCard({ keep, at, card, viewport, highest, growing }: CardRoom): CardPlace {
  const below = viewport.y + viewport.height - (keep.y + keep.height) - GAP - MARGIN;
  const above = keep.y - viewport.y - GAP - MARGIN;
  const side = growing || Math.min(card.height, highest) <= below || below >= above ? 'below' : 'above';
  const room = growing ? highest : side === 'below' ? below : above;
  const maxHeight = Math.max(LEAST, Math.min(highest, room));
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

/** Whether a point lies between what a card belongs to and the card: on the way from one to the other, which narrows or widens (P2). */
export function isBetween(x: number, y: number, { keep, card }: { readonly keep: Box; readonly card: Box }): boolean {
  const under = card.y >= keep.y + keep.height;
  const [near, far] = under ? [keep.y + keep.height, card.y] : [keep.y, card.y + card.height];
  if (y < Math.min(keep.y, far) || y > Math.max(keep.y + keep.height, far)) return false;
  const t = far === near ? 0 : Math.max(0, Math.min(1, (y - near) / (far - near)));
  const from = keep.x + (card.x - keep.x) * t;
  const to = keep.x + keep.width + (card.x + card.width - keep.x - keep.width) * t;
  return x >= from - MARGIN && x <= to + MARGIN;
}
