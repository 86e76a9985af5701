import { finestSpan } from '../axis/finest-span.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { Instant } from '../date/instant.js';
import { layOutDense } from '../layout/dense/dense-frame.js';
import { planDense, type DenseInput } from '../layout/dense/dense-plan.js';
import { createDenseStore, type DenseStore } from '../layout/dense/dense-store.js';
import type { LabelText } from '../layout/layout.js';
import { lazyList } from '../model/lazy-list.js';
import type { Timeline } from '../model/timeline.js';
import type { EventStore } from '../store/event-store.js';
import type { KnownSpan } from '../store/known-span.js';
import { labelPlan } from './dense-labels.js';
import { estimateWidths } from './estimate-widths.js';
import { labelText } from './event-words.js';
import type { PicturePlan, ThemeInput } from './pipeline.js';
import { shortDate } from './short-date.js';
import type { Speech } from './speech.js';

export { appendEvents } from '../model/columns/append-events.js';
export { parseColumns } from '../model/columns/parse-columns.js';
export { renderMarksCanvas } from '../render/marks-canvas.js';
export { createDenseStore };

const isDense = (store: EventStore): store is DenseStore => 'lanes' in store;

/** What labels say, each made when it is shown. */
export const denseTexts = (timeline: Timeline, speech: Speech, now: Instant): readonly LabelText[] =>
  lazyList(timeline.events.length, (rank) => {
    const event = timeline.events[rank]!;
    const text = labelText(event, timeline, speech, now);
    return event.date.asWritten === undefined ? { ...text, date: shortDate(event.date, speech) } : text;
  });

/** One event of each kind, with what is known of their dates: a legend of all of them needs no more. */
export function samplesOf(timeline: Timeline, store: EventStore): { timeline: Timeline; spans: readonly KnownSpan[] } | undefined {
  if (!isDense(store)) return undefined;
  const { samples } = store.columns;
  return {
    timeline: { ...timeline, events: samples.map((rank) => timeline.events[rank]!) },
    spans: samples.map((rank) => store.spans[rank]!),
  };
}

/** What a plan is made from. */
export interface DenseStages {
  readonly timeline: Timeline;
  readonly store: EventStore;
  readonly scale: TimeScale;
  readonly texts: readonly LabelText[];
  readonly theme: ThemeInput;
}

/** The plan of many events, and how it is laid out. */
export function createDensePlan({ timeline, store, scale, texts, theme }: DenseStages): PicturePlan {
  if (!isDense(store)) throw new TypeError('a store of few events');
  const { metrics, inlineSize, controller } = theme;
  const widthOf = estimateWidths(store.columns, texts, controller);
  const input: DenseInput = { timeline, store, scale, metrics, inlineSize, minSpan: finestSpan(store.columns.precisions), widthOf };
  const plan = planDense(input);
  const ready = labelPlan(plan, input, { owner: controller, texts });
  return { ...plan, layOut: (frame) => layOutDense(plan, frame), ...(ready && { ready }) };
}
