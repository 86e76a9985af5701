import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline } from '../model/timeline.js';
import { CardController, type CardOwner } from './card-controller.js';
import { cardOf } from './card-of.js';
import { copyCitation } from './copy-quote.js';
import { TimelinePreviewEvent, TimelineSelectEvent, TimelineViewChangeEvent } from './events.js';
import type { FrameHandlers, FrameState } from './frame.js';
import { GestureController, type GestureOwner, type Gestures } from './gesture-controller.js';
import { HashController, type HashOwner } from './hash-controller.js';
import { InteractionController, type Action, type InteractionOwner } from './interaction-controller.js';
import type { Picture } from './picture.js';
import { describeView } from './plot-view.js';
import { QuoteController, type QuoteOwner } from './quote-controller.js';
import { ViewController, type ViewOwner } from './view-controller.js';

export interface ReaderHost extends ReactiveControllerHost, HTMLElement {
  readonly gestures: Gestures;
  readonly hash: boolean;
  selected: string | null;
}

export interface ReaderOwner {
  readonly picture: () => Picture | undefined;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** Loads again what failed. */
  readonly retry: () => void;
}

/** Ms of rest after a move before it is said (A15). */
const SETTLED = 500;
/** Share of the view that a button or a shifted arrow pans. */
const STEPS = { 'pan-later': 0.1, 'pan-earlier': -0.1, 'page-later': 0.9, 'page-earlier': -0.9, later: 0.5, earlier: -0.5 } as const;

/** What the reader does and has done: where they look, what is open, what was said to them. The other controllers answer to it. */
export class ReaderController implements ReactiveController, CardOwner, GestureOwner, HashOwner, InteractionOwner, QuoteOwner, ViewOwner {
  #host: ReaderHost;
  #owner: ReaderOwner;
  #card: CardController;
  #hash: HashController;
  #interaction: InteractionController;
  #quotes: QuoteController;
  #unfoldedQuotes = new Set<number>();
  #unfoldedPeriods = new Set<string>();
  #status = '';
  #notice = '';
  #copied = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The page pinned the quote: its card may not lie over the page's text. */
  #pinnedByPage = false;
  #shownTimeline: Timeline | undefined;
  readonly view: ViewController;
  readonly handlers: FrameHandlers;

