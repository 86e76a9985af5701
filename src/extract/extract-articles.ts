import type { Dataset, DatasetDate, DatasetEvent } from '../model/dataset.js';
import { foldText } from '../model/fold.js';
import { readEvents, type ArticleReading, type ExtractOptions, type WrittenEvent } from './extract-dataset.js';

/** One of several articles, with what is known of it. */
export interface ArticleInput {
  readonly text: string;
  readonly options: ExtractOptions;
}

const cautious = ['confirmed', 'claimed', 'planned', 'disputed', 'cancelled'] as const;

/** The words of a title that carry it: folded, without the Arabic article and what clings to it, three letters or more. */
function wordsOf({ title }: DatasetEvent): ReadonlySet<string> {
  const words =
    typeof title === 'string'
      ? foldText(title)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
      : null;
  return new Set((words ?? []).map((word) => word.replace(/^[وف]?[بلك]?ال(?=\p{L}{2})/u, '')).filter((word) => word.length > 2));
}

/** Whether two events are told in the same words: half of the shorter title, and three words at least. */
function sameWording(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= 3 && common * 2 >= Math.min(one.size, other.size);
}

/** An event that accounts are gathered in. */
interface Gathered extends WrittenEvent {
  event: DatasetEvent;
  readonly words: ReadonlySet<string>;
}

const dateOf = ({ event }: WrittenEvent): DatasetDate => (typeof event.date === 'string' ? { edtf: event.date } : event.date);

/** One event with the quotes of both, of the more cautious status; a date that differs stands beside the first as an alternative. */
function join(one: Gathered, other: WrittenEvent): DatasetEvent {
  const [date, further] = [dateOf(one), dateOf(other)];
  const rank = ({ status }: DatasetEvent): number => cautious.indexOf(status ?? 'confirmed');
  const { status } = rank(other.event) > rank(one.event) ? other.event : one.event;
  const alternatives = [
    ...(date.alternatives ?? []),
    ...(further.edtf === date.edtf ? [] : [{ edtf: further.edtf, source: other.source }]),
  ];
  return {
    ...one.event,
    date: alternatives.length === 0 ? one.event.date : { ...date, alternatives },
    ...(status === undefined ? {} : { status }),
    quotes: [...(one.event.quotes ?? []), ...(other.event.quotes ?? [])],
  };
}

const within = (one: WrittenEvent, other: WrittenEvent): boolean => one.first >= other.first && one.last <= other.last;

/**
 * Puts an event to those of other sources: into one of the same wording whose date is the same or holds its date; into one claim group
 * with one of the same wording and another date; else by itself.
 */
function gather(gathered: Gathered[], written: WrittenEvent): void {
  const words = wordsOf(written.event);
  const alike = gathered.filter((known) => known.source !== written.source && sameWording(known.words, words));
  const same =
    alike.find((known) => dateOf(known).edtf === dateOf(written).edtf) ??
    alike.find((known) => within(known, written) || within(written, known));
  if (same) {
    same.event = join(same, written);
    return;
  }
  const [rival] = alike;
  if (rival) rival.event = { ...rival.event, claimGroup: rival.event.claimGroup ?? rival.event.id };
  gathered.push({
    ...written,
    words,
    event: rival ? { ...written.event, claimGroup: rival.event.claimGroup } : written.event,
  });
}

const latest = (readings: readonly ArticleReading[]): string | undefined =>
  readings.reduce<string | undefined>((found, { asOf }) => (found === undefined || (asOf ?? '') > found ? asOf : found), undefined);

/**
 * Reads several articles into one dataset. The same event from two sources is one event with two quotes; accounts that differ on the date
 * keep both, as `alternatives` where one date holds the other, else as events of one `claimGroup`. Source ids must differ: those without
 * one are called `article-1`, `article-2` …
 */
export function extractArticles(articles: readonly ArticleInput[]): Dataset {
  const readings = articles.map(({ text, options }, index) =>
    readEvents(text, { ...options, sourceId: options.sourceId ?? `article-${index + 1}` }, `${index + 1}-`),
  );
  const gathered: Gathered[] = [];
  for (const { events } of readings) for (const written of events) gather(gathered, written);
  const asOf = latest(readings);
  const traced = articles.some(({ options }) => options.trace === true);
  return {
    version: 1,
    lang: articles[0]?.options.lang ?? 'und',
    ...(asOf === undefined ? {} : { asOf }),
    sources: Object.fromEntries(readings.map(({ sourceId, source }) => [sourceId, source])),
    events: gathered.sort((one, other) => one.first - other.first).map(({ event }) => event),
    ...(traced ? { 'x-trace': Object.fromEntries(readings.map(({ sourceId, trace }) => [sourceId, trace])) } : {}),
  };
}
