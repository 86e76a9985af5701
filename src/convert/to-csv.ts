import type { Dataset, DatasetEvent } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Exported, Loss } from './conversion.js';
import { printCsv } from './csv.js';
import { lossesAt, restOf, type Lack } from './event-losses.js';
import { labelsIn, wordsIn } from './texts.js';

/** How to write another format. */
export interface ExportOptions {
  /** The language to write where a text is in several; the dataset's own without it. */
  readonly lang?: string | undefined;
}

const header =
  'id,date,as written,title,summary,status,lane,categories,importance,place,lat,lon,people,url,media,note,quote,quote source,quote url'.split(
    ',',
  );

/** What there are columns for. */
const carries =
  /^(?:events\/(?:id|date\/(?:edtf|asWritten)|title|summary|status|lane|categories|importance|place\/(?:name|lat|lon)|people|url|media\/url|note|quotes\/(?:exact|source))|sources\/(?:title|url)|(?:lanes|categories)\/(?:id|label))$/;

/**
 * Writes the events as a table, dates as EDTF as exact as they are. Cells that a spreadsheet would compute get an apostrophe before
 * them, which `fromCsv` takes off again. One quote and one picture an event; what else there is, is listed.
 */
export function toCsv(dataset: Dataset, { lang = dataset.lang ?? 'und' }: ExportOptions = {}): Exported<string> {
  const losses: Loss[] = [];
  const words = (text: DatasetText | undefined): string => wordsIn(text, lang);
  const { events = [], lanes = [], categories = [], sources = {} } = dataset;
  const known = { lanes: labelsIn(lanes, lang), categories: labelsIn(categories, lang), sources };
  events.forEach((event, index) => losses.push(...lossesAt(`/events/${index}`, lossesOf(event))));
  losses.push(...restOf(dataset, carries, losses));
  return { output: printCsv([header, ...events.map((event) => printRow(event, known, words))]), losses };
}

/** What events name by its id: the words for lanes and categories, and the sources. */
interface Known {
  readonly lanes: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly sources: NonNullable<Dataset['sources']>;
}

function printRow(event: DatasetEvent, { lanes, categories, sources }: Known, words: (text: DatasetText | undefined) => string): string[] {
  const { date, place, quotes = [], media = [] } = event;
  const [quote] = quotes;
  const source = quote?.source === undefined ? undefined : sources[quote.source];
  const [edtf, asWritten = ''] = typeof date === 'string' ? [date] : [date.edtf, date.asWritten];
  return [
    event.id ?? '',
    edtf,
    asWritten,
    words(event.title),
    words(event.summary),
    event.status ?? '',
    event.lane === undefined ? '' : (lanes.get(event.lane) ?? event.lane),
    (event.categories ?? []).map((id) => categories.get(id) ?? id).join('; '),
    String(event.importance ?? ''),
    words(place?.name),
    String(place?.lat ?? ''),
    String(place?.lon ?? ''),
    (event.people ?? []).map(words).join('; '),
    event.url ?? '',
    media[0]?.url ?? '',
    words(event.note),
    quote?.exact ?? '',
    words(source?.title),
    source?.url ?? '',
  ];
}

function lossesOf(event: DatasetEvent): readonly Lack[] {
  const { date, quotes = [], media = [] } = event;
  return [
    [quotes.length > 1, 'quotes', 'every quote but the first'],
    [quotes.length > 0, 'quotes/0', 'of the quote: offsets, context, speaker, stance, translation'],
    [media.length > 1, 'media', 'every picture but the first'],
    [
      typeof date === 'object' && Object.keys(date).some((key) => !['edtf', 'asWritten'].includes(key)),
      'date',
      'of the date: basis, ranges, alternatives',
    ],
  ];
}
