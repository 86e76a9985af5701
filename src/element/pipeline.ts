import { finestSpan } from '../axis/finest-span.js';
import type { ScaleKind, TimeScale, TimeSpan } from '../axis/time-scale.js';
import type { Viewport } from '../axis/viewport.js';
import { DAY_MS } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import { FEW, planLabels, type ViewPlan } from '../layout/label-plan.js';
import { layOut, type FrameInput } from '../layout/lay-out.js';
import type { LabelText, Layout } from '../layout/layout.js';
import type { PlotRoom } from '../layout/plot-room.js';
import { laneOf } from '../model/lane-of.js';
import type { Timeline } from '../model/timeline.js';
import { wordingFor } from '../model/wording.js';
import { composeScene } from '../scene/compose-scene.js';
import type { Scene } from '../scene/scene.js';
import type { MemoryStore } from '../store/event-store.js';
import { labelText } from './words/event-words.js';
import type * as dense from './crowd/dense-part.js';
import type { StageExtras } from './loaded-stages.js';
import { memo } from './memo.js';
import type { ThemeMetrics } from './measure/metrics-controller.js';
import type { BasePicture } from './picture.js';
import { createSpeech, type Speech } from './words/speech.js';
import { summarize, type Busiest } from './words/summary.js';
import { tickFormat } from './words/tick-words.js';
import type { Opening } from './reader/view-controller.js';
import type { Vocabulary } from './words/vocabulary.js';

/** More than one takes in at a glance (Z11, A6). */
const AT_A_GLANCE = 50;
/** How many times what is seen first is more than one keeps in mind. */
const MANY_VIEWS = 4;

/** With more events than this, not each of them is looked at in every frame. */
const MANY = 200;

/** A timeline, or a dataset that is not read yet: by what it says. */
export interface Counted {
  readonly events: { readonly length: number };
}

/** Whether a timeline has more events than one takes in at a glance. */
export const isMany = ({ events }: Counted): boolean => events.length > AT_A_GLANCE;

/** Whether a timeline has so many events that another part draws it. */
export const isDense = ({ events }: Counted): boolean => events.length > MANY;

/** Whether not all of its events can have a label at once. */
export const isCrowded = ({ events }: Counted): boolean => events.length > FEW;

/** A plan, and how to lay it out in a view. */
export interface PicturePlan extends ViewPlan {
  readonly layOut: (frame: FrameInput) => Layout;
  /** Settles when its labels are there, where that takes so long that it is shown without them before. */
  readonly ready?: Promise<void>;
}

/** Tells how wide words are set, px, in the theme's fonts; with a page's style sheet or without a page. */
export interface Ruler {
  readonly metrics: ThemeMetrics;
  readonly labelWidth: (text: LabelText, isBrief?: boolean) => number;
  readonly tickWidth: (text: string, isBold?: boolean) => number;
}

const SCALES: readonly ScaleKind[] = ['time', 'collapsed', 'even'];

/** The scale that the page asks for, else the dataset. */
export const scaleKind = (asked: string | null, { view }: Timeline): ScaleKind =>
  SCALES.find((kind) => kind === asked) ?? view.scale ?? 'time';

/** What changes from frame to frame. */
export interface FrameState {
  readonly viewport: Viewport;
  readonly direction: 'ltr' | 'rtl';
  readonly now: Instant;
  readonly always: number | undefined;
}

/**
 * The stages from a checked dataset to a scene, in their order, each made again only when what it is made from changes.
 * Every element has its own.
 */
export class Pipeline {
  readonly #extras: StageExtras;

  constructor(extras: StageExtras) {
    this.#extras = extras;
  }

  /** Made anew only where something of it changes. */
  readonly speech: (locale: string, calendar: string, numerals: string, vocabulary: Vocabulary) => Speech = memo(
    (locale, calendar, numerals, vocabulary) => createSpeech({ locale, calendar, numerals }, vocabulary),
  );

