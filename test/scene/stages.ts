import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import { even } from '../../src/axis/even-scale.js';
import type { ScaleKind } from '../../src/axis/time-scale.js';
import type { Viewport } from '../../src/axis/viewport.js';
import { boundsOf } from '../../src/date/bounds.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { finestSpan } from '../../src/axis/finest-span.js';
import type { Instant } from '../../src/date/instant.js';
import * as crowd from '../../src/layout/crowd.js';
import { planLabels, type LabelPlan } from '../../src/layout/label-plan.js';
import { layOut } from '../../src/layout/lay-out.js';
import type { LabelText, Layout, LayoutMetrics } from '../../src/layout/layout.js';
import { specifyMark, type MarkSpec } from '../../src/layout/mark-spec.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { EventDate, Timeline } from '../../src/model/timeline.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import type { Scene } from '../../src/scene/scene.js';
import { createStore } from '../../src/store/event-store.js';
import { knownSpan } from '../../src/store/known-span.js';
import { tickFormat } from '../axis/tick-format.js';

/** A theme whose letters are all 8 px wide. */
export const METRICS: LayoutMetrics = { markSize: 12, gap: 8, labelMax: 200, rows: 6, rowSize: 40, lineSize: 20 };
const CHAR = 8;

/** An EDTF text, or an event; its title says its date where it has none. */
export type EventLike = string | { readonly date: unknown; readonly [field: string]: unknown };

export function timelineOf(events: readonly EventLike[], rest: object = {}): Timeline {
  const full = events.map((event, at) =>
    typeof event === 'string' ? { id: `e${String(at)}`, date: event, title: event } : { id: `e${String(at)}`, ...event },
  );
  const { timeline, problems } = parseDataset({ version: 1, lang: 'en', ...rest, events: full });
  expect(problems).to.deep.equal([]);
  if (!timeline) throw new Error('no timeline');
  return timeline;
}

/** What an EDTF text looks like. */
export function specOf(edtf: string): MarkSpec {
  const value = parseEdtf(edtf);
  const date: EventDate = { value, bounds: boundsOf(value), note: [], alternatives: [] };
  return specifyMark({ date }, knownSpan(date));
}

const textOf = (timeline: Timeline, rank: number): LabelText => {
  const { title, date, status } = timeline.events[rank]!;
  const [first] = title;
  return {
    title: first?.text ?? '',
    lang: first?.lang ?? 'en',
    date: date.value.text,
    tag: status === 'confirmed' ? '' : status,
    icon: '',
  };
};

export interface Stage {
  readonly width?: number;
  readonly scale?: ScaleKind;
  readonly now?: Instant;
  readonly direction?: 'ltr' | 'rtl';
  /** What of the plan is seen; by default all. */
  readonly view?: (plan: LabelPlan) => Viewport;
}

export function planOf(timeline: Timeline, { width = 800, scale = 'time' }: Stage = {}): LabelPlan {
  const store = createStore(timeline);
  const widths = timeline.events.map((_, rank) => {
    const { title, date, tag } = textOf(timeline, rank);
    return Math.min(METRICS.labelMax, Math.max(title.length + (tag && ` (${tag})`).length, date.length) * CHAR) + 12;
  });
  const minSpan = finestSpan(timeline.events.map(({ date }) => date.value.precision));
  return planLabels({
    timeline,
    store,
    scale: createTimeScale(scale, store.spans, even),
    widths,
    metrics: METRICS,
    inlineSize: width,
    minSpan,
    crowd,
  });
}

export function layoutOf(timeline: Timeline, stage: Stage = {}, plan: LabelPlan = planOf(timeline, stage)): Layout {
  const viewport = stage.view?.(plan) ?? plan.fitted;
  const years = ({ from, to }: { from: number; to: number }): string => `${String(Math.round((to - from) / 31_556_952_000))} years`;
  const nameGap = (gap: { from: number; to: number }): string[][] => [[years(gap), 'no events'], [years(gap)]];
  return layOut(plan, { viewport, ticks: tickFormat(CHAR), nameGap, ...(stage.now !== undefined && { now: stage.now }) });
}

export function sceneOf(timeline: Timeline, stage: Stage = {}): Scene {
  return composeScene(layoutOf(timeline, stage), {
    direction: stage.direction ?? 'ltr',
    metrics: METRICS,
    words: { label: (rank) => textOf(timeline, rank), lane: (id) => id, more: (count) => `+${String(count)}`, today: 'today' },
  });
}
