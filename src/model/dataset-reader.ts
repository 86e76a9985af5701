import type { ImpreciseDate } from '../date/imprecise-date.js';
import { isBackwards } from '../date/is-backwards.js';
import type { Dataset, DatasetView } from './dataset.js';
import { EventReader } from './event-reader.js';
import { keepReadable } from './keep-readable.js';
import { placeIn } from './local-time.js';
import { parseCategories, parseLanes, parseSources } from './parse-source.js';
import { each, given, parseDate, parseText, resolve, type Reading } from './reading.js';
import { reportTo, type Report } from './report.js';
import { dataset as schema } from './schema.js';
import type { AuthorView, Problem, Timeline, TimelineEvent } from './timeline.js';

/** What is made of a dataset. */
export interface ParsedDataset {
  /** Null when nothing of it can be read. */
  readonly timeline: Timeline | null;
  /** Everything that is not as it should be; empty for a good dataset. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a dataset in parts: first what is not an event, then one event after the other, wherever they come from. There is a timeline of
 * what has come at any time; `finish` gives the one that `parseDataset` gives of the whole.
 */
export class DatasetReader {
  readonly #problems: Problem[] = [];
  readonly #dataset: Dataset | undefined;
  readonly #reading: Reading;
  readonly #header: Omit<Timeline, 'events' | 'story'> | undefined;
  /** Notes what is wrong, beside what reading tells. */
  readonly report: Report = reportTo(this.#problems);
  /** Undefined where the header is not that of a dataset: no event can be read then. */
  readonly events: EventReader | undefined;

  /** `header` is the dataset with an empty list of events. Throws what its getters throw, where it is no plain data. */
  constructor(header: unknown) {
    const { report } = this;
    const { version, events, columns } = (header ?? {}) as Partial<Record<keyof Dataset, unknown>>;
    const unversioned = version === undefined && Array.isArray(events);
    const dataset = keepReadable(schema, unversioned ? { ...(header as object), version: 1 } : header, '', report);
    const { lang = 'und', timeZone } = dataset ?? {};
    const start: Reading = { lang, report, sources: new Map(), ...(timeZone === undefined ? {} : { placeLocal: placeIn(timeZone) }) };
    this.#reading = { ...start, sources: parseSources(dataset?.sources, start) };
    this.#dataset = dataset;
    if (!dataset) return;
    if (unversioned) report('/version', 'is missing', '1');
    if (events === undefined && columns === undefined) report('/events', 'is missing', 'a list [ … ]');
    const lanes = parseLanes(dataset.lanes, this.#reading);
    const categories = parseCategories(dataset.categories, this.#reading);
    this.events = new EventReader({ ...this.#reading, lanes, categories });
    this.#header = headerOf(dataset, { ...this.#reading, lanes: [...lanes.values()], categories: [...categories.values()] });
  }

  /** What has come so far, without a story: its steps may name events that are still to come. */
  soFar(): Timeline | null {
    return this.#header && this.events ? { ...this.#header, events: this.events.ordered(), story: [] } : null;
  }

  /** All has come. */
  finish(): ParsedDataset {
    const problems = this.#problems;
    if (!this.#header || !this.events) return { timeline: null, problems };
    const events = this.events.finish();
    return { timeline: { ...this.#header, events, story: parseStory(this.#dataset?.story, events, this.#reading) }, problems };
  }
}

type Header = Reading & Pick<Timeline, 'lanes' | 'categories'>;

function headerOf(dataset: Dataset, { lanes, categories, ...reading }: Header): Omit<Timeline, 'events' | 'story'> {
  const { lang } = reading;
  const { dir, timeZone, calendar, license, title, description, asOf, view } = dataset;
  return given<Omit<Timeline, 'events' | 'story'>>({
    lang,
    dir,
    timeZone,
    calendar,
    license,
    sources: reading.sources,
    title: parseText(title, lang),
    description: parseText(description, lang),
    asOf: parseDate(asOf, '/asOf', reading),
    lanes,
    categories,
    view: parseView(view, reading),
  });
}

function parseView(view: Dataset['view'], reading: Reading): AuthorView {
  return given<AuthorView>({ ...parseWindow(view, '/view', reading), scale: view?.scale, layout: view?.layout });
}

/** What is to be seen of time; ends the wrong way round are taken the right way. */
function parseWindow(ends: Pick<DatasetView, 'start' | 'end'> = {}, path: string, reading: Reading): Window {
  const [start, end] = [parseDate(ends.start, `${path}/start`, reading), parseDate(ends.end, `${path}/end`, reading)];
  if (start && end && isBackwards(start.min, end.max))
    reading.report(`${path}/end`, `${end.text} is before its start, ${start.text}`, 'the two the other way round', 'warning');
  return { start, end };
}

/** A window as it is written, without its being complete. */
interface Window {
  readonly start: ImpreciseDate | undefined;
  readonly end: ImpreciseDate | undefined;
}

function parseStory(story: Dataset['story'], list: readonly TimelineEvent[], reading: Reading): Timeline['story'] {
  const events = new Map(story?.length ? list.map((event) => [event.id, event]) : []);
  return each(story, '/story', ({ event, text, ...ends }, path) => {
    if (!resolve(event, 'event', events, { path: `${path}/event`, report: reading.report })) return undefined;
    return given<Timeline['story'][number]>({
      event,
      text: parseText(text, reading.lang),
      ...parseWindow(ends, path, reading),
    });
  });
}
