import type { SingleDate } from '../date/imprecise-date.js';
import type { Dataset, DatasetEvent, DatasetLane, DatasetMedia } from '../model/dataset.js';
import type { DatasetText } from '../model/dataset-text.js';
import type { Exported, Loss } from './conversion.js';
import { filled } from './draft.js';
import { escapeHtml } from './html-entities.js';
import { readEdtf, toHistorical } from './edtf-parts.js';
import { edtfOf, lossesAt, restOf, type Lack } from './event-losses.js';
import { isObject, objectOf, type JsonObject } from './read-json.js';
import { wordsIn } from './texts.js';
import type { ExportOptions } from './to-csv.js';

/** How to write a timeline of TimelineJS. */
export interface TimelineJsOptions extends ExportOptions {
  /**
   * Puts a date (EDTF) into words where TimelineJS has no field for what is known of it: `formatDate` of `event-timeline/date.js`. Without it such
   * a date is shown as EDTF, so that who needs no words loads none.
   */
  readonly formatDate?: ((edtf: string, options: { readonly locale: string }) => string) | undefined;
}

/** Words as TimelineJS takes them: HTML, in which what a text has is shown as it is. */
const html = (text: string): string =>
  escapeHtml(text)
    .replace(/\n{2,}/g, '<br><br>')
    .replace(/\n/g, '<br>');

/** A date object; undefined where TimelineJS has no way to say it (a season, an unspecified digit, significant digits). */
function printDate({ parts, unspecified, precision }: SingleDate): JsonObject | undefined {
  const { year, month, day, time } = parts;
  const number = Number(year.text.replace('Y', ''));
  if (unspecified || !Number.isInteger(number) || ['season', 'quarter', 'half'].includes(precision)) return undefined;
  const [hour, minute, second] = time?.split(':').map(Number) ?? [];
  return filled({
    year: toHistorical(number),
    month: month && Number(month.text),
    day: day && Number(day.text),
    hour,
    minute,
    second: second === undefined ? undefined : Math.floor(second),
    millisecond: second === undefined || Number.isInteger(second) ? undefined : Math.round((second % 1) * 1000),
  });
}

interface Dates {
  readonly start_date: JsonObject;
  readonly end_date?: JsonObject | undefined;
  /** Whether something about them had to be said in words. */
  readonly inWords: boolean;
}

function printDates(edtf: string): Dates | undefined {
  const date = readEdtf(edtf);
  if (date?.kind !== 'date' && date?.kind !== 'interval') return undefined;
  const [first, last] = date.kind === 'interval' ? [date.start.date, date.end.date] : [date, undefined];
  const start = first && printDate(first);
  const end = last && printDate(last);
  if (start === undefined || (date.kind === 'interval' && end === undefined)) return undefined;
  return { start_date: start, end_date: end, inWords: date.uncertain || date.approximate || first?.parts.offsetMinutes !== undefined };
}

function printMedia({ url, caption, credit, alt, ...rest }: DatasetMedia, words: (text: DatasetText | undefined) => string): JsonObject {
  const own = rest['x-timelinejs'];
  return filled({ url, caption: html(words(caption)), credit: html(words(credit)), alt: words(alt), ...objectOf(own) });
}

interface Writing {
  /** A date as its readers see it. */
  readonly say: (edtf: string) => string;
  readonly words: (text: DatasetText | undefined) => string;
  readonly losses: Loss[];
  /** By their ids. */
  readonly lanes: ReadonlyMap<string, DatasetLane>;
}

function printSlide(event: DatasetEvent, path: string, { say, words, losses, lanes }: Writing): JsonObject | undefined {
  const { date, media = [], quotes = [] } = event;
  const edtf = edtfOf(event);
  const dates = printDates(edtf);
  if (dates === undefined) {
    losses.push({
      kind: 'lost',
      path,
      message: 'an event whose date TimelineJS cannot say (one of several, open, a season, a decade): it is not rounded',
    });
    return undefined;
  }
  const { inWords, ...both } = dates;
  losses.push(...lossesAt(path, lossesOf(event, inWords)));
  const lane = event.lane === undefined ? undefined : lanes.get(event.lane);
  const written = typeof date === 'object' ? date.asWritten : undefined;
  const own = event['x-timelinejs'];
  const [quote] = quotes;
  const blockquote =
    quote && media.length === 0
      ? {
          url: `<blockquote>${html(quote.exact)}${quote.speaker === undefined ? '' : `<cite>${html(words(quote.speaker))}</cite>`}</blockquote>`,
        }
      : undefined;
  return filled({
    ...objectOf(own),
    unique_id: event.id,
    ...both,
    display_date: written ?? (inWords ? say(edtf) : undefined),
    text: filled({ headline: html(words(event.title)), text: html(words(event.summary)) }),
    media: media[0] ? printMedia(media[0], words) : (blockquote ?? (isObject(own) ? own['media'] : undefined)),
    group: lane && lane['x-background'] !== true ? words(lane.label) || lane.id : undefined,
  });
}

const lossesOf = ({ media = [], quotes = [] }: DatasetEvent, inWords: boolean): readonly Lack[] => [
  [inWords, 'date', 'what is uncertain or approximate about a date, and its offset, stand only in what is shown of it', 'changed'],
  [media.length > 1, 'media', 'every picture but the first'],
  [quotes.length > (media.length === 0 ? 1 : 0), 'quotes', 'quotes beyond the one that can be shown'],
  [quotes.some(({ source }) => source !== undefined), 'quotes', 'sources'],
];

/** What TimelineJS has room for. */
const carries =
  /^(?:title|description|lanes\/(?:id|label|x-background)|events\/(?:id|date\/(?:edtf|asWritten)|title|summary|lane|media\/(?:url|caption|credit|alt)|quotes\/(?:exact|speaker))|(?:events\/(?:media\/)?)?x-timelinejs(?:\/\*)?)$/;

/**
 * Writes a timeline of TimelineJS3. Its dates have a year, and what of month, day and time is known; an event whose date cannot be said so
 * is left out and listed, never rounded. EDTF's -0043 is its -44. Lanes are groups; events of a background lane are eras.
 */
export function toTimelineJs(
  dataset: Dataset,
  { lang = dataset.lang ?? 'und', formatDate = String }: TimelineJsOptions = {},
): Exported<JsonObject> {
  const losses: Loss[] = [];
  const words = (text: DatasetText | undefined): string => wordsIn(text, lang);
  const lanes = new Map((dataset.lanes ?? []).map((lane) => [lane.id, lane]));
  const say = (edtf: string): string => formatDate(edtf, { locale: lang === 'und' ? 'en' : lang });
  const writing: Writing = { say, words, losses, lanes };
  const slides = (dataset.events ?? []).map((event, index) => ({
    era: lanes.get(event.lane ?? '')?.['x-background'] === true,
    slide: printSlide(event, `/events/${index}`, writing),
  }));
  losses.push(...restOf(dataset, carries, losses));
  const pick = (era: boolean): readonly JsonObject[] => slides.flatMap((one) => (one.era === era && one.slide ? [one.slide] : []));
  const own = objectOf(dataset['x-timelinejs']);
  const text = filled({ headline: html(words(dataset.title)), text: html(words(dataset.description)) });
  const title = filled({ ...objectOf(own['title']), text });
  return { output: { ...own, ...filled({ title, eras: pick(true) }), events: pick(false) }, losses };
}
