import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Viewport } from '../../axis/viewport.js';
import type { RankSet } from '../../layout/layout.js';
import type { Timeline } from '../../model/timeline.js';
import type { Box } from '../../scene/scene.js';
import { MOST_NEAR, neighboursAt, RADIUS, type Neighbours } from '../../scene/neighbours.js';
import { NeighboursPlace } from './neighbours-place.js';
import { PAGE, renderNeighbours } from './neighbours-view.js';
import type { Picture, PlotPicture } from '../picture.js';
import { CLOSE_DELAY, NEXT_DELAY, OPEN_DELAY } from '../card/quote-controller.js';

export { neighbourStyles as styles } from '../styles/neighbour.styles.js';

export interface NeighbourOwner {
  readonly picture: Picture | undefined;
  readonly view: { readonly viewport: Viewport | undefined };
  /** Pins the quote of one of them. */
  readonly pin: (rank: number, byKeyboard: boolean) => void;
}

/** Events at one place of a view of a timeline. */
interface Spot extends Neighbours {
  readonly timeline: Timeline;
  readonly viewport: Viewport | undefined;
  /** What stays uncovered, px of the plot. */
  readonly box: Box;
}

/**
 * The list of events that are too close to be told apart by pointing (L13): the nearest few under the pointer, with the number of the others;
 * all of them in pages once that number, or a column of one instant, is pressed. What is shown has no node but in this list.
 */
