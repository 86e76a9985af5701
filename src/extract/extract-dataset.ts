import type { Dataset, DatasetEvent, DatasetSource } from '../model/dataset.js';
import { readArticle, type Article } from './article.js';
import { printDay } from './stretch.js';
import { composeEvents, type ComposedEvent } from './events.js';
import { placeExpressions, traceOf, type ReadingOptions, type TimeExpression } from './find-time-expressions.js';
import { parsePublished } from './published.js';
import { codePointCounter, selectPassage } from './selectors.js';
import { vocabularyFor } from './vocabulary-for.js';

/** What is known of an article beside its text. */
export interface ExtractOptions extends ReadingOptions {
  /** Where it stands; http or https. */
  readonly url?: string | undefined;
  /** Its headline; without it the line at its head, where that is one. */
  readonly title?: string | undefined;
  /** Id of the source in the dataset: `article` unless given. */
  readonly sourceId?: string | undefined;
  /** Carry the article's text in the dataset, for its quotes to be shown and checked in. */
  readonly keepText?: boolean | undefined;
  /** Add `x-trace`: every temporal expression, as `findTimeExpressions` gives them. */
  readonly trace?: boolean | undefined;
}

function sourceOf(article: Article, options: ExtractOptions, title: string | undefined): DatasetSource {
  const { url, published, lang, keepText } = options;
  const day = parsePublished(published)?.day;
  return {
    type: 'news-article',
    ...(title === undefined ? {} : { title }),
    ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}),
    ...(day === undefined ? {} : { published: printDay(day) }),
    lang,
    ...(keepText === true ? { text: article.text } : {}),
  };
}

function headlineOf({ text, tokens, sentences }: Article): string | undefined {
  const headline = sentences.find((sentence) => sentence.headline);
  return headline && text.slice(tokens[headline.from]?.start, tokens[headline.to - 1]?.end);
}

/** Writes an event down, with the one quote that it stands on. */
function writeEvent(
  event: ComposedEvent,
  id: string,
  source: string,
  { text, count }: { readonly text: string; readonly count: (offset: number) => number },
): DatasetEvent {
  const { date, title, status, start, end, speaker } = event;
  const quote = { source, ...selectPassage(text, start, end, count), ...(speaker === undefined ? {} : { speaker }) };
  return { id, date, title, ...(status === 'confirmed' ? {} : { status }), quotes: [quote] };
}

/** An event as a dataset has it, with the days it covers and the id of the source that tells it. */
export interface WrittenEvent {
  readonly event: DatasetEvent;
  readonly source: string;
  /** Days since 1970-01-01, both included. */
  readonly first: number;
  readonly last: number;
}

/** What one article gives. */
export interface ArticleReading {
  readonly events: readonly WrittenEvent[];
  readonly sourceId: string;
  readonly source: DatasetSource;
  readonly title: string | undefined;
  readonly asOf: string | undefined;
  readonly trace: readonly TimeExpression[];
}

/** Reads one article: its events in the order of time, with ids that begin with `prefix`. */
export function readEvents(text: string, options: ExtractOptions, prefix: string): ArticleReading {
  const { lang, published, sourceId = 'article' } = options;
  const article = readArticle(text, vocabularyFor(lang, text));
  const expressions = placeExpressions(article, options);
  const day = parsePublished(published)?.day;
  const title = options.title ?? headlineOf(article);
  const passage = { text, count: codePointCounter(text) };
  const events = composeEvents(article, expressions, day).map((event, index) => ({
    event: writeEvent(event, `${prefix}event-${index + 1}`, sourceId, passage),
    source: sourceId,
    first: event.first,
    last: event.last,
  }));
  const asOf = day === undefined ? undefined : printDay(day);
  return {
    events,
    sourceId,
    source: sourceOf(article, options, title),
    title,
    asOf,
    trace: options.trace === true ? expressions.map(traceOf) : [],
  };
}

/** Reads an article into a dataset: dated events on verbatim quotes with exact offsets (code points), no date more precise than the text. Never throws. */
export function extractDataset(article: string, options: ExtractOptions): Dataset {
  const { events, sourceId, source, title, asOf, trace } = readEvents(article, options, '');
  return {
    version: 1,
    lang: options.lang,
    ...(title === undefined ? {} : { title }),
    ...(asOf === undefined ? {} : { asOf }),
    sources: { [sourceId]: source },
    events: events.map(({ event }) => event),
    ...(options.trace === true ? { 'x-trace': trace } : {}),
  };
}
