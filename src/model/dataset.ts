/**
 * The dataset format, version 1, as authors write it. These interfaces are its one description: `schema.ts` is checked against them by
 * the compiler, and their comments become the descriptions in `event-timeline.schema.json`.
 */

import type { DatasetQuote, DatasetSource } from './dataset-source.js';
import type { Color, DatasetText, Duration, Edtf, Extensible, LanguageTag, RelativeUrl, Url } from './dataset-text.js';

export type { DatasetQuote, DatasetSource };

/** A band of the timeline. */
export interface DatasetLane extends Extensible {
  /** What events name it by. */
  id: string;
  /** Its name for people; without it the id is shown. */
  label?: DatasetText | undefined;
  /** Id of the lane that this one is part of. */
  parent?: string | undefined;
  /** Of the marks of its events that have no category. */
  color?: Color | undefined;
}

/** A kind of event. */
export interface DatasetCategory extends Extensible {
  /** What events name it by. */
  id: string;
  /** Its name for people; without it the id is shown. */
  label?: DatasetText | undefined;
  /** Of the marks of its events; without it one of the eight of the theme. */
  color?: Color | undefined;
  /** One or two characters drawn beside the title. */
  icon?: string | undefined;
}

/** A picture, a film, a recording. */
export interface DatasetMedia extends Extensible {
  /** Where it is, which may be relative to the dataset. */
  url: RelativeUrl;
  /** A media type: "image/jpeg". */
  type?: string | undefined;
  /** What is to be seen, for those who do not see it. */
  alt?: DatasetText | undefined;
  /** The words below it. */
  caption?: DatasetText | undefined;
  /** Who made it. */
  credit?: DatasetText | undefined;
}

/** Where something happened. */
export interface DatasetPlace extends Extensible {
  /** What it is called. */
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
  /** The other date. */
  edtf: Edtf;
  /** Id of the source that gives it. */
  source?: string | undefined;
  /** What speaks for it, or against it. */
  note?: DatasetText | undefined;
}

/** When something happened, and how that is known. Precision, bounds and certainty follow from the EDTF and are never stored. */
export interface DatasetDate extends Extensible {
  /** When it happened, as exactly as it is known. */
  edtf: Edtf;
  /** The source's own words: "last year", "spring 1916". Shown beside the computed date, or in place of it. */
  asWritten?: string | undefined;
  /** The source states the date, or it follows from what the source says, or somebody estimates it. */
  basis?: 'stated' | 'inferred' | 'estimated' | undefined;
  /** What relative words such as "last year" are measured from. */
  relativeTo?: Edtf | undefined;
  /** The half width of "about": how far a date with ~ may be off either way. */
  margin?: Duration | undefined;
  /** CLDR id of the calendar that the source writes in; the EDTF is always proleptic Gregorian. */
  calendar?: string | undefined;
  /** How the date is known, for those who check. */
  note?: DatasetText | undefined;
  /** Other dates that somebody gives. */
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
  /** When it happened: EDTF alone, or with how that is known. */
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
  /** Where it happened. */
  place?: DatasetPlace | undefined;
  /** Who took part. */
  people?: DatasetText[] | undefined;
  /** The words it stands on. */
  quotes?: DatasetQuote[] | undefined;
  /** Pictures, films, recordings of it. */
  media?: DatasetMedia[] | undefined;
  /** What it has to do with other events, and pages about it. */
  links?: DatasetLink[] | undefined;
  /** Events with the same one are accounts of the same happening. */
  claimGroup?: string | undefined;
  /** A page about it. */
  url?: Url | undefined;
  /** For those who check. */
  note?: DatasetText | undefined;
}

/** How the author would like it first shown. */
export interface DatasetView extends Extensible {
  /** Where the first view begins; without it, with the first event. */
  start?: Edtf | undefined;
  /** Where the first view ends; without it, with the last event. */
  end?: Edtf | undefined;
  /** "collapsed" cuts long empty spans; "even" spaces events alike. */
  scale?: 'time' | 'collapsed' | 'even' | undefined;
  /** "auto" is a list where the element is less than 480 px wide, else horizontal. */
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

/** Very many events without anything but dates and titles, as columns of as many items each, in place of `events`. For the element alone: `parseDataset` passes over them. */
export interface DatasetColumns {
  /** Epoch milliseconds, in any order. */
  start: ArrayLike<number>;
  /** Epoch milliseconds; the start again, or NaN, where the event is an instant. */
  end?: ArrayLike<number> | undefined;
  /** What each is called, or a function of the row that tells. */
  title: readonly string[] | ((index: number) => string);
  /** As an event's, or a function of the row that tells. */
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
  /** The direction of its texts, where their language does not tell. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** The heading above the timeline. */
  title?: DatasetText | undefined;
  /** What it is about, in a sentence or two. */
  description?: DatasetText | undefined;
  /** What "last year" and "planned" are measured from. */
  asOf?: Edtf | undefined;
  /** IANA name; for times of day without an offset. */
  timeZone?: string | undefined;
  /** CLDR id of the calendar to show dates in. */
  calendar?: string | undefined;
  /** SPDX identifier or words: of the file's own words. */
  license?: string | undefined;
  /** Bands that events stand in, in this order. */
  lanes?: DatasetLane[] | undefined;
  /** Kinds of events. */
  categories?: DatasetCategory[] | undefined;
  /** What the quotes were taken from, by id. */
  sources?: { [id: string]: DatasetSource } | undefined;
  /** In any order; one that cannot be read is left out, and told of. */
  events?: DatasetEvent[] | undefined;
  /** Very many events without anything but dates and titles, in place of `events`. */
  columns?: DatasetColumns | undefined;
  /** How it is first shown. */
  view?: DatasetView | undefined;
  /** The steps in which it is told. */
  story?: DatasetStep[] | undefined;
}
