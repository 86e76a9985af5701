import { compareSortKeys, sortKeyOf } from '../date/bounds.js';
import type { Dataset, DatasetEvent } from './dataset.js';
import { keepReadable } from './keep-readable.js';
import { placeIn } from './local-time.js';
import { parseEvent, type DatedEvent, type EventReading } from './parse-event.js';
import { parseEventDate } from './parse-event-date.js';
import { parseCategories, parseLanes, parseSources } from './parse-source.js';
import { each, given, parseDate, parseText, resolve, type Reading } from './reading.js';
import { reportTo, show, type Report } from './report.js';
import { dataset as schema } from './schema.js';
import type { AuthorView, Problem, Timeline, TimelineEvent } from './timeline.js';

/** What `parseDataset` makes of a dataset. */
export interface ParsedDataset {
  /** Null when nothing of it can be read. */
  readonly timeline: Timeline | null;
  /** Everything that is not as it should be; empty for a good dataset. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a dataset (an object, not JSON text) and makes a timeline of it. Never throws: an event that cannot be read is left out, so is
 * an optional field, and both are listed in `problems`; the rest is there. `columns` are left to the store.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  try {
    return { timeline: parseTimeline(input, report), problems };
  } catch (error) {
    // Only an object with getters or a proxy of its own can get here: plain data has nothing to throw.
    report('', `cannot be read: ${String(error)}`, 'plain data, as from JSON.parse');
    return { timeline: null, problems };
  }
}

function parseTimeline(input: unknown, report: Report): Timeline | null {
  const { version, events, columns } = (input ?? {}) as Partial<Record<keyof Dataset, unknown>>;
  const unversioned = version === undefined && Array.isArray(events);
  const dataset = keepReadable(schema, unversioned ? { ...(input as object), version: 1 } : input, '', report);
  if (!dataset) return null;
  if (unversioned) report('/version', 'is missing', '1');
  if (events === undefined && columns === undefined) report('/events', 'is missing', 'a list [ … ]');
  return buildTimeline(dataset, report);
}

function buildTimeline(dataset: Dataset, report: Report): Timeline {
  const { lang = 'und', dir, timeZone, calendar, license } = dataset;
  const start: Reading = { lang, report, sources: new Map(), ...(timeZone === undefined ? {} : { placeLocal: placeIn(timeZone) }) };
  const sources = parseSources(dataset.sources, start);
  const reading: Reading = { ...start, sources };
  const lanes = parseLanes(dataset.lanes, reading);
  const categories = parseCategories(dataset.categories, reading);
  const events = parseEvents(dataset.events, { ...reading, lanes, categories });
  return given<Timeline>({
    lang,
    dir,
    timeZone,
    calendar,
    license,
    sources,
    events,
    title: parseText(dataset.title, lang),
    description: parseText(dataset.description, lang),
    asOf: parseDate(dataset.asOf, '/asOf', reading),
    lanes: [...lanes.values()],
    categories: [...categories.values()],
    view: parseView(dataset.view, reading),
    story: parseStory(dataset.story, events, reading),
  });
}

/** In the order of time; ties by importance, then id, so that the file's order has no say (U9). */
function parseEvents(list: Dataset['events'], reading: Omit<EventReading, 'eventIds'>): readonly TimelineEvent[] {
  const idOf = nameEvents(list, reading.report);
  const dated = each(list, '/events', (event, path, index): DatedEvent | undefined => {
    const date = parseEventDate(event.date, `${path}/date`, reading);
    return date && { event, id: idOf[index] ?? '', date, path };
  });
  const accounts = new Map<string, number>();
  for (const { event } of dated)
    if (event.claimGroup !== undefined) accounts.set(event.claimGroup, (accounts.get(event.claimGroup) ?? 0) + 1);
  let ids: EventReading['eventIds'] | undefined;
  const all: EventReading = {
    ...reading,
    get eventIds() {
      return (ids ??= new Map(dated.map((item) => [item.id, item])));
    },
  };
  return dated
    .map((item) => ({ key: sortKeyOf(item.date.value, item.date.bounds), event: parseEvent(item, all) }))
    .sort((a, b) => compareSortKeys(a.key, b.key) || byRank(a.event, b.event))
    .map(({ event }) => countAccounts(event, accounts));
}

const countAccounts = (event: TimelineEvent, counts: ReadonlyMap<string, number>): TimelineEvent => {
  const accounts = event.claimGroup === undefined ? 0 : (counts.get(event.claimGroup) ?? 0);
  return accounts > 1 ? { ...event, accounts } : event;
};

const byRank = (a: TimelineEvent, b: TimelineEvent): number =>
  (b.importance ?? 0) - (a.importance ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** An id for every event, by index: its own, unless that is missing or taken, else one that nobody has. */
function nameEvents(list: Dataset['events'], report: Report): readonly string[] {
  const firstWith = new Map<string, number>();
  list?.forEach((event: DatasetEvent | undefined, index) => {
    if (event?.id !== undefined && !firstWith.has(event.id)) firstWith.set(event.id, index);
  });
  return (list ?? []).map((event: DatasetEvent | undefined, index) => {
    const first = event?.id === undefined ? undefined : firstWith.get(event.id);
    if (event?.id !== undefined && first === index) return event.id;
    if (first !== undefined)
      report(`/events/${String(index)}/id`, `the id ${show(event?.id)} is taken by /events/${String(first)}`, 'an id of its own');
    let id = `event-${String(index + 1)}`;
    while (firstWith.has(id)) id += '-';
    return id;
  });
}

function parseView(view: Dataset['view'], reading: Reading): AuthorView {
  return given<AuthorView>({
    start: parseDate(view?.start, '/view/start', reading),
    end: parseDate(view?.end, '/view/end', reading),
    scale: view?.scale,
    layout: view?.layout,
  });
}

function parseStory(story: Dataset['story'], list: readonly TimelineEvent[], reading: Reading): Timeline['story'] {
  const events = new Map(story && list.map((event) => [event.id, event]));
  return each(story, '/story', ({ event, text, start, end }, path) => {
    if (!resolve(event, 'event', events, { path: `${path}/event`, report: reading.report })) return undefined;
    return given<Timeline['story'][number]>({
      event,
      text: parseText(text, reading.lang),
      start: parseDate(start, `${path}/start`, reading),
      end: parseDate(end, `${path}/end`, reading),
    });
  });
}
