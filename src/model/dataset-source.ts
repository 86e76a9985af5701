import type { DatasetText, Edtf, Extensible, LanguageTag, RelativeUrl, Url } from './dataset-text.js';

/** Where words were taken from. */
export interface DatasetSource extends Extensible {
  /** The headline or the title of the work, verbatim. */
  title?: DatasetText | undefined;
  /** What it is: "news-article", "book", "interview". */
  type?: string | undefined;
  /** Where it can be read. */
  url?: Url | undefined;
  /** A copy that stays as it is. */
  archiveUrl?: Url | undefined;
  /** The paper, the broadcaster, the archive. */
  publisher?: DatasetText | undefined;
  /** Who wrote it, or speaks in it. */
  author?: DatasetText | undefined;
  /** When it came out. */
  published?: Edtf | undefined;
  /** When it was read. */
  accessed?: Edtf | undefined;
  /** The language it is written in; without it the dataset's. */
  lang?: LanguageTag | undefined;
  /** The direction it is written in, where its language does not tell. */
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
  /** Where in something printed: "12", "12–13". */
  page?: string | undefined;
  /** Where in a recording. */
  at?: string | undefined;
}
