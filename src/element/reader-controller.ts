import type { ReactiveController } from 'lit';
import type { SceneCluster } from '../scene/scene.js';
import { CardController, type CardOwner } from './card-controller.js';
import { TimelineViewChangeEvent } from './events.js';
import type { FrameHandlers, FrameState } from './frame.js';
import { GestureController, type GestureOwner, type Gestures } from './gesture-controller.js';
import { InteractionController, type Action, type InteractionOwner } from './interaction-controller.js';
import { cardPart, hintPart, overviewPart, screenPart } from './parts.js';
import type { Overview } from './overview.js';
import type { Picture } from './picture.js';
import { PlaceKeeper } from './place-keeper.js';
import { describeView } from './plot-view.js';
import { rememberedLayout } from './remembered-layout.js';
import { SelectionController, type SelectionHost } from './selection-controller.js';
import { StatusController } from './status-controller.js';
import { tabStopOf } from './tab-stop.js';
import { ViewController, type ViewOwner } from './view-controller.js';
import type { ViewAction } from './views.js';

export interface ReaderHost extends SelectionHost {
  readonly gestures: Gestures;
}

export interface ReaderOwner {
  readonly picture: () => Picture | undefined;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** Loads again what failed. */
  readonly retry: () => void;
  /** What is asked of the views that are loaded when they are needed. */
  readonly view: (action: ViewAction, from?: HTMLElement) => void;
}

/** Share of the view that a button or a shifted arrow pans. */
const STEPS = { 'pan-later': 0.1, 'pan-earlier': -0.1, 'page-later': 0.9, 'page-earlier': -0.9, later: 0.5, earlier: -0.5 } as const;

/** How to zoom with the wheel has been said on this page. */
let hinted = false;

/** What the reader does and has done: where they look, what is open, what was said to them. The other controllers answer to it. */
export class ReaderController implements ReactiveController, CardOwner, GestureOwner, InteractionOwner, ViewOwner {
  #host: ReaderHost;
  #owner: ReaderOwner;
  #card: CardController;
  #interaction: InteractionController;
  #unfoldedPeriods = new Set<string>();
  #hinting = false;
  #overview: Overview | undefined;
  /** The layout that the reader chose, now or earlier, until the page sets another. */
  layout: string | null = null;
  readonly status: StatusController;
  readonly view: ViewController;
  readonly selection: SelectionController;
  readonly handlers: FrameHandlers;

  constructor(host: ReaderHost, owner: ReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
    this.status = new StatusController(host);
    this.view = new ViewController(host, this);
    this.selection = new SelectionController(host, {
      view: this.view,
      focusOn: (rank) => {
        this.#interaction.focus = rank;
      },
    });
    const { quotes } = this.selection;
    // Before what moves the focus to the card: it has to be shown by then.
    this.#card = new CardController(host, this);
    new PlaceKeeper(host, this);
    const gestures = new GestureController(host, this, this.view);
    this.#interaction = new InteractionController(host, this, { quotes, gestures });
    const { click, pointer, focused, key, toolbarKey } = this.#interaction;
    const hintFaded = (): void => {
      this.#hint(false);
    };
    this.handlers = { click, pointer, focus: focused, key, toolbarKey, gestures, hintFaded };
  }

