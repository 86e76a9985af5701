import type { QuoteVerdict } from '../../../model/find-quote.js';
import type { SourceFailure } from '../../source/source-loader.js';
import type { Counted } from './messages.js';

/** Every word of `<event-source>`; what it has in common with the timeline is in `Messages`. `{…}` are filled in. */
export interface SourceMessages {
  readonly lang: string;
  readonly region: string;
  readonly text: string;
  readonly openOriginal: string;
  readonly quotes: Counted;
  readonly noQuotes: string;
  readonly quoteList: string;
  readonly missingQuotes: string;
  readonly verdicts: Readonly<Record<QuoteVerdict, string>>;
  readonly verdictCounts: Readonly<Record<QuoteVerdict, Counted>>;
  readonly loading: string;
  readonly failed: Readonly<Record<SourceFailure, string>>;
}