  #denseFor(timeline: Timeline): typeof dense | undefined {
    return isDense(timeline) ? this.#extras.dense?.value : undefined;
  }

  /** The day that it is: what depends on the present changes once a day, not every frame. */
  readonly today: (now: number) => Instant = (now) => instant(Math.floor(now / DAY_MS) * DAY_MS);

  readonly #stores = new WeakMap<Timeline, MemoryStore>();

  /** Of the whole dataset, and of what a filter leaves of it. */
  store(timeline: Timeline): MemoryStore {
    const store =
      this.#stores.get(timeline) ?? (this.#denseFor(timeline)?.createDenseStore ?? this.#extras.data.loaded.createStore)(timeline);
    this.#stores.set(timeline, store);
    return store;
  }

  readonly summary: (whole: Timeline, store: MemoryStore, speech: Speech, busiest: Busiest | undefined) => string = memo(summarize);

  /** What every layout is drawn from. */
  base(known: Pick<BasePicture, 'whole' | 'timeline' | 'speech' | 'direction' | 'metrics' | 'now'>, isNarrow: boolean): BasePicture {
    const { whole, timeline, speech, now } = known;
    const wholeStore = this.store(whole);
    return {
      ...known,
      wholeStore,
      store: this.store(timeline),
      texts: this.texts(timeline, speech, now, isNarrow),
      summary: this.summary(whole, wholeStore, speech, isMany(whole) ? this.#extras.views?.value?.busiestOf : undefined),
    };
  }

  readonly scale: (kind: ScaleKind, store: MemoryStore) => TimeScale = memo((kind, store) =>
    this.#extras.data.loaded.createTimeScale(
      kind,
      kind === 'time' && store.covers ? [store.covers] : store.spans,
      this.#extras.even.value?.even,
    ),
  );

  /** Of a `narrow` plot, where a date in full may be wider than all of it, dates are short. */
  readonly texts: (timeline: Timeline, speech: Speech, now: Instant, narrow?: boolean) => readonly LabelText[] = memo(
    (timeline, speech, now, narrow) => {
      const said: Speech = narrow ? { ...speech, date: (value, margin) => speech.date(value, margin, 'short') } : speech;
      return (
        this.#denseFor(timeline)?.denseTexts(timeline, said, now) ?? timeline.events.map((event) => labelText(event, timeline, said, now))
      );
    },
  );

  readonly plan: (timeline: Timeline, scale: TimeScale, texts: readonly LabelText[], theme: ThemeInput) => PicturePlan = memo(
    (timeline, scale, texts, theme) => {
      const { metrics, inlineSize, controller, room } = theme;
      const store = this.store(timeline);
      const dense = this.#denseFor(timeline)?.createDensePlan({ timeline, store, scale, texts, theme });
      if (dense) return dense;
      const plan = planLabels({
        timeline,
        store,
        scale,
        metrics,
        inlineSize,
        widths: () => texts.map((text) => controller.labelWidth(text)),
        briefWidths: () => texts.map((text) => controller.labelWidth(text, true)),
        minSpan: finestSpan(timeline.events.map(({ date }) => date.value.precision)),
        crowd: this.#extras.crowd.value,
        room,
      });
      // As long as its room is not known nothing of it is shown.
      const shown = room?.blockSize === 0 ? { ...plan, bands: [] } : plan;
      return { ...plan, layOut: (frame) => layOut(shown, frame) };
    },
  );

  /** The same object until the page or the dataset asks for another window. */
  readonly opening: (start: string | null, end: string | null, timeline: Timeline) => Opening | undefined = memo((...asked) =>
    this.#extras.data.value?.openingOf(...asked),
  );

  /** Whether there is so much that one wants to see where in it one is (Z11); of what is not read yet, by the number of its events alone. */
  isMuch(timeline: Timeline | Counted, start: string | null, end: string | null): boolean {
    if (isMany(timeline)) return true;
    if (!('view' in timeline)) return false;
    const opening = this.opening(start, end, timeline);
    const extent = opening && this.store(timeline).extent;
    return extent ? extent.to - extent.from > MANY_VIEWS * (opening.to - opening.from) : false;
  }

  /** One object per theme and size, so that a plan is kept while neither changes. */
  readonly theme: (metrics: ThemeMetrics, inlineSize: number, controller: Ruler, room: PlotRoom | undefined) => ThemeInput = memo(
    (metrics, inlineSize, controller, room) => ({ metrics, inlineSize, controller, room }),
  );

  readonly ticks: (speech: Speech, metrics: ThemeMetrics, controller: Ruler) => ReturnType<typeof tickFormat> = memo(
    (speech, _metrics, controller) => tickFormat(speech, (label, isBold) => controller.tickWidth(label, isBold)),
  );

  /** Lays the plan out in a view and composes what there is to draw. */
  frame(plan: PicturePlan, texts: readonly LabelText[], speech: Speech, state: FrameState & { readonly controller: Ruler }): Scene {
    const { viewport, direction, now, always, controller } = state;
    const { timeline, metrics } = plan.input;
    const ticks = this.ticks(speech, controller.metrics, controller);
    const layout = plan.layOut({ viewport, ticks, now, always, nameGap: (gap) => gapNames(gap, speech) });
    return composeScene(layout, {
      direction,
      metrics,
      words: {
        label: (rank) => texts[rank]!,
        lane: (id) => laneName(timeline, id, speech),
        more: (count) => `+${speech.number(count)}`,
        today: speech.messages.today,
      },
    });
  }
}

/** «5 years» above «no events», «5 years» alone, «5 yrs». */
function gapNames({ from, to }: TimeSpan, speech: Speech): readonly (readonly string[])[] {
  const long = speech.length(from, to);
  return [[long, speech.messages.noEvents], [long], [speech.length(from, to, 'short')]];
}

export interface ThemeInput {
  readonly metrics: ThemeMetrics;
  readonly inlineSize: number;
  readonly controller: Ruler;
  /** Where the page gives the element a height. */
  readonly room?: PlotRoom | undefined;
}

/** A lane without a label is called by its id. */
export function laneName(timeline: Timeline, id: string, speech: Speech): string {
  const lane = laneOf(timeline, id);
  return (lane && wordingFor(lane.label, speech.locale)?.text) ?? id;
}