export class NeighbourList implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: NeighbourOwner;
  readonly #place = new NeighboursPlace();
  #spot: Spot | undefined;
  #awaited: Spot | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All of them in order, once they are listed in pages. */
  #all: Uint32Array | undefined;
  #first = 0;
  /** It stays until it is closed. */
  #isKept = false;
  #pointed: number | undefined;
  /** What is to have the focus when it is there. */
  #wanted: 'first' | 'last' | undefined;
  #escape: { destroy: () => void } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: NeighbourOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** The event that stands out: the nearest to the pointer, or the one that it is on in the list. */
  get lit(): number | undefined {
    return this.#pointed ?? (this.#awaited ?? (this.#isKept ? undefined : this.#spot))?.near[0];
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    const popover = this.#popover;
    if (!popover || !this.#spot || !this.#host.isConnected) return;
    if (!popover.matches(':popover-open')) popover.showPopover();
    this.#place.beside(popover, this.#spot.box, this.#owner.picture);
    const items = [...popover.querySelectorAll<HTMLElement>('[data-neighbour]')];
    if (this.#wanted) items.at(this.#wanted === 'first' ? 0 : -1)?.focus();
    this.#wanted = undefined;
  }

  /** The pointer is at a point of the plot, px. False where there are not several events. */
  enter(x: number, y: number): boolean {
    const spot = this.#spotAt(x, y);
    if (!spot) return false;
    if (this.#isKept || isSame(spot, this.#spot)) this.hold();
    else if (!isSame(spot, this.#awaited)) this.#wait(this.#spot ? NEXT_DELAY : OPEN_DELAY, spot);
    return true;
  }

  /** The pointer is on the list itself: it stays. */
  hold(): void {
    this.#wait();
  }

  /** The pointer is elsewhere. */
  leave(): void {
    this.#pointed = undefined;
    if (this.#isKept || !this.#spot) this.#wait();
    else if (this.#awaited || this.#timer === undefined) this.#wait(CLOSE_DELAY);
  }

  /** Opens the list of the events at a point, px, to stay. False where there are not several. */
  openAt(x: number, y: number): boolean {
    const spot = this.#spotAt(x, y);
    if (spot) this.#show(spot, true);
    return spot !== undefined;
  }

  /** Opens all events of a cluster in pages; the focus goes there. */
  openAll(ranks: RankSet, box: Box): void {
    const near = [...take(ranks, MOST_NEAR)];
    const spot = this.#spotOf({ total: ranks.size, near, ranks: () => ranks }, box);
    if (!spot) return;
    this.#show(spot, true);
    this.#listAll('first');
  }

  /** Closes it; false where it was not open. */
  close(): boolean {
    this.#wait();
    if (!this.#spot) return false;
    this.#forget();
    this.#host.requestUpdate();
    return true;
  }

  /** What there is to see of it in a picture: nothing once that shows another part of the axis, or other events. */
  render(picture: PlotPicture): TemplateResult | undefined {
    const { viewport } = this.#owner.view;
    if (this.#spot && (this.#spot.timeline !== picture.timeline || this.#spot.viewport !== viewport)) this.#forget();
    const [spot, all, first] = [this.#spot, this.#all, this.#first];
    if (!spot) return undefined;
    const ranks = all ? all.subarray(first, first + PAGE) : spot.near.toSorted((a, b) => a - b);
    const shown = { ranks, total: spot.total, first: all && first, isKept: this.#isKept };
    return renderNeighbours(picture, shown, { click: this.#click, key: this.#key, focus: this.#focus, point: this.#point });
  }

  get #popover(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#neighbours') ?? null;
  }

  #spotAt(x: number, y: number): Spot | undefined {
    const { picture } = this.#owner;
    const found = picture?.layout === 'horizontal' ? neighboursAt(picture.scene, x, y) : undefined;
    return found && this.#spotOf(found, { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS });
  }

  #spotOf(found: Neighbours, box: Box): Spot | undefined {
    const { picture, view } = this.#owner;
    return picture && { ...found, box, timeline: picture.timeline, viewport: view.viewport };
  }

  #show(spot: Spot | undefined, isKept: boolean): void {
    this.#wait();
    this.#forget();
    this.#spot = spot;
    this.#isKept = isKept;
    if (isKept) document.addEventListener('pointerdown', this.#outside);
    else if (spot && window.CloseWatcher) {
      const escape = new window.CloseWatcher();
      escape.addEventListener('close', () => this.close());
      this.#escape = escape;
    }
    this.#host.requestUpdate();
  }

  #forget(): void {
    document.removeEventListener('pointerdown', this.#outside);
    this.#escape?.destroy();
    this.#spot = this.#all = this.#pointed = this.#escape = undefined;
    this.#isKept = false;
    this.#first = 0;
  }

  #listAll(wanted: 'first' | undefined): void {
    this.#all = this.#spot && Uint32Array.from(this.#spot.ranks()).sort();
    this.#isKept = true;
    this.#wanted = wanted;
    this.#host.requestUpdate();
  }

  #turnTo(first: number, wanted?: 'first' | 'last'): void {
    if (!this.#all || first < 0 || first >= this.#all.length) return;
    this.#first = first;
    this.#wanted = wanted;
    this.#host.requestUpdate();
  }

  #wait(delay?: number, spot?: Spot): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (spot !== this.#awaited) this.#host.requestUpdate();
    this.#awaited = spot;
    if (delay === undefined) return;
    this.#timer = setTimeout(() => {
      this.#show(spot, false);
    }, delay);
  }

  readonly #click = (event: MouseEvent): void => {
    event.stopPropagation();
    const button = (event.target as HTMLElement).closest<HTMLElement>('button:not([aria-disabled="true"])');
    const { neighbour, turn, action, all } = button?.dataset ?? {};
    if (neighbour !== undefined) {
      this.close();
      this.#owner.pin(Number(neighbour), event.detail === 0);
    } else if (turn !== undefined) this.#turnTo(Number(turn));
    else if (all !== undefined) this.#listAll('first');
    else if (action === 'close') this.close();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const items = [...(this.#popover?.querySelectorAll<HTMLElement>('[data-neighbour]') ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const keys: Record<string, () => unknown> = {
      Escape: () => this.close(),
      ArrowDown: () => (at === items.length - 1 ? this.#turnTo(this.#first + PAGE, 'first') : items[at + 1]?.focus()),
      ArrowUp: () => (at === 0 ? this.#turnTo(this.#first - PAGE, 'last') : items.at(at - 1)?.focus()),
      PageDown: () => this.#turnTo(this.#first + PAGE, 'first'),
      PageUp: () => this.#turnTo(this.#first - PAGE, 'first'),
      Home: () => items[0]?.focus(),
      End: () => items.at(-1)?.focus(),
    };
    event.stopPropagation();
    if (keys[event.key]) event.preventDefault();
    keys[event.key]?.();
  };

  /** The mark of what has the focus stands out; the list goes where the focus does. */
  readonly #focus = (event: FocusEvent): void => {
    const to = event.type === 'focusin' ? event.target : event.relatedTarget;
    if (to instanceof Node && !this.#popover?.contains(to)) this.close();
    else this.#point(event);
  };

  readonly #point = ({ type, target }: Event): void => {
    const rank = type === 'focusout' ? undefined : (target as HTMLElement).closest<HTMLElement>('[data-neighbour]')?.dataset['neighbour'];
    const pointed = rank === undefined ? undefined : Number(rank);
    if (pointed !== this.#pointed) this.#host.requestUpdate();
    this.#pointed = pointed;
  };

  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };
}

const isSame = (a: Spot, b: Spot | undefined): boolean =>
  a.total === b?.total && a.near.length === b.near.length && a.near.every((rank) => b.near.includes(rank));

function* take(ranks: Iterable<number>, most: number): Generator<number> {
  for (const rank of ranks) {
    if (most-- === 0) return;
    yield rank;
  }
}
