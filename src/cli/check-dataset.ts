import type { Dataset } from '../model/dataset.js';
import { keepReadable } from '../model/keep-readable.js';
import { parseDataset } from '../model/parse-dataset.js';
import { dataset as schema } from '../model/schema.js';
import { checkAccounts } from './check-accounts.js';
import { checkDates, datedEvents } from './check-dates.js';
import { checkQuotes, type CheckedQuote } from './check-quotes.js';
import { checkSources, type CheckedSource } from './check-sources.js';
import type { Finding } from './finding.js';
import type { SourceText } from './source-text.js';

/** What came of a dataset. */
export interface CheckedDataset {
  readonly events: number;
  readonly quotes: readonly CheckedQuote[];
  readonly sources: readonly CheckedSource[];
  /** Of the dataset as a whole, and of its quotes and sources. */
  readonly findings: readonly Finding[];
}

/** What of a dataset can be read, with its lists as long as they are in the file, so that paths hold. */
export const readableDataset = (value: unknown): Dataset | undefined => keepReadable(schema, value, '', () => undefined);

/** Checks a dataset against the format, against itself, and against the texts of its sources. */
export function checkDataset(value: unknown, texts: ReadonlyMap<string, SourceText>, today: string): CheckedDataset {
  const { timeline, problems } = parseDataset(value);
  const format = problems.map((problem): Finding => ({ ...problem, rule: 'format' }));
  const dataset = readableDataset(value);
  if (timeline === null || dataset === undefined) return { events: 0, quotes: [], sources: [], findings: format };
  const quotes = checkQuotes(dataset, texts);
  const sources = checkSources(dataset, quotes, texts);
  const dated = datedEvents(dataset, timeline);
  const findings = [
    ...format,
    ...quotes.flatMap((quote) => quote.findings),
    ...sources.flatMap((source) => source.findings),
    ...checkDates(dated, { timeline, texts, today }),
    ...checkAccounts(dated),
  ];
  return { events: timeline.events.length, quotes, sources, findings };
}
