import type { ReactiveController } from 'lit';
import type { FrameHandlers, FrameState } from '../frame.js';
import type { Gestures } from './gesture-controller.js';
import type { Overview } from '../views/overview.js';
import { afterPart, overviewPart, readerPart } from '../parts.js';
import type { Picture } from '../picture.js';
import type { ExportOwner } from '../views/picture-export.js';
import type { ReaderActions } from './reader-actions.js';
import { rememberedLayout } from '../views/remembered-layout.js';
import { SelectionController, type SelectionHost } from './selection-controller.js';
import type { StatusController } from './status-controller.js';
import { tabStopOf } from './tab-stop.js';
import { ViewController, type ViewOwner } from './view-controller.js';
import type { ViewAction } from '../views/views.js';

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

/**
 * Where the reader looks, what is open, what was said to them: all that a picture needs to know of them. What they can do comes after the
 * first picture (`ReaderActions`).
 */
export class ReaderController implements ReactiveController, ViewOwner {
  #host: ReaderHost;
  #owner: ReaderOwner;
  #actions: ReaderActions | undefined;
  #equipped: object | undefined;
  #overview: Overview | undefined;
  /** The layout that the reader chose, now or earlier, until the page sets another. */
  layout: string | null = null;
  /** The event that had the focus last. */
  focus = 0;
  /** The button of the toolbar that had it last, by its action. */
  tool = '';
  /** How to zoom with the wheel is being said. */
  hinting = false;
  /** Periods of the list that are shown whole. */
  readonly unfoldedPeriods: Set<string> = new Set<string>();
  /** What is said to those who hear the page; there once something can be. */
  status: StatusController | undefined;
  readonly view: ViewController;
  readonly selection: SelectionController;

  constructor(host: ReaderHost, owner: ReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
    host.addEventListener('timeline-passage', this.#early);
    this.view = new ViewController(host, this);
    this.selection = new SelectionController(host, this);
  }

  hostConnected(): void {
    this.layout ??= rememberedLayout(this.#host);
  }

  /** Puts to use what has been loaded since the last picture. */
  equip(picture: ExportOwner): void {
    this.#equipped ??= afterPart.value?.equip(this.#host, this, picture);
    this.#actions ??= readerPart.value && new readerPart.value.ReaderActions(this.#host, this.#owner, this);
  }

  /** Settles when what comes after the first picture is there. What answers the reader comes when they do something. */
  async settled(): Promise<void> {
    await afterPart.load();
    if (!this.#equipped && afterPart.value) await this.#renderAgain();
    if (!this.#actions) void afterPart.value?.firstAct().then(() => this.ready());
  }

  /** Settles when the reader can do what they can, as far as that can be loaded. */
  async ready(): Promise<void> {
    await Promise.all([afterPart.load(), readerPart.load()]);
    if (!this.#actions && readerPart.value) await this.#renderAgain();
  }

  get handlers(): FrameHandlers {
    const early = this.#early;
    return this.#actions?.handlers ?? { click: early, pointer: early, focus: early, gestures: { pointerDown: early, pointerUp: early } };
  }

  get picture(): Picture | undefined {
    return this.#owner.picture();
  }

  get mirrored(): boolean {
    return this.#owner.mirrored();
  }

  /** The event whose quote is open. */
  get shown(): number | undefined {
    return this.selection.quotes.shown;
  }

  /** Whether a quote is open, or will be in the next picture. */
  get opens(): boolean {
    return (this.#host.selected ?? this.shown ?? this.selection.linked) !== undefined;
  }

  /** What rendering needs to know of the reader. */
  get state(): Pick<FrameState, 'idle' | 'tool' | 'fills' | 'overview' | 'legend' | 'view' | 'unfolded' | 'status' | 'notice'> {
    const { shown, picture, hinting } = this;
    const { quotes, memory, lost } = this.selection;
    const dock = shown === undefined ? undefined : this.dockOf(shown);
    const card = {
      pinned: quotes.previewed === undefined,
      unfolded: memory.unfolded,
      docked: dock !== undefined,
      linkable: this.#host.hash && this.#host.id !== '',
      notice: memory.notice,
    };
    this.#overview ??= overviewPart.value && new overviewPart.value.Overview(this.view);
    const moving = this.#actions?.motion.isOn;
    return {
      overview:
        picture?.layout === 'horizontal' && picture.hasOverview ? this.#overview?.render(picture, this.mirrored, moving) : undefined,
      legend: picture && this.#actions?.renderLegend(picture),
      idle: this.view.idle,
      fills: this.#host.matches(':is(:fullscreen, :popover-open)'),
      tool: this.tool,
      view: {
        focus: this.tabStop,
        shown,
        awaited: quotes.awaited ?? this.#actions?.neighbours?.lit,
        neighbours: picture?.layout === 'horizontal' ? this.#actions?.neighbours?.render(picture) : undefined,
        dock,
        card,
        hinting,
        still: this.#host.gestures === 'none',
        moved: this.view.moved,
        moving,
      },
      unfolded: this.unfoldedPeriods,
      status: this.status?.words ?? '',
      notice: lost && picture ? picture.speech.messages.unknownEvent : '',
    };
  }

  /** Rank of the event, or of the first event of the cluster, that Tab reaches. */
  get tabStop(): number {
    const { picture, focus } = this;
    return picture?.layout === 'horizontal' ? tabStopOf(picture.scene, focus, this.shown) : focus;
  }

  /** Loads again what failed. What had the focus goes away: the timeline has it then, as nobody is to be sent to the top of the page. */
  retry(): void {
    const frame = this.#host.shadowRoot?.querySelector('section');
    frame?.setAttribute('tabindex', '-1');
    frame?.focus({ preventScroll: true });
    this.#owner.retry();
  }

  /** Focuses an event. */
  goTo(rank: number): void {
    this.#actions?.goTo(rank);
  }

  /** The page hears at once, the ear when the view has come to rest. */
  viewMoved(): void {
    this.#actions?.viewMoved();
  }

  /** The edge of the plot behind which an event lies. */
  dockOf(rank: number): 'left' | 'right' | undefined {
    const { picture } = this;
    if (picture?.layout !== 'horizontal' || picture.scene.marks.some((mark) => mark.rank === rank)) return undefined;
    return (this.view.pxOf(rank) ?? 0) < 0 === this.mirrored ? 'right' : 'left';
  }

  async #renderAgain(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** What is done before it can be answered is done again when it can, in its order; to try again takes nothing, and what the page has put in is its own. */
  #early = (event: Event): void => {
    const [target] = event.composedPath();
    const isClick = event.type === 'click';
    if (!(target instanceof Element) || target.getRootNode() !== this.#host.shadowRoot) return;
    if (isClick && !target.closest('button, .plot')) return;
    if (isClick && target.closest('[data-action="retry"]')) this.retry();
    else if (!this.#actions) void this.ready().then(() => this.#actions && target.dispatchEvent(event));
  };
}
