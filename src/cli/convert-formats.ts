import { extname } from 'node:path';
import {
  fromCsv,
  fromIcs,
  fromLinkedPlaces,
  fromMarkwhen,
  fromSchemaOrg,
  fromSimile,
  fromTimelineJs,
  fromVis,
  fromWikidata,
  toAnnotations,
  toCsv,
  toIcs,
  toJsonLd,
  toTimelineJs,
  type Converted,
  type Exported,
  type Format,
} from '../convert/index.js';
import { formatDate } from '../date/index.js';
import type { Dataset } from '../model/dataset.js';
import type { ConvertCall } from './convert-arguments.js';
import { UsageError } from './failure.js';

/** What can be read. */
export type From = Format;

/** What can be written. */
export type To = 'dataset' | 'jsonld' | 'ics' | 'csv' | 'timelinejs' | 'annotations';

/** What may be converted from, as it is named in a call. */
export const importers: readonly From[] = [
  'timelinejs',
  'vis',
  'simile',
  'csv',
  'wikidata',
  'markwhen',
  'ics',
  'schemaorg',
  'linkedplaces',
  'dataset',
];

/** What may be converted to, as it is named in a call. */
export const exporters: readonly To[] = ['dataset', 'jsonld', 'ics', 'csv', 'timelinejs', 'annotations'];

const endings: Readonly<Record<string, To>> = { '': 'dataset', '.json': 'dataset', '.ics': 'ics', '.csv': 'csv', '.jsonld': 'jsonld' };

/** What a file is to be in, by how its name ends. Throws a UsageError for an ending of something else. */
export function exporterOf(file = ''): To {
  const to = endings[extname(file).toLowerCase()];
  if (to === undefined)
    throw new UsageError(`${file}: name it .json, .ics, .csv or .jsonld, or say --to with one of ${exporters.join(', ')}`);
  return to;
}

/** What a call says about how to read. */
export type Habits = Pick<ConvertCall, 'asOf' | 'columns' | 'order' | 'years' | 'unit'>;

/** Reads a text, or the value of what was JSON, as a format. Throws a `ConvertError`. */
export function importAs(from: Exclude<From, 'dataset'>, input: unknown, { asOf, columns, order, years, unit }: Habits): Converted {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const readers: Readonly<Record<typeof from, () => Converted>> = {
    timelinejs: () => fromTimelineJs(input),
    vis: () => fromVis(input),
    simile: () => fromSimile(input, { unit }),
    csv: () => fromCsv(text, { columns, order, years }),
    wikidata: () => fromWikidata(input),
    markwhen: () => fromMarkwhen(text, { asOf }),
    ics: () => fromIcs(text),
    schemaorg: () => fromSchemaOrg(input, { asOf }),
    linkedplaces: () => fromLinkedPlaces(input),
  };
  return readers[from]();
}

const json = ({ output, losses }: Exported<unknown>): Exported<string> => ({ output: `${JSON.stringify(output, null, 2)}\n`, losses });

/** Writes a dataset in a format, as text. */
export function exportAs(to: To, dataset: Dataset, lang: string | undefined): Exported<string> {
  const writers: Readonly<Record<To, () => Exported<string>>> = {
    dataset: () => json({ output: dataset, losses: [] }),
    jsonld: () => json(toJsonLd(dataset)),
    ics: () => toIcs(dataset, { lang }),
    csv: () => toCsv(dataset, { lang }),
    timelinejs: () => json(toTimelineJs(dataset, { lang, formatDate })),
    annotations: () => json(toAnnotations(dataset, { lang })),
  };
  return writers[to]();
}
