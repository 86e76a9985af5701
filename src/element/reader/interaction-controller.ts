import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rankOf } from '../../model/rank-of.js';
import { hitTest } from '../../scene/hit-test.js';
import type { Scene, SceneCluster } from '../../scene/scene.js';
import { nextStop } from './next-stop.js';
import { isHeld } from './held-keys.js';
import { keyCommand, placeFor, toolFor, type KeyCommand } from './keyboard.js';
import type { GestureController } from './gesture-controller.js';
import type { Picture } from '../picture.js';
import type { NeighbourList } from '../crowd/neighbour-list.js';
import type { PassageEvent } from '../source/passage-event.js';
import { plotPoint } from './plot-point.js';
import type { QuoteController } from '../card/quote-controller.js';
import type { ReaderController } from './reader-controller.js';
import type { ViewAction } from '../views/views.js';

type CardAction = 'close' | 'back' | 'copy-quote' | 'copy-link' | 'unfold';
/** What a button asks for, by its `data-action`. */
export type Action = KeyCommand | CardAction | ViewAction | 'earlier' | 'later' | 'full-screen' | 'retry' | 'more';

export interface InteractionOwner {
  /** Where the focus has been. */
  readonly reader: Pick<ReaderController, 'focus' | 'tool' | 'tabStop'>;
  readonly picture: Picture | undefined;
  readonly mirrored: boolean;
  readonly neighbours: NeighbourList | undefined;
  /** `from` is the button, where one was pressed. */
  readonly act: (action: Action, from?: HTMLElement) => void;
  /** Whether a point of the window lies between the open card and its mark. */
  readonly isOnTheWay: (x: number, y: number) => boolean;
  /** Brings an event into view, so that it can be focused. */
  readonly reveal: (rank: number) => void;
  /** Looks closer at the events of a cluster, or lists them. */
  readonly openCluster: (cluster: SceneCluster, asList: boolean) => void;
  /** Whether a closer look would tell the events of a cluster apart. */
  readonly canOpen: (cluster: SceneCluster) => boolean;
}

interface Parts {
  readonly quotes: QuoteController;
  readonly gestures: GestureController;
}

