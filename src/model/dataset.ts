/**
 * The dataset format, version 1, as authors write it. These interfaces are its one description: `schema.ts` is checked against them by
 * the compiler, and their comments become the descriptions in `event-timeline.schema.json`.
 */

import type { Color, DatasetText, Duration, Edtf, Extensible, LanguageTag, RelativeUrl, Url } from './dataset-text.js';

/** A band of the timeline. */
export interface DatasetLane extends Extensible {
  id: string;
  label?: DatasetText | undefined;
  /** Id of the lane that this one is part of. */
  parent?: string | undefined;
  color?: Color | undefined;
}

/** A kind of event. */
export interface DatasetCategory extends Extensible {
  id: string;
  label?: DatasetText | undefined;
  color?: Color | undefined;
  /** One or two characters drawn beside the title. */
  icon?: string | undefined;
}

/** Where words were taken from. */
export interface DatasetSource extends Extensible {
  /** The headline or the title of the work, verbatim. */
  title?: DatasetText | undefined;
  /** What it is: "news-article", "book", "interview". */
  type?: string | undefined;
  url?: Url | undefined;
  /** A copy that stays as it is. */
  archiveUrl?: Url | undefined;
  publisher?: DatasetText | undefined;
  author?: DatasetText | undefined;
  published?: Edtf | undefined;
  /** When it was read. */
  accessed?: Edtf | undefined;
  lang?: LanguageTag | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  /** Where the source has it from, in its own words. */
  via?: string | undefined;
  /** The whole text, to which the quotes' offsets refer. */
  text?: string | undefined;
  /** Where the whole text is. */
  textUrl?: RelativeUrl | undefined;
  /** Of the text's bytes in UTF-8, in hexadecimal: tells whether the source has changed since. */
  sha256?: string | undefined;
  /** SPDX identifier or words. */
  license?: string | undefined;
}

/** The verbatim words that an event stands on (W3C Web Annotation selectors). */
export interface DatasetQuote extends Extensible {
  /** Id of a source. */
  source?: string | undefined;
  /** The words themselves: never translated, never corrected. */
  exact: string;
  /** What stands just before them in the source. */
  prefix?: string | undefined;
  /** What stands just after them in the source. */
  suffix?: string | undefined;
  /** Where they begin in the source's text, counted in Unicode code points. */
  start?: number | undefined;
  /** Where they end, exclusive, counted in Unicode code points. */
  end?: number | undefined;
  /** The language of the quote; without it the source's, else the dataset's. */
  lang?: LanguageTag | undefined;
  /** What the words do to the event; "supports" when absent. */
  stance?: 'supports' | 'disputes' | 'mentions' | undefined;
  /** Which parts of the event the words prove. */
  supports?: ('title' | 'date' | 'place' | 'status' | 'people' | 'number')[] | undefined;
  /** Who says so. */
  speaker?: DatasetText | undefined;
  /** What the words mean in other languages, marked human or machine. */
  translation?: DatasetText | undefined;
  page?: string | undefined;
  /** Where in a recording. */
  at?: string | undefined;
}

/** A picture, a film, a recording. */
export interface DatasetMedia extends Extensible {
  url: RelativeUrl;
  /** A media type: "image/jpeg". */
  type?: string | undefined;
  /** What is to be seen, for those who do not see it. */
  alt?: DatasetText | undefined;
  caption?: DatasetText | undefined;
  credit?: DatasetText | undefined;
}

/** Where something happened. */
export interface DatasetPlace extends Extensible {
  name?: DatasetText | undefined;
  /** Degrees north. */
  lat?: number | undefined;
  /** Degrees east. */
  lon?: number | undefined;
}

/** What an event has to do with another, or with a page elsewhere. */
export interface DatasetLink extends Extensible {
  /** "reports", "precedes", "about" … */
  rel: string;
  /** Id of the other event, or an address that begins with http:, https: or mailto:. */
  to: string;
}

/** Another date that somebody gives for the same event. */
export interface DatasetAlternative extends Extensible {
  edtf: Edtf;
  /** Id of the source that gives it. */
  source?: string | undefined;
  note?: DatasetText | undefined;
}

