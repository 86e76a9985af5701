/**
 * Other formats ⇄ datasets. Every `from…` gives `{dataset, losses}`, and `parseDataset` has no problem with the dataset; every `to…` gives
 * `{output, losses}`. Pure: runs in browsers and Node, fetches nothing and runs nothing that it reads. No side effects.
 *
 * @module event-timeline/convert.js
 */
export { ConvertError } from './convert-error.js';
export type { Converted, Exported, Loss } from './conversion.js';
export { fromCsv, type CsvOptions } from './from-csv.js';
export type { CsvField } from './csv-columns.js';
export { fromIcs } from './from-ics.js';
export { fromLinkedPlaces } from './from-linked-places.js';
export { fromMarkwhen, type MarkwhenOptions } from './from-markwhen.js';
export { fromSchemaOrg, type SchemaOrgOptions } from './from-schema-org.js';
export { fromSimile, type SimileOptions } from './from-simile.js';
export { fromTimelineJs } from './from-timeline-js.js';
export { fromVis, type VisTimeline } from './from-vis.js';
export { fromWikidata } from './from-wikidata.js';
export { guessFormat, type Format } from './guess-format.js';
export { toAnnotations } from './to-annotations.js';
export { toCsv, type ExportOptions } from './to-csv.js';
export { toIcs, type IcsOptions } from './to-ics.js';
export { toJsonLd } from './to-json-ld.js';
export { toTimelineJs, type TimelineJsOptions } from './to-timeline-js.js';
export { wikidataQuery, type WikidataQuestion } from './wikidata-query.js';
