/** The dataset format: what `event-timeline/dataset.js` exports. No side effects. */
export type * from './dataset-text.js';
export type * from './dataset.js';
export { createQuoteFinder, findQuote, type FoundQuote, type QuoteFinder, type QuoteSelector, type QuoteVerdict } from './find-quote.js';
export { parseDataset, type ParsedDataset } from './parse-dataset.js';
export { schema, type DatasetSchema } from './standard-schema.js';
export { textFragmentUrl } from './text-fragment.js';
export type * from './timeline.js';
export { wordingFor } from './wording.js';
