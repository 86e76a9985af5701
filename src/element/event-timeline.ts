import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Timeline } from '../model/timeline.js';
import { placedStyles } from '../render/place.js';
import { chooseLayout, isNarrow } from './views/choose-layout.js';
import { showStates } from './custom-states.js';
import { DatasetController } from './loading/dataset-controller.js';
import { renderFrame } from './frame.js';
import { LazyViews } from './views/lazy-views.js';
import { loadedStages } from './loaded-stages.js';
import { MetricsController } from './measure/metrics-controller.js';
import { afterPart, crowdPart, datasetPart, densePart, evenPart, listPart, overviewPart, readerPart } from './parts.js';
import type { BasePicture, Picture, PlotPicture } from './picture.js';
import type { ExportOwner } from './views/picture-export.js';
import { isCrowded, isDense, isMany, Pipeline, scaleKind, type Counted } from './pipeline.js';
import { ReaderController } from './reader/reader-controller.js';
import type { Speech } from './words/speech.js';
import { frameStyles } from './styles/frame.styles.js';
import { marksStyles } from './styles/marks.styles.js';
import { plotStyles } from './styles/plot.styles.js';
import { themeStyles } from './styles/theme.styles.js';
import { directionAt, localeOf, nowOf, prefersColours } from './surroundings.js';
import { TimelineProperties } from './timeline-properties.js';
import { lazyVocabulary, vocabularyOf } from './words/vocabulary.js';
import { WrittenRoot } from './written-root.js';

/**
 * A timeline of dated events, each standing on the verbatim words it was taken from.
 *
 * Without `src` and `data` it reads its children: a `<script type="application/json">`, or an `<ol>` of events.
 *
 * @tagname event-timeline
 * @fires {TimelineLoadEvent} timeline-load - The dataset is shown. `count`: how many events.
 * @fires {TimelineErrorEvent} timeline-error - Not all has come, or nothing can be shown (`error`), or some of it cannot be read (`problems`).
 * @fires {TimelinePreviewEvent} timeline-preview - The reader opened (`id`) or left (`null`) the preview of a quote.
 * @fires {TimelineSelectEvent} timeline-select - The reader pinned (`id`) or let go of (`null`) a quote.
 * @fires {TimelineViewChangeEvent} timeline-view-change - The reader zoomed or panned. `start`, `end`: epoch ms.
 * @fires {TimelineFilterEvent} timeline-filter - The reader searched or filtered. `count`: how many events are left.
 * @fires {TimelineGestureHintEvent} timeline-gesture-hint - A wheel went to the page after a rest on the plot, which says how to zoom, once on a page.
 */
export class EventTimeline extends TimelineProperties {
  static override styles: CSSResultGroup = [themeStyles, frameStyles, plotStyles, marksStyles, placedStyles];