  constructor(host: ReaderHost, owner: ReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
    this.view = new ViewController(host, this);
    this.#quotes = new QuoteController(host, this);
    const gestures = new GestureController(host, this, this.view);
    this.#interaction = new InteractionController(host, this, { quotes: this.#quotes, gestures });
    this.#hash = new HashController(host, this);
    this.#card = new CardController(host, this);
    const { click, pointer, focused, key, toolbarKey } = this.#interaction;
    this.handlers = { click, pointer, focus: focused, key, toolbarKey, gestures };
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get picture(): Picture | undefined {
    return this.#owner.picture();
  }

  get mirrored(): boolean {
    return this.#owner.mirrored();
  }

  get gestures(): Gestures {
    return this.#host.gestures;
  }

  get hash(): boolean {
    return this.#host.hash;
  }

  /** The event whose quote is open. */
  get shown(): number | undefined {
    return this.#quotes.shown;
  }

  get floating(): CardOwner['floating'] {
    const { picture, shown: rank } = this;
    if (picture?.layout !== 'horizontal' || rank === undefined) return undefined;
    return { rank, scene: picture.scene, growing: this.#pinnedByPage && this.#quotes.previewed === undefined };
  }

  /** What rendering needs to know of the reader. */
  get state(): Pick<FrameState, 'idle' | 'view' | 'unfolded' | 'status' | 'notice'> {
    const { shown, picture } = this;
    const docked = shown !== undefined && picture?.layout === 'horizontal' && this.#isOut(shown, picture.scene.width);
    const card = {
      pinned: this.#quotes.previewed === undefined,
      unfolded: this.#unfoldedQuotes,
      docked,
      notice: this.#copied,
    };
    return {
      idle: this.view.idle,
      view: { focus: this.#focus(picture), shown, card },
      unfolded: this.#unfoldedPeriods,
      status: this.#status,
      notice: this.#notice,
    };
  }

  /** Goes along with a new picture, and with what the page selects (`undefined`: nothing new). */
  follow(picture: Picture | undefined, selected: string | null | undefined): void {
    const timeline = picture?.timeline;
    if (timeline === this.#shownTimeline && selected === undefined) return;
    const isNew = timeline !== this.#shownTimeline;
    this.#shownTimeline = timeline;
    if (isNew) this.#interaction.focus = 0;
    const id = this.#host.selected;
    const rank = id === null ? -1 : (timeline?.events.findIndex((event) => event.id === id) ?? -1);
    if (rank !== (this.#quotes.pinned ?? -1)) {
      this.#quotes.set(rank === -1 ? undefined : rank);
      this.#pinnedByPage = rank !== -1;
      if (rank !== -1) {
        this.#interaction.focus = rank;
        this.view.reveal(rank, 'program');
      }
    }
    if (isNew && timeline) this.#hash.loaded();
  }

  readonly act = (action: Action, from?: HTMLElement): void => {
    if (action in STEPS) this.view.panBy(STEPS[action as keyof typeof STEPS], 'reader');
    else this.#actions[action]?.(from);
  };

  isOnTheWay(x: number, y: number): boolean {
    return this.#card.isOnTheWay(x, y);
  }

  reveal(rank: number): void {
    this.view.reveal(rank, 'reader');
  }

  /** Looks closer at events without labels, until they have some; where there is nothing closer, opens the first. */
  openCluster(ranks: readonly number[]): void {
    const [first] = ranks;
    const before = this.view.viewport;
    if (!this.view.zoomOn(ranks) && first !== undefined && before === this.view.viewport) this.#quotes.pin(first);
  }

  openFromHash(id: string): void {
    const { picture } = this;
    const rank = picture?.timeline.events.findIndex((event) => event.id === id) ?? -1;
    this.#notice = rank === -1 && picture ? picture.speech.messages.unknownEvent : '';
    if (rank !== -1) this.#host.selected = id;
    this.#host.requestUpdate();
  }

  quotePreviewed(rank: number | undefined): void {
    this.#forget();
    this.#host.dispatchEvent(new TimelinePreviewEvent(this.#idOf(rank)));
  }

  quotePinned(rank: number | undefined): void {
    this.#forget();
    this.#pinnedByPage = false;
    const id = this.#idOf(rank);
    this.#host.selected = id;
    this.#hash.write(id);
    this.#host.dispatchEvent(new TimelineSelectEvent(id));
  }

  /** The page hears at once, the ear when the view has come to rest. */
  viewMoved(): void {
    const { window } = this.view;
    if (!window) return;
    this.#host.dispatchEvent(new TimelineViewChangeEvent(window.start, window.end));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { picture } = this;
      if (picture?.layout === 'horizontal') this.#say(describeView(picture, window));
    }, SETTLED);
  }

  readonly #actions: Readonly<Partial<Record<Action, (from?: HTMLElement) => void>>> = {
    'zoom-in': () => this.#zoom(2),
    'zoom-out': () => this.#zoom(0.5),
    fit: () => this.view.fit('reader'),
    close: () => this.#interaction.close(),
    retry: () => this.#owner.retry(),
    back: () => this.shown !== undefined && this.reveal(this.shown),
    'copy-quote': () => void this.#copy('quote'),
    'copy-link': () => void this.#copy('link'),
    unfold: (from) => this.#unfold(this.#unfoldedQuotes, Number(from?.dataset['quote'])),
    more: (from) => this.#unfold(this.#unfoldedPeriods, from?.dataset['period'] ?? ''),
  };

  /** About the focused event where it is in view, else about the middle. */
  #zoom(factor: number): void {
    const px = this.view.pxOf(this.#interaction.focus);
    const length = this.view.viewport?.length ?? 0;
    this.view.zoomBy(factor, 'reader', px !== undefined && px >= 0 && px <= length ? px : undefined);
  }

  #unfold<Key>(set: Set<Key>, key: Key): void {
    set.add(key);
    this.#host.requestUpdate();
  }

  async #copy(what: 'quote' | 'link'): Promise<void> {
    const { picture, shown } = this;
    const event = shown === undefined ? undefined : picture?.timeline.events[shown];
    if (!picture || !event || shown === undefined) return;
    const address = this.#hash.address(event.id);
    if (what === 'link') await navigator.clipboard.writeText(address);
    else await copyCitation(cardOf(event, shown, picture.speech, picture.now), address);
    this.#copied = picture.speech.messages.copied;
    this.#say(this.#copied);
  }

  #say(words: string): void {
    this.#status = words;
    this.#host.requestUpdate();
  }

  /** What belonged to the card before. */
  #forget(): void {
    this.#unfoldedQuotes.clear();
    this.#copied = '';
  }

  #idOf(rank: number | undefined): string | null {
    return rank === undefined ? null : (this.picture?.timeline.events[rank]?.id ?? null);
  }

  #isOut(rank: number, width: number): boolean {
    const px = this.view.pxOf(rank);
    return px !== undefined && (px < 0 || px > width);
  }

  /** What Tab reaches: the item that had the focus, or where it has gone from view, the nearest one that has not. */
  #focus(picture: Picture | undefined): number {
    const { focus } = this.#interaction;
    if (picture?.layout !== 'horizontal') return focus;
    const { labels, clusters } = picture.scene;
    const cluster = clusters.find(({ ranks }) => ranks.includes(focus));
    if (cluster) return cluster.ranks[0] ?? focus;
    const ranks = [...labels.map(({ rank }) => rank), ...clusters.flatMap(({ ranks: [first] }) => first ?? [])];
    if (this.shown !== undefined) ranks.push(this.shown);
    return ranks.reduce((best, rank) => (Math.abs(rank - focus) < Math.abs(best - focus) ? rank : best), ranks[0] ?? focus);
  }
}
