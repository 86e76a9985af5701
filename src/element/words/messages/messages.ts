import type { KnownTo } from '../../../date/known-to.js';
import type { Status } from '../../../model/timeline.js';

/**
 * A counted phrase in plural categories (CLDR); `{n}` stands for the number. Those of `Form`, the language's own, and `other` have to be
 * there. Read by code that knows no language, any of them may be missing: then `other` serves.
 */
export type Counted<Form extends Intl.LDMLPluralRule = never> = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<Form | 'other', string>
>;

/**
 * The words of the interface that a first picture needs, in a language with the plural categories `Form` beside `other`: `Messages<'one'>` in English. `{…}` are
 * filled in; a missing key or category does not compile.
 */
export interface Messages<Form extends Intl.LDMLPluralRule = never> {
  readonly lang: string;
  /** Around a wording from the source. */
  readonly quotationMarks: readonly [string, string];
  readonly listSeparator: string;

  readonly events: Counted<Form>;
  readonly moreEvents: Counted<Form>;
  readonly sources: Counted<Form>;
  readonly imprecise: Counted<Form>;
  readonly statusCounts: Readonly<Record<Exclude<Status, 'confirmed'>, Counted<Form>>>;
  /** `{events}`, `{sources}`, `{range}` */
  readonly summary: string;
  readonly summaryWithoutSources: string;

  readonly status: Readonly<Record<Status, string>>;
  readonly plannedInPast: string;
  readonly updated: string;
  readonly accounts: Counted;
  readonly source: string;
  readonly knownTo: Readonly<Record<KnownTo, string>>;
  readonly approximate: string;
  readonly uncertain: string;

  readonly region: string;
  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly earlier: string;
  readonly later: string;
  /** The layouts to choose from. */
  readonly layouts: Readonly<Record<'horizontal' | 'vertical' | 'table', string>>;
  readonly filter: string;
  /** Of the keys that move between events, and of those that a plot has besides. */
  readonly keys: string;
  readonly plotKeys: string;
  readonly quote: string;
  /** `{key}` */
  readonly gestureHint: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly overview: string;
  readonly overviewWindow: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly overviewLogarithmic: string;
  readonly list: string;
  readonly today: string;
  readonly noEvents: string;
  readonly gapLater: string;
  readonly showMore: string;
  readonly undated: string;

  readonly close: string;
  readonly newTab: string;

  readonly legend: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: Readonly<Record<'network' | 'status' | 'html' | 'json' | 'dataset', string>>;
  readonly retry: string;
  readonly leftOut: Counted<Form>;
  readonly unknownEvent: string;
}

/** What a quote's card says, and what is said of what the reader does; loaded with what answers them. */
export interface CardWords {
  /** `{range}` */
  readonly agreement: string;
  readonly noAgreement: string;
  readonly defaultMargin: string;
  readonly relativeTo: string;
  readonly basis: Readonly<Record<'stated' | 'inferred' | 'estimated', string>>;
  readonly otherDate: string;
  readonly stance: Readonly<Record<'disputes' | 'mentions', string>>;
  readonly translation: Readonly<Record<'human' | 'machine', string>>;
  readonly omission: string;
  /** Of a part of the timeline: `{range}`; of the events in it `{n}`, or `{shown}` counted; of all of them `{total}`, or `{events}` counted */
  readonly showing: string;
  /** `{events}`, counted; `{range}` */
  readonly showingAll: string;
  readonly openSource: string;
  readonly openArchive: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fullQuote: string;
  readonly backToEvent: string;
  readonly noQuote: string;
  /** Between parts that are told one after the other, its space with it. */
  readonly comma: string;
}

/** What is said of each kind of mark. */
export type LegendRows = Readonly<Record<LegendRow, string>>;

/** What a mark can show, in the order of the legend (U10). */
export type LegendRow =
  | 'point'
  | 'granule'
  | 'approximate'
  | 'uncertain'
  | 'span'
  | 'choice'
  | 'group'
  | 'open'
  | 'unknown'
  | 'planned'
  | 'claimed'
  | 'disputed'
  | 'cancelled';
