import { createTimeScale } from '../axis/create-time-scale.js';
import { even } from '../axis/even-scale.js';
import { clamp, viewOf } from '../axis/viewport.js';
import { EdtfError } from '../date/edtf-error.js';
import { instant, type Instant } from '../date/instant.js';
import { isBackwards } from '../date/is-backwards.js';
import { lineOf } from '../model/report.js';
import { edgeOf } from '../element/opening.js';
import { Pipeline } from '../element/pipeline.js';
import { createSpeech, directionOf, type Speech } from '../element/words/speech.js';
import { summarize } from '../element/words/summary.js';
import * as crowd from '../layout/crowd.js';
import type { LabelText } from '../layout/layout.js';
import { parseDataset } from '../model/parse-dataset.js';
import { rankOf } from '../model/rank-of.js';
import type { Timeline, Wording } from '../model/timeline.js';
import { wordingFor } from '../model/wording.js';
import type { Scene } from '../scene/scene.js';
import { createStore } from '../store/event-store.js';
import { checkOptions, refuse, type FigureOptions } from './figure-options.js';
import { metricsOf, tokensOf, type FigureTheme, type FigureTokens } from './figure-tokens.js';
import { rulerOf } from './ruler.js';
import { shortenTitles } from './shorten-titles.js';
import { vocabularyFor } from './vocabularies.js';

/** A dataset with everything that pictures of it and pages about it are made from. */
export interface Figure {
  readonly timeline: Timeline;
  readonly speech: Speech;
  /** Of the words. */
  readonly direction: 'ltr' | 'rtl';
  readonly tokens: FigureTokens;
  /** Undefined where it has none and none is given. */
  readonly title: Wording | undefined;
  /** «8 events from one source, 2018–2025 …» */
  readonly summary: string;
  /** How many events could not be read. */
  readonly leftOut: number;
  /** Undefined: nothing is to be told of it. */
  readonly selected: number | undefined;
  /** What plans are measured from. */
  readonly now: Instant;
  readonly texts: readonly LabelText[];
  /** What there is to draw, in a width, px; undefined without events. */
  readonly sceneOf: (width: number) => Scene | undefined;
}

/** What a file and a piece of a page look like where nothing else is asked for. */
export interface FigureDefaults {
  readonly theme: FigureTheme;
  readonly font?: string;
}

/** The stages from a dataset to scenes, as the element has them, without a page. Throws a TypeError for what is no dataset, a FigureOptionError for a bad option. */
export function composeFigure(dataset: unknown, options: FigureOptions, defaults: FigureDefaults): Figure {
  checkOptions(options);
  const { timeline, leftOut } = read(dataset);
  const locale = options.locale ?? (timeline.lang === 'und' ? 'en' : timeline.lang);
  const { calendar = 'gregory', numerals = 'auto' } = options;
  const speech = createSpeech({ locale, calendar, numerals }, vocabularyFor(locale));
  const direction = settle(options.direction, directionOf(locale));
  const now = moment('now', options.now) ?? timeline.asOf?.max ?? instant(-Infinity);
  const stages = new Pipeline({ data: { loaded: { createStore, createTimeScale } }, crowd: { value: crowd }, even: { value: { even } } });
  const texts = stages.texts(timeline, speech, now);
  const figure = {
    timeline,
    speech,
    direction,
    tokens: tokensOf(options.theme ?? defaults.theme, { ...(defaults.font ? { font: defaults.font } : {}), ...options.tokens }),
    title: options.heading ? { text: options.heading, lang: speech.locale } : wordingFor(timeline.title, locale),
    summary: summarize(timeline, stages.store(timeline), speech),
    leftOut,
    selected: selectedIn(timeline, options.selected),
    now,
    texts,
  };
  return { ...figure, sceneOf: (width) => (timeline.events.length > 0 ? compose(figure, width, { stages, options }) : undefined) };
}

function read(dataset: unknown): Pick<Figure, 'timeline' | 'leftOut'> {
  const { timeline, problems } = parseDataset(dataset);
  const { events, columns } = (dataset ?? {}) as { readonly events?: unknown; readonly columns?: unknown };
  if (timeline && events === undefined && columns !== undefined)
    throw new TypeError('the dataset cannot be read: /columns are for the element alone; expected events');
  if (!timeline) throw new TypeError(`the dataset cannot be read: ${problems.slice(0, 1).map(lineOf).join('')}`);
  return { timeline, leftOut: Array.isArray(events) ? events.length - timeline.events.length : 0 };
}

const settle = (asked: 'auto' | 'ltr' | 'rtl' = 'auto', otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' => (asked === 'auto' ? otherwise : asked);

function moment(name: string, value: string | number | undefined, side: 'min' | 'max' = 'min'): Instant | undefined {
  if (value === undefined) return undefined;
  try {
    return edgeOf(value, side);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return refuse(name, value, `a date in EDTF, such as 2025-08 (${error.message})`);
  }
}

function selectedIn(timeline: Timeline, id: string | undefined): number | undefined {
  const rank = rankOf(timeline, id ?? null);
  if (id !== undefined && rank === -1) refuse('selected', id, 'the id of an event that is there');
  return rank === -1 ? undefined : rank;
}

interface Making {
  readonly stages: Pipeline;
  readonly options: FigureOptions;
}

function compose(figure: Omit<Figure, 'sceneOf'>, width: number, { stages, options }: Making): Scene {
  const { timeline, speech, tokens, texts, selected } = figure;
  const ruler = rulerOf(tokens, metricsOf(tokens, speech.locale), options.measure);
  const scale = stages.scale(options.scale ?? timeline.view.scale ?? 'time', stages.store(timeline));
  const plan = stages.plan(timeline, scale, texts, { metrics: ruler.metrics, inlineSize: width, controller: ruler });
  const from = moment('start', options.start) ?? timeline.view.start?.min;
  const to = moment('end', options.end, 'max') ?? timeline.view.end?.max;
  if (isBackwards(from, to)) {
    // A dataset's own window has been told of as it was read, and is taken the other way round.
    if (options.end !== undefined) refuse('end', options.end, 'a moment after the start');
    if (options.start !== undefined) refuse('start', options.start, 'a moment before the end');
  }
  const whole = from === undefined && to === undefined;
  const asked = whole ? plan.fitted : viewOf(scale, from ?? instant(-Infinity), to ?? instant(Infinity), width);
  const scene = stages.frame(plan, texts, speech, {
    viewport: clamp(asked, plan.limits),
    direction: settle(options.axisDirection, figure.direction),
    // Before all that is, and so out of view.
    now: moment('now', options.now) ?? instant(-Infinity),
    always: selected,
    controller: ruler,
  });
  return shortenTitles(scene, ruler);
}
