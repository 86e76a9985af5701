import { wikidataQuery, type CsvField } from '../convert/index.js';
import { csvFields } from '../convert/csv-columns.js';
import { readEdtf } from '../convert/edtf-parts.js';
import { nearest } from '../model/nearest.js';
import { exporterOf, exporters, importers, type From, type To } from './convert-formats.js';
import { UsageError } from './failure.js';
import { readArguments } from './read-arguments.js';
import type { Destination } from './write-output.js';

/** A call of `convert`, checked. */
export interface ConvertCall {
  readonly file: string;
  /** Guessed without it. */
  readonly from: From | undefined;
  readonly to: To;
  readonly destination: Destination;
  readonly lang: string | undefined;
  readonly title: string | undefined;
  readonly encoding: string | undefined;
  readonly asOf: string | undefined;
  readonly columns: { readonly [field in CsvField]?: string } | undefined;
  readonly order: 'day-first' | 'month-first' | undefined;
  readonly years: 'historical' | 'astronomical' | undefined;
  readonly unit: 'years' | 'million-years-ago' | undefined;
  readonly json: boolean;
}

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  lang: { type: 'string' },
  title: { type: 'string' },
  encoding: { type: 'string' },
  'as-of': { type: 'string' },
  column: { type: 'string', multiple: true },
  order: { type: 'string' },
  years: { type: 'string' },
  unit: { type: 'string' },
  'wikidata-query': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** One of the words that an option takes; throws a `UsageError` with all of them, and the one that was probably meant. */
function choose<T extends string>(option: string, given: string | undefined, words: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const near = nearest(given, words);
  throw new UsageError(`--${option} ${given}: ${near === undefined ? `one of ${words.join(', ')}` : `did you mean ${near}?`}`);
}

/** Reads the words after `event-timeline convert`; a query for Wikidata, where that is what was asked for. Throws a `UsageError`. */
export function readConvertCall(args: readonly string[]): ConvertCall | { readonly query: string } {
  const { values, positionals } = readArguments(args, options);
  const { lang, title, encoding, output, force, json } = values;
  const asked = values['wikidata-query'];
  if (asked !== undefined) return { query: askWikidata(asked, lang) };
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('which file? Name one, or - for standard input');
  if (others.length > 0) throw new UsageError(`one file is converted at a time; there are ${others.length + 1}`);
  if (lang !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang))
    throw new UsageError(`--lang ${lang}: give a language such as ar or en-GB`);
  return {
    file,
    from: choose('from', values.from, importers),
    to: choose('to', values.to, exporters) ?? exporterOf(output),
    destination: { output, force, inputs: [file] },
    lang,
    title,
    encoding,
    asOf: readAsOf(values['as-of']),
    columns: readColumns(values.column),
    order: choose('order', values.order, ['day-first', 'month-first']),
    years: choose('years', values.years, ['historical', 'astronomical']),
    unit: choose('unit', values.unit, ['years', 'million-years-ago']),
    json,
  };
}

function askWikidata(instanceOf: string, lang: string | undefined): string {
  if (!/^Q\d+$/.test(instanceOf)) throw new UsageError(`--wikidata-query ${instanceOf}: give the id of a class, such as Q178561 (battle)`);
  return wikidataQuery({ instanceOf, lang });
}

function readAsOf(day: string | undefined): string | undefined {
  if (day !== undefined && readEdtf(day)?.kind !== 'date') throw new UsageError(`--as-of ${day}: give a day, such as 2025-08-13`);
  return day;
}

function readColumns(given: readonly string[] | undefined): ConvertCall['columns'] {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    given.map((text): [string, string] => {
      const cut = text.indexOf('=');
      if (cut < 1 || cut === text.length - 1) throw new UsageError(`--column ${text}: give what it is and its name, such as title=key`);
      return [choose('column', text.slice(0, cut), csvFields) ?? '', text.slice(cut + 1)];
    }),
  );
}
