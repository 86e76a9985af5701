import { finestSpan } from '../../axis/finest-span.js';
import type { TimeScale } from '../../axis/time-scale.js';
import type { Instant } from '../../date/instant.js';
import { layOutDense } from '../../layout/dense/dense-frame.js';
import { planDense, type DenseInput } from '../../layout/dense/dense-plan.js';
import { createDenseStore, storeSteps, type DenseStore } from '../../layout/dense/dense-store.js';
import type { LabelText } from '../../layout/layout.js';
import { lazyList } from '../../model/lazy-list.js';
import type { EventDate, Timeline } from '../../model/timeline.js';
import type { MemoryStore } from '../../store/event-store.js';
import type { KnownSpan } from '../../store/known-span.js';
import { labelPlan } from './dense-labels.js';
import { estimateWidths, measurerOf } from '../measure/estimate-widths.js';
import { headlineOf, labelText } from '../words/event-words.js';
import type { PicturePlan, ThemeInput } from '../pipeline.js';
import { shortDate } from '../words/short-date.js';
import type { Speech } from '../words/speech.js';

export { appendEvents } from '../../model/columns/append-events.js';
export { labelsSettled } from './late-labels.js';
export { parseColumns } from '../../model/columns/parse-columns.js';
export { createDenseStore, storeSteps };

const isDense = (store: MemoryStore): store is DenseStore => 'lanes' in store;

/** In which words texts are. */
const speechOf = new WeakMap<readonly LabelText[], Speech>();

/** Short dates, made when they are asked for. Where events are added, those that were there say the same. */
const dates = new WeakMap<Speech, WeakMap<EventDate, string>>();

function dateIn(speech: Speech, date: EventDate): string {
  const said = dates.get(speech) ?? new WeakMap<EventDate, string>();
  dates.set(speech, said);
  const text = said.get(date) ?? shortDate(date, speech);
  said.set(date, text);
  return text;
}

/** What labels say, each made when it is shown. */
export function denseTexts(timeline: Timeline, speech: Speech, now: Instant): readonly LabelText[] {
  const texts = lazyList(timeline.events.length, (rank): LabelText => {
    const event = timeline.events[rank]!;
    if (event.date.asWritten !== undefined) return labelText(event, timeline, speech, now);
    return {
      ...headlineOf(event, timeline, speech, now),
      get date() {
        return dateIn(speech, event.date);
      },
    };
  });
  speechOf.set(texts, speech);
  return texts;
}

/** One event of each kind, with what is known of their dates: a legend of all of them needs no more. */
export function samplesOf(timeline: Timeline, store: MemoryStore): { timeline: Timeline; spans: readonly KnownSpan[] } | undefined {
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
  readonly store: MemoryStore;
  readonly scale: TimeScale;
  readonly texts: readonly LabelText[];
  readonly theme: ThemeInput;
}

/** The plan of many events, and how it is laid out. */
export function createDensePlan({ timeline, store, scale, texts, theme }: DenseStages): PicturePlan {
  const speech = speechOf.get(texts);
  if (!isDense(store) || !speech) throw new TypeError('a store of few events');
  const { metrics, inlineSize, controller, room } = theme;
  const { columns } = store;
  const measurer = measurerOf(controller, room !== undefined);
  const widths = estimateWidths({ timeline, columns, texts, speech, measurer });
  const input: DenseInput = { timeline, store, scale, metrics, inlineSize, minSpan: finestSpan(columns.precisions), widths, room };
  const plan = planDense(input);
  const ready = labelPlan(plan, input, { owner: controller, texts, speech });
  return { ...plan, layOut: (frame) => layOutDense(plan, frame), ...(ready && { ready }) };
}
