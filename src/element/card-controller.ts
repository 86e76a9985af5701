import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Scene } from '../scene/scene.js';
import { placeCard } from './place-card.js';

export interface CardOwner {
  /** The event whose card is open over the plot; undefined when none is, or when it stands in the list. */
  readonly floating: { readonly rank: number; readonly scene: Scene; readonly growing: boolean } | undefined;
}

/**
 * Shows the open card in the top layer and puts it beside its mark. It is placed in the coordinates of the document, so that it
 * scrolls with the page by itself; only scrolling inside the page needs a hand.
 */
export class CardController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: CardOwner;
  #way: { readonly at: number; readonly from: number; readonly to: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: CardOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** Whether a point of the window lies between the open card and what it belongs to: on the way from one to the other (P2). */
  isOnTheWay(x: number, y: number): boolean {
    const way = this.#way;
    return way !== undefined && Math.abs(x - way.at) <= WAY && y >= way.from && y <= way.to;
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#follow, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#follow, { capture: true });
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const room = root?.querySelector<HTMLElement>('.room');
    const card = root?.querySelector<HTMLElement>('.card[popover]');
    const { floating } = this.#owner;
    if (!room) return;
    if (!card || !floating) {
      this.#way = undefined;
      room.style.height = '';
      return;
    }
    if (!card.matches(':popover-open')) card.showPopover();
    this.#place(card, room);
  }

  #follow = (event: Event): void => {
    if (event.target === document || !this.#owner.floating) return;
    const card = this.#host.shadowRoot?.querySelector<HTMLElement>('.card:popover-open');
    const room = this.#host.shadowRoot?.querySelector<HTMLElement>('.room');
    if (card && room && event.target instanceof Node && event.target.contains(this.#host)) this.#place(card, room);
  };

  #place(card: HTMLElement, room: HTMLElement): void {
    const { floating } = this.#owner;
    const plot = this.#host.shadowRoot?.querySelector('.plot')?.getBoundingClientRect();
    if (!floating || !plot) return;
    const { rank, scene, growing } = floating;
    const ends = this.#host.shadowRoot?.querySelector('.ends')?.getBoundingClientRect().bottom ?? plot.bottom;
    const target = targetOf(rank, scene, plot, ends);
    const page = { x: window.scrollX, y: window.scrollY };
    const { clientWidth, clientHeight } = document.documentElement;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const placed = placeCard({ ...target, card: { width, height }, viewport: { x: 0, y: 0, width: clientWidth, height: clientHeight }, growing });
    card.style.left = `${String(placed.x + page.x)}px`;
    card.style.top = `${String(placed.y + page.y)}px`;
    card.style.maxHeight = Number.isFinite(placed.maxHeight) ? `${String(placed.maxHeight)}px` : '';
    card.dataset['side'] = placed.side;
    const { keep, at } = target;
    const edge = placed.side === 'below' ? placed.y : placed.y + height;
    this.#way = { at, from: Math.min(keep.y, edge), to: Math.max(keep.y + keep.height, edge) };
    const arrow = card.querySelector<HTMLElement>('.arrow');
    if (arrow) arrow.style.left = `${String(placed.arrow)}px`;
    // A quote that is there from the start must not lie over the page's text: the element is that much longer.
    const end = room.getBoundingClientRect().top;
    room.style.height = growing ? `${String(Math.max(0, placed.y + height - end + 16))}px` : '';
  }
}

/** The mark and the label of an event on screen; a mark out of view stands at the plot's edge (P10). */
function targetOf(rank: number, scene: Scene, plot: DOMRect, ends: number): { keep: Box; at: number } {
  const ratio = plot.width / (scene.width || 1);
  const label = scene.labels.find((one) => one.rank === rank);
  const mark = scene.marks.find((one) => one.rank === rank)?.target;
  const boxes = [label, mark].filter((box) => box !== undefined);
  const [top, bottom] = [Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map(({ y, height }) => y + height))];
  const start = mark && mark.width <= WIDE ? mark.x + mark.width / 2 : label ? label.leader.x : mark ? mark.x + mark.width / 2 : 0;
  const at = Math.max(0, Math.min(scene.width, start));
  // A card of the last lane leaves the words of the axis to be read.
  const line = scene.lines.at(-1)?.y ?? 0;
  const end = line - bottom < NEAR_AXIS ? ends : plot.top + Math.min(bottom, scene.height) * ratio;
  return {
    keep: { x: plot.left + at * ratio, y: plot.top + Math.max(0, top) * ratio, width: 0, height: end - plot.top - Math.max(0, top) * ratio },
    at: plot.left + at * ratio,
  };
}

/** Half the width of the way from a mark to its card, px. */
const WAY = 60;

/** A mark up to this wide is pointed at in its middle, a longer one at its start, px. */
const WIDE = 240;

/** A mark this near to the axis is in the last lane, px. */
const NEAR_AXIS = 40;