/** When something happened, and how that is known. Precision, bounds and certainty follow from the EDTF and are never stored. */
export interface DatasetDate extends Extensible {
  edtf: Edtf;
  /** The source's own words: "last year". Shown in place of computed words. */
  asWritten?: string | undefined;
  /** The source states the date, or it follows from what the source says, or somebody estimates it. */
  basis?: 'stated' | 'inferred' | 'estimated' | undefined;
  /** What relative words such as "last year" are measured from. */
  relativeTo?: Edtf | undefined;
  /** The half width of "about": how far a date with ~ may be off either way. */
  margin?: Duration | undefined;
  /** CLDR id of the calendar that the source writes in; the EDTF is always proleptic Gregorian. */
  calendar?: string | undefined;
  note?: DatasetText | undefined;
  alternatives?: DatasetAlternative[] | undefined;
  /** The earliest and the latest it may have begun: an EDTF set. */
  startRange?: Edtf | undefined;
  /** The earliest and the latest it may have ended: an EDTF set. */
  endRange?: Edtf | undefined;
}

/** Something that happened, or is said to have happened, or is to happen. */
export interface DatasetEvent extends Extensible {
  /** Unique in the file; part of links to the event. */
  id?: string | undefined;
  date: Edtf | DatasetDate;
  /** May be empty: the date's words stand in. */
  title?: DatasetText | undefined;
  /** A sentence or two. */
  summary?: DatasetText | undefined;
  /** "confirmed" when absent. */
  status?: 'confirmed' | 'claimed' | 'disputed' | 'planned' | 'cancelled' | undefined;
  /** Id of a lane. */
  lane?: string | undefined;
  /** Ids of categories. */
  categories?: string[] | undefined;
  /** From 0 to 1: who is labelled first where there is not room for all. */
  importance?: number | undefined;
  place?: DatasetPlace | undefined;
  people?: DatasetText[] | undefined;
  quotes?: DatasetQuote[] | undefined;
  media?: DatasetMedia[] | undefined;
  links?: DatasetLink[] | undefined;
  /** Events with the same one are accounts of the same happening. */
  claimGroup?: string | undefined;
  url?: Url | undefined;
  /** For those who check. */
  note?: DatasetText | undefined;
}

/** How the author would like it first shown. */
export interface DatasetView extends Extensible {
  start?: Edtf | undefined;
  end?: Edtf | undefined;
  /** "collapsed" cuts long empty spans; "even" spaces events alike. */
  scale?: 'time' | 'collapsed' | 'even' | undefined;
  layout?: 'auto' | 'horizontal' | 'vertical' | 'table' | undefined;
}

/** One step of a story told along the timeline. */
export interface DatasetStep extends Extensible {
  /** Id of an event. */
  event: string;
  /** One sentence. */
  text?: DatasetText | undefined;
  /** First date shown at this step. */
  start?: Edtf | undefined;
  /** Last date shown at this step. */
  end?: Edtf | undefined;
}

/** Very many events without anything but dates and titles, as columns; in place of `events`. Read by the store, not by `parseDataset`. */
export interface DatasetColumns {
  /** Epoch milliseconds, in any order. */
  start: ArrayLike<number>;
  /** Epoch milliseconds; NaN where the event is an instant. */
  end?: ArrayLike<number> | undefined;
  title: readonly string[] | ((index: number) => string);
  id?: readonly string[] | ((index: number) => string) | undefined;
  /** Indexes into `lanes`. */
  lane?: ArrayLike<number> | undefined;
}

/** A timeline of dated events and what they stand on. */
export interface Dataset extends Extensible {
  /** Address of this schema, for editors. */
  $schema?: string | undefined;
  /** Of the format: always 1. */
  version: 1;
  /** The language of every text that does not say otherwise. */
  lang?: LanguageTag | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  title?: DatasetText | undefined;
  description?: DatasetText | undefined;
  /** What "last year" and "planned" are measured from. */
  asOf?: Edtf | undefined;
  /** IANA name; for times of day without an offset. */
  timeZone?: string | undefined;
  /** CLDR id of the calendar to show dates in. */
  calendar?: string | undefined;
  /** SPDX identifier or words: of the file's own words. */
  license?: string | undefined;
  lanes?: DatasetLane[] | undefined;
  categories?: DatasetCategory[] | undefined;
  /** By id. */
  sources?: { [id: string]: DatasetSource } | undefined;
  events?: DatasetEvent[] | undefined;
  /** Very many events without anything but dates and titles, in place of `events`. */
  columns?: DatasetColumns | undefined;
  view?: DatasetView | undefined;
  story?: DatasetStep[] | undefined;
}