  readonly #internals = this.attachInternals();
  readonly #dataset: DatasetController = new DatasetController(this, () => this.#reader);
  readonly #metrics = new MetricsController(this);
  readonly #reader = new ReaderController(this, {
    picture: () => this.#picture,
    mirrored: () => this.#mirrored,
    retry: () => this.#dataset.reload(),
    view: (action, from) => this.#views.act(action, from),
  });
  readonly #views = new LazyViews(this, this.#reader);
  readonly #export: ExportOwner = {
    host: this,
    metrics: this.#metrics,
    picture: () => this.#picture,
    plot: (base, size, isWhole) => this.#plot(base, size, isWhole),
  };
  readonly #pipeline = new Pipeline(loadedStages);
  #locale = 'en';
  #direction: 'ltr' | 'rtl' = 'ltr';
  #picture: Picture | undefined;
  readonly #written = new WrittenRoot();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#written.take(this, EventTimeline.elementStyles) ?? super.createRenderRoot();
    if (root instanceof ShadowRoot) this.#metrics.attach(root);
    return root;
  }

  /** Asks for the data, and waits for what the next picture is made with: none is seen in another language first, and nothing moves later. */
  protected override async scheduleUpdate(): Promise<void> {
    // Again after waiting: something else may have been set meanwhile.
    for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) await Promise.all(missing);
    await super.scheduleUpdate();
  }

  /** The pipeline, top to bottom: each stage keeps its result while what it is made from stays the same. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const whole = this.#dataset.follow();
    this.#locale = localeOf(this, this.locale, whole);
    this.#direction = directionAt(this, this.#locale);
    const timeline = whole && (this.#views.value?.narrow(whole, this.#speech) ?? whole);
    this.#reader.selection.follow(whole, timeline, changed.has('selected') ? this.selected : undefined);
    this.#picture = undefined;
    if (this.hasUpdated && changed.has('layout')) this.#reader.layout = null;
    if (this.shadowRoot) this.#written.follow(this.#dataset.state, this.shadowRoot);
    if (whole && timeline && whole.events.length > 0 && !this.#written.stands) {
      datasetPart.value?.registerTokens();
      const [speech, direction, metrics] = [this.#speech, this.#direction, this.#metrics.metricsIn(this.#speech.messages.lang)];
      const [layout, now] = [this.#layoutOf(whole), this.#pipeline.today(nowOf(this))];
      const base = this.#pipeline.base({ whole, timeline, speech, direction, metrics, now }, isNarrow(layout, this.#metrics.inlineSize));
      this.#picture = layout === 'horizontal' ? this.#plot(base) : { ...base, layout };
    }
    if (this.#picture) this.#reader.equip(this.#export);
    showStates(this.#internals, [this.#dataset.isComing ? 'loading' : this.#dataset.state, this.#picture?.layout]);
  }

  /** Where the page gives a height, the plot takes what is left of it: how much that is, is known when the rest is there. */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const again = crowdPart.value?.measureAround(this.#metrics, this.shadowRoot, this.#picture);
    this.#picture = again ? this.#plot(again) : this.#picture;
    if (again) super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#written.stands) return nothing;
    const shown = { speech: this.#speech, direction: this.#direction, mirrored: this.#mirrored, picture: this.#picture };
    const asked = { dataset: this.#dataset, heading: this.heading, views: this.#views.value };
    return renderFrame({ ...shown, ...asked, ...this.#reader.state }, this.#reader.handlers);
  }

  /** What the first picture does not need comes after it, or when the reader does something; and what was set before the element was defined, which may need more. */
  protected override updated(): void {
    if (this.#missing().length > 0) this.requestUpdate();
    else void this.#settled('settled');
  }

  /** Shows everything. */
  fit(): void {
    this.#reader.view.fit('program');
  }

  /** Shows a window of time, given as EDTF text or epoch ms, as soon as there is something to see. What is neither throws an EdtfError. */
  zoomTo(start: string | number, end: string | number): void {
    const read = datasetPart.value?.edgeOf;
    if (read && this.#picture) this.#reader.view.zoomTo(read(start, 'min'), read(end, 'max'), 'program');
    else this.addEventListener('timeline-load', () => this.zoomTo(start, end), { once: true });
  }

  /** Zooms about the middle: closer above 1, wider below. */
  zoomBy(factor: number): void {
    this.#reader.view.zoomBy(factor, 'program');
  }

  /** Pans towards later times by a fraction of the view. */
  panBy(fraction: number): void {
    this.#reader.view.panBy(fraction, 'program');
  }

  /** Pins the quote of an event and brings it into view; `null` lets go. */
  select(id: string | null): void {
    this.selected = id;
  }

  protected override appendEvents(events: readonly object[]): void {
    this.#dataset.append(events);
  }

  /** Pins the event after the one that is pinned, or the first. */
  next(): void {
    this.#reader.selection.step(1);
  }

  /** Pins the event before the one that is pinned, or the last. */
  previous(): void {
    this.#reader.selection.step(-1);
  }

  /** What is shown of the plot, as a picture that needs nothing else; empty without events, and until `loading` has settled. */
  toSvg(): string {
    return afterPart.value?.svgOf(this.#export) ?? '';
  }

  /** The same as a file: PNG, or another type that the browser's canvas writes, or `image/svg+xml`. */
  async toBlob(type = 'image/png'): Promise<Blob> {
    return (await import('./views/picture-blob.js')).pictureBlob(this, type);
  }

  /** What is seen, epoch ms: in a list, all of it. `null` while nothing with a date is shown. */
  get view(): { readonly start: number; readonly end: number } | null {
    if (this.#picture?.layout === 'horizontal') return this.#reader.view.window ?? null;
    const extent = this.#picture?.store.extent;
    return extent ? { start: extent.from, end: extent.to } : null;
  }

  /** The dataset as it was understood; `null` without one. */
  get timeline(): Timeline | null {
    return this.#dataset.timeline;
  }

  /** Settles when what is set is shown or has failed. */
  get loading(): Promise<void> {
    return this.updateComplete.then(() => this.#dataset.loading).then(() => this.#settled('ready'));
  }

  /** How it speaks now. Made when it is asked for: a browser's first Intl object takes long, and the fetch goes first. */
  get #speech(): Speech {
    return this.#pipeline.speech(this.#locale, this.calendar, this.numerals, vocabularyOf(this.#locale));
  }

  get #mirrored(): boolean {
    return this.axisDirection === 'rtl' || (this.axisDirection !== 'ltr' && this.#direction === 'rtl');
  }

  /** What the next picture waits for, by what the data say before they are read; where it waits at all, for what would come after it too. */
  #missing(): readonly Promise<void>[] {
    const timeline = this.#dataset.follow();
    const [locale, layout] = [localeOf(this, this.locale, timeline), this.#layoutOf(timeline)];
    const likely = timeline ?? { events: this.data?.columns?.start ?? this.data?.events ?? [] };
    const parts = [
      timeline ? undefined : datasetPart,
      layout === 'vertical' ? listPart : undefined,
      this.scale === 'even' || (timeline && scaleKind(this.scale, timeline) === 'even') ? evenPart : undefined,
      isCrowded(likely) ? crowdPart : undefined,
      this.data?.columns || isDense(likely) ? densePart : undefined,
      layout === 'horizontal' && this.#hasOverview(likely) ? overviewPart : undefined,
      (timeline ? isCrowded(timeline) : this.data) || this.#reader.opens || prefersColours() ? afterPart : undefined,
      isCrowded(likely) || this.#reader.opens ? readerPart : undefined,
    ];
    const loading = timeline || this.#dataset.state === 'loading' ? parts.flatMap((part) => part?.load() ?? []) : [];
    const others = this.#views.missing(locale, timeline ? layout : undefined, isMany(likely));
    return [lazyVocabulary(locale)?.load() ?? [], timeline || this.data ? loading : [], others].flat();
  }

  /** `ready`: with what answers the reader, whether or not there is one yet. */
  async #settled(how: 'settled' | 'ready'): Promise<void> {
    if (this.#picture) await Promise.all([this.#reader[how](), densePart.value?.labelsSettled(this, this.#picture)]);
  }

  #layoutOf(timeline: Timeline | null): Picture['layout'] {
    // Events in bulk are no list to scroll through, however narrow it is.
    return chooseLayout([this.#reader.layout, this.layout, timeline?.view.layout], timeline?.columns ? Infinity : this.#metrics.inlineSize);
  }

  #hasOverview(whole: Timeline | Counted): boolean {
    return this.overview === 'on' || (this.overview !== 'off' && this.#pipeline.isMuch(whole, this.start, this.end));
  }

  /** Of a size, px; else of the element's. `isWhole`: with everything in view. */
  #plot(base: BasePicture, size?: number, isWhole?: boolean): PlotPicture {
    const [stages, { timeline, whole, speech, texts, metrics }] = [this.#pipeline, base];
    const room = size === undefined && isCrowded(timeline) ? crowdPart.value?.roomOf(this.#metrics, base.now) : undefined;
    // Of the whole: nothing moves along the axis when a filter leaves less of it.
    const scale = stages.scale(scaleKind(this.scale, whole), base.wholeStore);
    const plan = stages.plan(timeline, scale, texts, stages.theme(metrics, size ?? this.#metrics.inlineSize, this.#metrics, room));
    const opening = this.#views.opening ?? stages.opening(this.start, this.end, whole);
    const viewport = isWhole || room?.blockSize === 0 ? plan.fitted : this.#reader.selection.look(plan, opening);
    const reading = { direction: this.#mirrored ? 'rtl' : 'ltr', now: base.now, always: this.#reader.shown } as const;
    const scene = stages.frame(plan, texts, speech, { viewport, ...reading, controller: this.#metrics });
    return { ...base, layout: 'horizontal', scale, plan, scene, hasOverview: this.#hasOverview(whole), room };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