/** Which event pointer, focus and keys mean, and what follows. One tab stop; arrows move along events (A2); keys are heard with the focus inside (Z14). */
export class InteractionController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: InteractionOwner;
  #quotes: QuoteController;
  #gestures: GestureController;
  /** Where the focus is to go: to an event with its preview, to one without, or to the card. */
  #wanted: 'event' | 'trigger' | 'card' | undefined;
  #held: HTMLElement | undefined;
  #heldId: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: InteractionOwner, { quotes, gestures }: Parts) {
    this.#host = host;
    this.#owner = owner;
    this.#quotes = quotes;
    this.#gestures = gestures;
    host.addController(this);
    host.addEventListener('timeline-passage', this.#passage);
    host.addEventListener('keydown', this.#escape);
  }

  hostUpdate(): void {
    this.#held = this.#root?.activeElement?.closest<HTMLElement>('[data-rank], [data-cluster], [data-card]') ?? undefined;
    this.#heldId = this.#held?.dataset['eventId'];
  }

  /** Moves the focus where the last command wanted it, now that it is there; when what had it is gone or another's, or was moved, to what Tab reaches. Who asked by keys sees it. */
  hostUpdated(): void {
    const [held, focused, asked] = [this.#held, this.#root?.activeElement, this.#wanted];
    const isThere = held?.isConnected && held.dataset['eventId'] === this.#heldId && (focused ?? held.matches('[data-card]'));
    const wanted = asked ?? (held && !isThere ? 'trigger' : undefined);
    const target =
      wanted &&
      this.#root?.querySelector<HTMLElement>(wanted === 'card' ? '#quote' : 'button:is([data-rank], [data-cluster])[tabindex="0"]');
    if (!target) return;
    this.#wanted = wanted;
    target.focus({ preventScroll: wanted !== 'event' });
    if (asked && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
    this.#wanted = undefined;
  }

  readonly click = (event: Event): void => {
    const target = event.target as HTMLElement;
    this.#owner.neighbours?.close();
    const button = target.closest<HTMLElement>('[data-action], [data-rank]:is(button), [data-cluster], [data-card]');
    if (button?.dataset['action']) {
      if (button.getAttribute('aria-disabled') !== 'true') this.#owner.act(button.dataset['action'] as Action, button);
    } else if (button?.dataset['cluster']) this.#openCluster(Number(button.dataset['cluster']), (event as MouseEvent).detail === 0);
    else if (button?.dataset['rank']) this.pin(Number(button.dataset['rank']), (event as MouseEvent).detail === 0);
    else if (!button && target.closest('.plot')) {
      const at = plotPoint(event as MouseEvent, this.#owner.picture);
      const rank = at && !this.#owner.neighbours?.openAt(at.x, at.y) ? hitTest(at.scene, at.x, at.y) : undefined;
      if (rank !== undefined) this.pin(rank, false);
    }
  };

  readonly pointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#gestures.dragging || this.#owner.picture?.layout !== 'horizontal') return;
    const { neighbours } = this.#owner;
    if (event.type === 'pointerleave') {
      this.#quotes.leave();
      neighbours?.leave();
      return;
    }
    const target = event.target as HTMLElement;
    if (target.closest('#neighbours')) neighbours?.hold();
    // A preview would take the place of the card that somebody reads with the keyboard.
    if (target.closest('[data-card]') || this.#root?.activeElement?.matches('[data-card]:focus-visible, [data-card] :focus-visible')) {
      this.#quotes.hold();
      return;
    }
    const label = target.closest<HTMLElement>('button[data-rank]')?.dataset['rank'];
    const at = label === undefined ? plotPoint(event, this.#owner.picture) : undefined;
    const isCrowd = at !== undefined && neighbours?.enter(at.x, at.y);
    if (!isCrowd) neighbours?.leave();
    const rank = label ?? (at && !isCrowd ? hitTest(at.scene, at.x, at.y) : undefined);
    const passing = this.#owner.isOnTheWay(event.clientX, event.clientY);
    if (rank !== undefined) this.#quotes.enter(Number(rank), passing);
    else if (passing && !isCrowd) this.#quotes.hold();
    else this.#quotes.leave();
  };

  readonly focused = (event: FocusEvent): void => {
    const target = event.target as HTMLElement;
    if (event.type === 'focusout') {
      const next = event.relatedTarget as HTMLElement | null;
      if (!next?.closest('[data-card], [data-rank]')) this.#quotes.blur();
      return;
    }
    const { rank, cluster } = target.dataset;
    const item = rank ?? cluster;
    if (item === undefined) return;
    this.#owner.reader.focus = Number(item);
    this.#host.requestUpdate();
    if (rank === undefined) this.#quotes.blur();
    else if (this.#wanted !== 'trigger' && target.matches(':focus-visible') && this.#owner.picture?.layout === 'horizontal')
      this.#quotes.focus(this.#owner.reader.focus);
  };

  readonly key = (event: KeyboardEvent): void => {
    const { picture, mirrored } = this.#owner;
    if (!picture || (event.target as HTMLElement).closest('[data-card]')) return;
    const command = keyCommand(event, { layout: picture.layout, mirrored });
    if (command === undefined) return;
    event.preventDefault();
    const place = placeFor(command, this.#owner.reader.tabStop, picture.timeline.events.length - 1);
    if (command === 'next' || command === 'previous') this.#step(command === 'next' ? 1 : -1, picture);
    else if (place !== undefined) this.moveTo(place);
    else this.#owner.act(command);
  };

  /** Arrows, Home and End move inside the toolbar, one tab stop. */
  readonly toolbarKey = (event: KeyboardEvent): void => {
    const next = toolFor(event, this.#owner.picture?.direction === 'rtl');
    if (!next) return;
    this.#owner.reader.tool = next.dataset['action'] ?? '';
    this.#host.requestUpdate();
    next.focus();
    event.preventDefault();
  };

  /** Focuses an event, wherever it is. One that is in a cluster, but not its first, comes out of it with its quote. */
  moveTo(rank: number): void {
    this.#owner.reader.focus = rank;
    this.#wanted = 'event';
    this.#owner.reveal(rank);
    if (this.#clusters.some((cluster) => isInside(cluster, rank))) this.#quotes.focus(rank);
    this.#host.requestUpdate();
  }

  /** To the card, where what had the focus in it is going away. */
  moveToCard(): void {
    this.#wanted = 'card';
    this.#host.requestUpdate();
  }

  /** Closes the card; the focus goes back to its event where it was pinned, or had the focus (P3). False where there is none. */
  close(): boolean {
    const { shown: rank, previewed } = this.#quotes;
    const isLeft = previewed !== undefined && !this.#root?.activeElement?.closest('[data-card]');
    if (rank === undefined || !this.#quotes.dismiss()) return false;
    if (!isLeft) [this.#owner.reader.focus, this.#wanted] = [rank, 'trigger'];
    return true;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #clusters(): Scene['clusters'] {
    const { picture } = this.#owner;
    return picture?.layout === 'horizontal' ? picture.scene.clusters : [];
  }

  /** Closes the innermost of what is open, wherever in the element the focus is; what takes the key for itself has had it by then. */
  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isHeld(event)) return;
    const filter = this.#root?.querySelector<HTMLElement>('[data-action="filter"][aria-expanded="true"]');
    const isFiltering = filter?.matches(':focus') || this.#root?.activeElement?.closest('.filter');
    if (isFiltering || !(this.#owner.neighbours?.close() || this.close())) {
      if (!filter) return;
      this.#owner.act('filter', filter);
      filter.focus();
    }
    event.preventDefault();
  };

  /** By keyboard the focus goes to the card, so that it is read from the start (P3); else to its event, where Escape is heard. */
  pin(rank: number, byKeyboard: boolean): void {
    this.#owner.reader.focus = rank;
    this.#quotes.toggle(rank);
    this.#wanted = byKeyboard && this.#quotes.pinned === rank ? 'card' : 'trigger';
  }

  /** To the next event in time; those in a cluster that a closer look opens count as one. */
  #step(by: 1 | -1, picture: Picture): void {
    const folded = this.#clusters.filter((cluster) => this.#owner.canOpen(cluster));
    const isFolded = (rank: number): boolean => folded.some((cluster) => isInside(cluster, rank));
    let next = this.#owner.reader.tabStop + by;
    // Of many thousands that are folded not each is asked: what is seen may be the next.
    if (isFolded(next)) next = nextStop(picture, next, by) ?? next;
    while (isFolded(next)) next += by;
    if (next >= 0 && next < picture.timeline.events.length) this.moveTo(next);
  }

  /** What the reader does with an event's words elsewhere on the page; a list opens only what is chosen. */
  #passage = ({ id, act }: PassageEvent): void => {
    const { picture } = this.#owner;
    const rank = picture ? rankOf(picture.timeline, id) : -1;
    if (act === 'leave' || act === 'blur' || act === 'dismiss') this.#quotes[act]();
    else if (rank >= 0 && (act === 'toggle' || picture?.layout === 'horizontal')) {
      if (act !== 'enter') this.#owner.reveal((this.#owner.reader.focus = rank));
      this.#quotes[act](rank, false);
    }
  };

  /** Pressed with a key it is a list (§2.2): who does not see where a closer look has gone hears what there is. */
  #openCluster(first: number, asList: boolean): void {
    const cluster = this.#clusters.find((one) => one.first === first);
    if (!cluster) return;
    this.#owner.reader.focus = first;
    this.#owner.openCluster(cluster, asList);
  }
}

/** Whether a cluster has an event that is not its first. */
const isInside = ({ first, ranks }: SceneCluster, rank: number): boolean => rank !== first && ranks.has(rank);
