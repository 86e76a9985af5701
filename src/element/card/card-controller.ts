import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Scene } from '../../scene/scene.js';
import { FloatingPlace, hiddenHeight } from './floating-place.js';
import { isBetween } from './place-card.js';
import { windowBox } from './window-box.js';

/** A card over the plot. */
export interface FloatingCard {
  readonly rank: number;
  readonly scene: Scene;
  /** The edge of the plot behind which the event lies, where it is out of view. */
  readonly dock: 'left' | 'right' | undefined;
  /** Whether the element grows so that the card lies over nothing, keeps the room it has, or needs none. */
  readonly room: 'make' | 'keep' | 'none';
}

export interface CardOwner {
  /** The open card; undefined when none is, or when it stands in the list. */
  readonly floating: FloatingCard | undefined;
  /** What the words in a card are called, where they are more than there is room for. */
  readonly words: string | undefined;
}

/**
 * Shows the open card in the top layer and puts it beside its mark. Browsers that have anchors move it along with the plot, whatever
 * happens on the page; in others it scrolls with the document.
 */
export class CardController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: CardOwner;
  #way: { readonly keep: Box; readonly card: Box } | undefined;
  readonly #floating = new FloatingPlace();
  #hasRoom = false;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: CardOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** Whether a point of the window lies between the open card and what it belongs to. */
  isOnTheWay(x: number, y: number): boolean {
    return this.#way !== undefined && isBetween(x, y, this.#way);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    visualViewport?.addEventListener('resize', this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#follow, { capture: true });
    visualViewport?.removeEventListener('resize', this.#follow);
  }

  hostUpdated(): void {
    this.#way = undefined;
    const { floating } = this.#owner;
    const card = floating && this.#find('.card[popover]');
    if (card && this.#host.isConnected) {
      if (!card.matches(':popover-open')) card.showPopover();
      this.#place(card, floating);
    } else this.#makeRoom('');
  }

  /** Scrolling inside the page may move the plot, scrolling of the whole page moves both. */
  #follow = ({ target }: Event): void => {
    const card = this.#find('.card:popover-open');
    const { floating } = this.#owner;
    const moved = target !== document && (!(target instanceof Node) || target.contains(this.#host));
    if (card && floating && moved) this.#place(card, floating);
  };

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #place(card: HTMLElement, floating: FloatingCard): void {
    const [plot, ends] = [this.#find('.plot')?.getBoundingClientRect(), this.#find('.ends')?.getBoundingClientRect().bottom];
    if (!plot || ends === undefined) return;
    const growing = floating.room === 'make';
    const { clientHeight } = document.documentElement;
    card.toggleAttribute('data-low', clientHeight < LOW_WINDOW);
    const target = targetOf(floating, plot, ends);
    const inners = [...card.querySelectorAll<HTMLElement>('.card-body, .card-scroll')];
    const inner = inners.find((one) => getComputedStyle(one).overflowY === 'auto');
    const { x, y, zoom } = this.#floating.beside(card, inner, (width) => ({
      ...target,
      viewport: clearOfText(this.#host, roomBeside(this.#host.getBoundingClientRect(), width), target.keep),
      highest: highestIn(clientHeight),
      growing,
    }));
    // What scrolls can be reached with the keyboard (P7).
    for (const one of inners) {
      const scrolls = one === inner && hiddenHeight(one) > 0;
      Object.assign(one, { tabIndex: scrolls ? 0 : -1, role: scrolls ? 'group' : null, ariaLabel: scrolls ? this.#owner.words : null });
    }
    const { width, height } = card.getBoundingClientRect();
    this.#way = { keep: target.keep, card: { x, y, width, height } };
    if (floating.room !== 'keep') this.#makeRoom(growing ? `${String((y + height - ends) / zoom + BELOW)}px` : '');
  }

  #makeRoom(height: string): void {
    if (height === '' && !this.#hasRoom) return;
    const room = this.#find('.room');
    this.#hasRoom = height !== '';
    if (room) room.style.height = height;
    room?.classList.toggle('kept', this.#hasRoom);
  }
}

/** Room for a card: no wider than its timeline, where that is wide enough, as what stands beside a timeline is often its text. */
function roomBeside({ left, right }: DOMRect, least: number): Box {
  const seen = windowBox();
  const x = Math.max(seen.x, left - OVER);
  const width = Math.min(seen.x + seen.width, right + OVER) - x;
  return width < least + 2 * OVER ? seen : { ...seen, x, width };
}

/** The same without the texts of this timeline above and below the mark, as their words are what somebody reads: unless that leaves no room. */
function clearOfText(host: HTMLElement, room: Box, { y, height }: Box): Box {
  let [top, bottom] = [room.y, room.y + room.height];
  for (const text of (host.getRootNode() as ParentNode).querySelectorAll('event-source')) {
    const box = text.getBoundingClientRect();
    if (text.for !== host.id || box.right <= room.x || box.left >= room.x + room.width) continue;
    if (box.top >= y + height) bottom = Math.min(bottom, box.top);
    else if (box.bottom <= y) top = Math.max(top, box.bottom);
  }
  return Math.max(y - top, bottom - y - height) < ENOUGH ? room : { ...room, y: top, height: bottom - top };
}

/** The mark and the label of an event on screen; the plot's edge where it lies behind that (P10). */
function targetOf({ rank, scene, dock, room }: FloatingCard, plot: DOMRect, ends: number): { keep: Box; at: number } {
  const ratio = plot.width / (scene.width || 1);
  const label = scene.labels.find((one) => one.rank === rank);
  const mark = scene.marks.find((one) => one.rank === rank)?.target;
  const line = scene.lines.at(-1)?.y ?? 0;
  const edge = dock === 'right' ? scene.width : 0;
  const boxes: readonly Box[] = [label, mark].filter((box) => box !== undefined);
  const inside = (x: number): number => Math.max(0, Math.min(scene.width, x));
  const span = (sides: readonly number[], none: number): readonly [number, number] =>
    sides.length > 0 ? [Math.min(...sides), Math.max(...sides)] : [none, none];
  const [left, right] = span(
    boxes.flatMap(({ x, width }) => [inside(x), inside(x + width)]),
    edge,
  );
  const [top, bottom] = span(
    boxes.flatMap(({ y, height }) => [y, y + height]),
    line,
  );
  const at = dock || !mark ? edge : inside(label && mark.width > WIDE ? label.leader.x : mark.x + mark.width / 2);
  // A card of the last lane leaves the words of the axis to be read, one that the page makes room for the whole plot.
  const free = room === 'make' || line - bottom < NEAR_AXIS;
  const y = plot.top + Math.max(0, top) * ratio;
  const end = free ? ends : plot.top + Math.min(bottom, scene.height) * ratio;
  return { keep: { x: plot.left + left * ratio, y, width: (right - left) * ratio, height: end - y }, at: plot.left + at * ratio };
}

/** With less room than this a card would show little more than its title, px. */
const ENOUGH = 180;

/** How far a card's room goes beyond its timeline, px, of which the card keeps free as much: it ends where the timeline does. */
const OVER = 8;

/** Highest a card may be: 60 % of the window's height (P7), and more of a low one, where that would be a few lines. Px. */
const highestIn = (height: number): number => Math.max(height * 0.6, Math.min(height - OVER * 2, LOW));
const LOW = 240;
/** In a window lower than this, px, as of a page at 400 %, all of a card scrolls. */
const LOW_WINDOW = 480;

/** Between a card that the page makes room for and what follows it, px. */
const BELOW = 16;

/** A mark up to this wide is pointed at in its middle, a longer one at its start, px. */
const WIDE = 240;

/** A mark this near to the axis is in the last lane, px. */
const NEAR_AXIS = 40;