  hostConnected(): void {
    this.layout ??= rememberedLayout(this.#host);
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

  /** The event whose quote is open. */
  get shown(): number | undefined {
    return this.selection.quotes.shown;
  }

  get floating(): CardOwner['floating'] {
    const { picture, shown: rank } = this;
    if (picture?.layout !== 'horizontal' || rank === undefined) return undefined;
    const room = !this.selection.roomy ? 'none' : this.selection.quotes.previewed === undefined ? 'make' : 'keep';
    return { rank, scene: picture.scene, dock: this.#dockOf(rank), room };
  }

  /** What rendering needs to know of the reader. */
  get state(): Pick<FrameState, 'idle' | 'tool' | 'fills' | 'overview' | 'view' | 'unfolded' | 'status' | 'notice'> {
    const { shown, picture } = this;
    const dock = shown === undefined ? undefined : this.#dockOf(shown);
    const card = {
      pinned: this.selection.quotes.previewed === undefined,
      unfolded: this.selection.memory.unfolded,
      docked: dock !== undefined,
      linkable: this.#host.hash && this.#host.id !== '',
      notice: this.selection.memory.notice,
    };
    this.#overview ??= overviewPart.value && new overviewPart.value.Overview(this.view);
    return {
      overview: picture?.layout === 'horizontal' && picture.hasOverview ? this.#overview?.render(picture, this.mirrored) : undefined,
      idle: this.view.idle,
      fills: this.#host.matches(':is(:fullscreen, :popover-open)'),
      tool: this.#interaction.tool,
      view: { focus: this.tabStop, shown, awaited: this.selection.quotes.awaited, dock, card, hinting: this.#hinting },
      unfolded: this.#unfoldedPeriods,
      status: this.status.words,
      notice: this.selection.lost && picture ? picture.speech.messages.unknownEvent : '',
    };
  }

  get tabStop(): number {
    const { picture } = this;
    const { focus } = this.#interaction;
    return picture?.layout === 'horizontal' ? tabStopOf(picture.scene, focus, this.shown) : focus;
  }

  readonly act = (action: Action, from?: HTMLElement): void => {
    if (action in STEPS) this.view.panBy(STEPS[action as keyof typeof STEPS], 'reader');
    else if (action in this.#actions) this.#actions[action]?.(from);
    else this.#owner.view(action as ViewAction, from);
  };

  isOnTheWay(x: number, y: number): boolean {
    return this.#card.isOnTheWay(x, y);
  }

  reveal(rank: number): void {
    this.view.reveal(rank, 'reader');
  }

  /** Focuses an event. */
  readonly goTo = (rank: number): void => this.#interaction.moveTo(rank);

  canOpen(cluster: SceneCluster): boolean {
    return this.view.closerTo(cluster) !== undefined;
  }

  /** Looks closer at events without labels, until they have some; where there is nothing closer, opens one after the other. */
  openCluster(cluster: SceneCluster): void {
    const closer = this.view.closerTo(cluster);
    const { pinned = -1 } = this.selection.quotes;
    if (closer) this.view.fly(closer, 'reader');
    else this.selection.quotes.pin(nextIn(cluster, pinned));
  }

  /** Says how to zoom, once on a page: who scrolls past it has seen it then (Z7). */
  readonly wheelLeft = (): void => {
    if (hinted) return;
    hinted = true;
    void hintPart.load()?.then(() => {
      this.#hint(true);
    });
  };

  /** The page hears at once, the ear when the view has come to rest. */
  viewMoved(): void {
    const { window } = this.view;
    if (!window) return;
    this.#host.dispatchEvent(new TimelineViewChangeEvent(window.start, window.end));
    this.status.saySettled(() => (this.picture?.layout === 'horizontal' ? describeView(this.picture, window) : ''));
  }

  readonly #actions: Readonly<Partial<Record<Action, (from?: HTMLElement) => void>>> = {
    'zoom-in': () => this.#zoom(2),
    'zoom-out': () => this.#zoom(0.5),
    fit: () => this.view.fit('reader'),
    close: () => this.#interaction.close(),
    retry: () => this.#owner.retry(),
    'full-screen': () => void this.#fill(),
    back: () => this.shown !== undefined && this.reveal(this.shown),
    'copy-quote': () => void this.#copy('quote'),
    'copy-link': () => void this.#copy('link'),
    unfold: (from) => {
      this.#unfold(this.selection.memory.unfolded, Number(from?.dataset['quote']));
      this.#interaction.moveToCard();
    },
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

  async #fill(): Promise<void> {
    await screenPart.load();
    // With its style sheet.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await screenPart.value?.toggleFullScreen(this.#host);
  }

  async #copy(what: 'quote' | 'link'): Promise<void> {
    const { picture, shown } = this;
    const [card, event] = [cardPart.value, shown === undefined ? undefined : picture?.timeline.events[shown]];
    if (!card || !picture || !event || shown === undefined) return;
    const address = this.selection.address(event.id);
    const done = what === 'link' ? card.copyText(address) : card.copyQuote(picture, shown, address);
    this.selection.memory.notice = picture.speech.messages[(await done) ? 'copied' : 'notCopied'];
    this.status.say(this.selection.memory.notice);
  }

  #hint(hinting: boolean): void {
    this.#hinting = hinting;
    this.#host.requestUpdate();
  }

  /** The edge of the plot behind which an event lies. */
  #dockOf(rank: number): 'left' | 'right' | undefined {
    const { picture } = this;
    if (picture?.layout !== 'horizontal' || picture.scene.marks.some((mark) => mark.rank === rank)) return undefined;
    return (this.view.pxOf(rank) ?? 0) < 0 === this.mirrored ? 'right' : 'left';
  }
}

/** The event of a cluster after the one of the given rank; the first after the last. */
function nextIn({ ranks, first }: SceneCluster, after: number): number {
  for (const rank of ranks) if (rank > after) return rank;
  return first;
}
