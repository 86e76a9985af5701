import { primaryLanguage } from '../../../date/primary-language.js';
import type { SortKey } from '../../../render/event-table.js';
import type { Facet } from '../../../store/event-facets.js';
import { Lazy } from '../../lazy.js';
import { viewWords } from './view-words-en.js';

/** The words of what is loaded when it is needed: the table, the filter, the story, the periods. `{…}` are filled in; a missing key does not compile. */
export interface ViewWords {
  readonly columns: Readonly<Record<SortKey, string>>;
  /** `{column}` */
  readonly ascending: string;
  /** `{column}` */
  readonly descending: string;
  /** `{from}`, `{to}`, `{events}`: all of them, counted. */
  readonly rows: string;
  readonly previousRows: string;
  readonly nextRows: string;

  readonly search: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** `{n}`, `{events}`: all of them, counted. */
  readonly passing: string;
  readonly nothingPasses: string;
  readonly clear: string;
  readonly allValues: string;

  readonly story: string;
  readonly previousStep: string;
  readonly nextStep: string;
  /** `{n}`, `{total}` */
  readonly step: string;

  readonly periods: string;
  /** `{n}`, `{period}` */
  readonly periodLevel: string;
  readonly periodKeys: string;
  /** `{period}` */
  readonly periodOut: string;
  /** «2024, 31 events»: `{period}`, `{events}`, counted */
  readonly counted: string;
  /** Part of the summary: `{period}`, `{events}`, counted */
  readonly busiest: string;
}

const lazyWords = (load: () => Promise<{ readonly viewWords: ViewWords }>): Lazy<ViewWords> =>
  new Lazy(() => load().then((module) => module.viewWords));

/** The languages beside English. */
const OTHERS: Readonly<Record<string, Lazy<ViewWords>>> = {
  ar: lazyWords(() => import('./view-words-ar.js')),
  es: lazyWords(() => import('./view-words-es.js')),
  fa: lazyWords(() => import('./view-words-fa.js')),
  fr: lazyWords(() => import('./view-words-fr.js')),
  he: lazyWords(() => import('./view-words-he.js')),
};

/** The words in a locale's language, where it is one that has to be loaded. */
export const lazyViewWords = (locale: string): Lazy<ViewWords> | undefined => OTHERS[primaryLanguage(locale)];

/** The words for a locale as far as they are loaded: English for languages that there is none for. */
export const viewWordsOf = (locale: string): ViewWords => lazyViewWords(locale)?.value ?? viewWords;
