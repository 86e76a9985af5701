import type { ReactiveController, TemplateResult } from 'lit';
import { clamp, type Viewport } from '../../axis/viewport.js';
import type { Timeline } from '../../model/timeline.js';
import type { Box, SceneCluster } from '../../scene/scene.js';
import type { MemoryStore } from '../../store/event-store.js';
import { CardController, type CardOwner } from '../card/card-controller.js';
import { copyQuote, copyText } from '../card/event-card.js';
import { addressOf } from '../card/event-address.js';
import { TimelineViewChangeEvent } from '../events.js';
import type { FrameHandlers } from '../frame.js';
import { GestureController, type GestureOwner, type Gestures } from './gesture-controller.js';
import { InteractionController, type Action, type InteractionOwner } from './interaction-controller.js';
import { cardWordsOf } from '../words/card-words.js';
import { legendOf } from '../words/legend.js';
import { renderLegendLines } from '../views/legend-lines.js';
import { memo } from '../memo.js';
import { Motion } from './motion.js';
import type { NeighbourList, NeighbourOwner } from '../crowd/neighbour-list.js';
import { densePart, hintPart, neighboursPart, screenPart } from '../parts.js';
import { isCrowded } from '../pipeline.js';
import type { Picture } from '../picture.js';
import { describeView } from '../words/view-summary.js';
import type { ReaderController, ReaderHost, ReaderOwner } from './reader-controller.js';
import type { Speech } from '../words/speech.js';
import type { ViewController } from './view-controller.js';
import type { ViewAction } from '../views/views.js';

/** Share of the view that a button or a shifted arrow pans. */
const STEPS = { 'pan-later': 0.1, 'pan-earlier': -0.1, 'page-later': 0.9, 'page-earlier': -0.9, later: 0.5, earlier: -0.5 } as const;

/** Height of “+N”, px. */
const TARGET = 24;

/** How to zoom with the wheel has been said on this page. */
let hinted = false;

/** What the reader can do with a timeline that is shown, by pointer, keys and buttons. */
export class ReaderActions implements ReactiveController, CardOwner, GestureOwner, InteractionOwner, NeighbourOwner {
  #host: ReaderHost;
  #owner: ReaderOwner;
  #card: CardController;
  #gestures: GestureController;
  #interaction: InteractionController;
  #neighbours: NeighbourList | undefined;
  #wasLost = false;
  readonly reader: ReaderController;
  readonly motion: Motion;
  readonly handlers: FrameHandlers;

