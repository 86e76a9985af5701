/** From an article to dated events: what `event-timeline/extract.js` exports. No side effects, no DOM, no network. */
export { extractArticles, type ArticleInput } from './extract-articles.js';
export { extractDataset, type ExtractOptions } from './extract-dataset.js';
export { findTimeExpressions, type ReadingOptions, type TimeExpression } from './find-time-expressions.js';
export type { Anchor } from './anchors.js';
export { languages } from './vocabulary-for.js';
