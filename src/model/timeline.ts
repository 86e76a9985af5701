import type { CalendarSpan } from '../date/calendar-span.js';
import type { TimelineColumns } from './columns/timeline-columns.js';
import type { Bounds, ImpreciseDate } from '../date/imprecise-date.js';

export type Direction = 'ltr' | 'rtl';

/** One wording of a text, in one language. Always plain text, never HTML. */
export interface Wording {
  readonly text: string;
  /** BCP 47, `und` when nobody said. */
  readonly lang: string;
  /** Only when the dataset says so; otherwise `dir="auto"` decides. */
  readonly dir?: Direction;
  /** Who translated it, when it is a translation. */
  readonly by?: 'human' | 'machine';
}

/** A text in the languages it exists in, the dataset's own first. Empty when the dataset has none. Choose one with `wordingFor`. */
export type LocalizedText = readonly Wording[];

export interface Lane {
  readonly id: string;
  readonly label: LocalizedText;
  readonly parent?: string;
  /** A CSS colour as the author wrote it, checked to be one. */
  readonly color?: string;
}

export interface Category {
  readonly id: string;
  readonly label: LocalizedText;
  readonly color?: string;
  /** One or two characters drawn beside the title. */
  readonly icon?: string;
}

/** Where words were taken from. */
export interface Source {
  readonly id: string;
  readonly title: LocalizedText;
  readonly type?: string;
  /** http(s) only. */
  readonly url?: string;
  readonly archiveUrl?: string;
  readonly publisher: LocalizedText;
  readonly author: LocalizedText;
  readonly published?: ImpreciseDate;
  readonly accessed?: ImpreciseDate;
  readonly lang?: string;
  readonly dir?: Direction;
  /** Where the source has it from, in its own words. */
  readonly via?: string;
  readonly text?: string;
  readonly textUrl?: string;
  readonly sha256?: string;
  readonly license?: string;
}

export type Stance = 'supports' | 'disputes' | 'mentions';
export type Supported = 'title' | 'date' | 'place' | 'status' | 'people' | 'number';

/** The verbatim words that an event stands on (W3C Web Annotation selectors). */
export interface Quote {
  readonly source?: Source;
  /** Never translated, never corrected. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Unicode code points into the source's text, end exclusive. */
  readonly start?: number;
  readonly end?: number;
  /** BCP 47: the quote's, else the source's, else the dataset's. */
  readonly lang: string;
  readonly stance: Stance;
  readonly supports: readonly Supported[];
  readonly speaker: LocalizedText;
  readonly translation: LocalizedText;
  readonly page?: string;
  readonly at?: string;
}

export interface Media {
  readonly url: string;
  readonly type?: string;
  readonly alt: LocalizedText;
  readonly caption: LocalizedText;
  readonly credit: LocalizedText;
}

export interface Place {
  readonly name: LocalizedText;
  readonly lat?: number;
  readonly lon?: number;
}

export type DateBasis = 'stated' | 'inferred' | 'estimated';

/** When something happened, and how that is known. */
export interface EventDate {
  readonly value: ImpreciseDate;
  /** From `value`, or from `startRange` / `endRange` where the dataset gives them. */
  readonly bounds: Bounds;
  /** The source's own words: «last year». */
  readonly asWritten?: string;
  readonly basis?: DateBasis;
  /** What relative words are measured from. */
  readonly relativeTo?: ImpreciseDate;
  /** The author's half width of “about”; without one the display's default for the precision holds (U7). */
  readonly margin?: CalendarSpan;
  /** CLDR id of the calendar the source writes in. */
  readonly calendar?: string;
  readonly note: LocalizedText;
  readonly alternatives: readonly { readonly value: ImpreciseDate; readonly source?: Source; readonly note: LocalizedText }[];
}

export type Status = 'confirmed' | 'claimed' | 'disputed' | 'planned' | 'cancelled';

export interface TimelineEvent {
  readonly id: string;
  readonly date: EventDate;
  /** May be empty: the date's words stand in. */
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly status: Status;
  /** Id of a lane that exists. */
  readonly lane?: string;
  readonly categories: readonly Category[];
  /** 0 to 1; absent when the author gave none. */
  readonly importance?: number;
  readonly place?: Place;
  readonly people: readonly LocalizedText[];
  readonly quotes: readonly Quote[];
  readonly media: readonly Media[];
  /** `to` is the id of an event that exists, or an address (http, https, mailto). */
  readonly links: readonly { readonly rel: string; readonly to: string }[];
  readonly claimGroup?: string;
  /** How many events are accounts of the same happening, this one included; absent where it is the only one. */
  readonly accounts?: number;
  /** Who gives the account, where there are others: its first source, else who says it. Absent where nobody is named. */
  readonly teller?: LocalizedText;
  readonly url?: string;
  readonly note: LocalizedText;
  /** What it said before, and when that changed, epoch ms: of an event that another with its id came in place of (N9). */
  readonly corrected?: { readonly at: number; readonly was: TimelineEvent };
}

/** How the author would like it first shown. */
export interface AuthorView {
  readonly start?: ImpreciseDate;
  readonly end?: ImpreciseDate;
  readonly scale?: 'time' | 'collapsed' | 'even';
  readonly layout?: 'auto' | 'horizontal' | 'vertical' | 'table';
}

/** A dataset that has been checked: nothing past `parseDataset` validates again. */
export interface Timeline {
  readonly lang: string;
  readonly dir?: Direction;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** What «last year» and «planned» are measured from. */
  readonly asOf?: ImpreciseDate;
  readonly timeZone?: string;
  readonly calendar?: string;
  readonly license?: string;
  readonly lanes: readonly Lane[];
  readonly categories: readonly Category[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of time, whatever the file's. */
  readonly events: readonly TimelineEvent[];
  /** Of events that came as columns: `events` makes them one by one when they are asked for. */
  readonly columns?: TimelineColumns;
  readonly view: AuthorView;
  readonly story: readonly {
    readonly event: string;
    readonly text: LocalizedText;
    readonly start?: ImpreciseDate;
    readonly end?: ImpreciseDate;
  }[];
}

/** Something in a dataset that is not as it should be: where, what is wrong, what would be right. All in English, for authors. */
export interface Problem {
  /** JSON Pointer (RFC 6901): `/events/3/date`. */
  readonly path: string;
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly expected?: string;
  /** `error`: the event or the field is left out; `warning`: it is shown all the same (an unknown key, say). */
  readonly severity: 'error' | 'warning';
}