  constructor(host: ReaderHost, owner: ReaderOwner, reader: ReaderController) {
    this.#host = host;
    this.#owner = owner;
    this.reader = reader;
    const { view, selection } = reader;
    this.motion = new Motion(host, view);
    // Before what moves the focus to the card: it has to be shown by then.
    this.#card = new CardController(host, this);
    const gestures = (this.#gestures = new GestureController(host, this, view));
    this.#interaction = new InteractionController(host, this, { quotes: selection.quotes, gestures });
    const { click, pointer, focused, key, toolbarKey } = this.#interaction;
    const hintFaded = (): void => {
      this.#hint(false);
    };
    this.handlers = { click, pointer, focus: focused, key, toolbarKey, gestures, hintFaded };
    host.addController(this);
  }

  /** A link that leads nowhere is told to the ear too. */
  hostUpdated(): void {
    const { lost } = this.reader.selection;
    if (lost && !this.#wasLost) this.reader.status?.say('link', () => this.picture?.speech.messages.unknownEvent ?? '');
    this.#wasLost = lost;
  }

  get picture(): Picture | undefined {
    return this.reader.picture;
  }

  get mirrored(): boolean {
    return this.reader.mirrored;
  }

  get gestures(): Gestures {
    return this.#host.gestures;
  }

  get floating(): CardOwner['floating'] {
    const { picture, shown: rank, selection } = this.reader;
    if (picture?.layout !== 'horizontal' || rank === undefined) return undefined;
    const room = !selection.roomy ? 'none' : selection.quotes.previewed === undefined ? 'make' : 'keep';
    return { rank, scene: picture.scene, dock: this.reader.dockOf(rank), room };
  }

  get words(): string | undefined {
    return this.picture?.speech.messages.quote;
  }

  /** The list of events too close to point at, once it is loaded; asked for where there may be some. */
  get neighbours(): NeighbourList | undefined {
    const { picture } = this;
    if (picture?.layout !== 'horizontal' || !isCrowded(picture.timeline)) return undefined;
    void neighboursPart.load();
    return (this.#neighbours ??= neighboursPart.value && new neighboursPart.value.NeighbourList(this.#host, this));
  }

  get view(): ViewController {
    return this.reader.view;
  }

  pin(rank: number, byKeyboard: boolean): void {
    this.#interaction.pin(rank, byKeyboard);
  }

  /** Focuses an event. */
  goTo(rank: number): void {
    this.#interaction.moveTo(rank);
  }

  readonly act = (action: Action, from?: HTMLElement): void => {
    if (action in STEPS) this.reader.view.panBy(STEPS[action as keyof typeof STEPS], 'reader');
    else if (action in this.#actions) this.#actions[action]?.(from);
    else this.#owner.view(action as ViewAction, from);
  };

  isOnTheWay(x: number, y: number): boolean {
    return this.#card.isOnTheWay(x, y);
  }

  reveal(rank: number): void {
    this.reader.view.reveal(rank, 'reader');
  }

  canOpen({ reach }: SceneCluster): boolean {
    return closerTo(reach, this.reader.view) !== undefined;
  }

  /** Looks closer at events without labels, until they have some; where there is nothing closer, or that is asked for, lists them. */
  openCluster({ ranks, x, y, reach }: SceneCluster, asList: boolean): void {
    const { view } = this.reader;
    const closer = closerTo(reach, view);
    if (closer && !asList) view.fly(closer, 'reader');
    else void this.#listAll(ranks, { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET });
  }

  /** Says how to zoom, once on a page: who scrolls past it has seen it then (Z7). */
  readonly wheelLeft = (): void => {
    if (hinted) return;
    hinted = true;
    void hintPart.load()?.then(() => {
      if (!hintPart.value) return;
      this.#hint(true);
      this.#host.dispatchEvent(new hintPart.value.TimelineGestureHintEvent());
    });
  };

  /** The page hears at once, the ear when the view has come to rest. */
  viewMoved(): void {
    const { window } = this.reader.view;
    if (!window) return;
    this.#host.dispatchEvent(new TimelineViewChangeEvent(window.start, window.end));
    const { status } = this.reader;
    if (!status) return;
    status.isHeld = () => this.#gestures.dragging;
    status.say('view', () => (this.picture?.layout === 'horizontal' ? describeView(this.picture, window) : ''));
  }

  /** What the marks mean that there are. */
  renderLegend(picture: Picture): TemplateResult {
    const { whole, wholeStore, speech, direction, metrics } = picture;
    return this.#legendLines(this.#legend(whole, wholeStore, speech), direction, metrics);
  }

  readonly #legend = memo((timeline: Timeline, store: MemoryStore, speech: Speech) => {
    const samples = densePart.value?.samplesOf(timeline, store);
    return legendOf(samples?.timeline ?? timeline, samples?.spans ?? store.spans, speech);
  });

  readonly #legendLines = memo(renderLegendLines);

  readonly #actions: Readonly<Partial<Record<Action, (from?: HTMLElement) => void>>> = {
    'zoom-in': () => this.#zoom(2),
    'zoom-out': () => this.#zoom(0.5),
    fit: () => this.reader.view.fit('reader'),
    close: () => this.#interaction.close(),
    retry: () => this.reader.retry(),
    'full-screen': () => void this.#fill(),
    back: () => this.reader.shown !== undefined && this.reveal(this.reader.shown),
    'copy-quote': () => void this.#copy('quote'),
    'copy-link': () => void this.#copy('link'),
    unfold: (from) => {
      this.#unfold(this.reader.selection.memory.unfolded, Number(from?.dataset['quote']));
      this.#interaction.moveToCard();
    },
    more: (from) => this.#unfold(this.reader.unfoldedPeriods, from?.dataset['period'] ?? ''),
  };

  /** About the focused event where it is in view, else about the middle. */
  #zoom(factor: number): void {
    const { view, focus } = this.reader;
    const px = view.pxOf(focus);
    const length = view.viewport?.length ?? 0;
    view.zoomBy(factor, 'reader', px !== undefined && px >= 0 && px <= length ? px : undefined);
  }

  async #listAll(ranks: SceneCluster['ranks'], box: Box): Promise<void> {
    await neighboursPart.load();
    this.neighbours?.openAll(ranks, box);
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
    const { picture, shown, selection, status } = this.reader;
    const event = shown === undefined ? undefined : picture?.timeline.events[shown];
    if (!picture || !event || shown === undefined) return;
    const address = addressOf(this.#host, event.id);
    const done = what === 'link' ? copyText(address) : copyQuote(picture, shown, address);
    const notice = cardWordsOf(picture.speech)[(await done) ? 'copied' : 'notCopied'];
    selection.memory.notice = notice;
    this.#host.requestUpdate();
    status?.say('copied', () => notice);
  }

  #hint(hinting: boolean): void {
    this.reader.hinting = hinting;
    this.#host.requestUpdate();
  }
}

/** A view of some events, as near as their dates let one; undefined when it is no nearer than now. */
function closerTo({ start: first, end: last }: SceneCluster['reach'], { viewport, limits }: ViewController): Viewport | undefined {
  if (!viewport || !limits) return undefined;
  const room = Math.max((last - first) * 0.4, limits.minSpan / 2);
  const target = clamp({ ...viewport, start: first - room, end: last + room * 2 }, limits);
  return target.end - target.start > (viewport.end - viewport.start) * 0.9 ? undefined : target;
}
