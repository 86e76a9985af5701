import { isAbsolute } from 'node:path';
import { parsePublished } from '../extract/published.js';
import { isReadable, readableLanguages } from './choose-language.js';
import { UsageError } from './failure.js';
import { readArguments } from './read-arguments.js';
import type { Destination } from './write-output.js';

/** A call of `extract`, checked. */
export interface ExtractCall {
  readonly files: readonly string[];
  readonly destination: Destination;
  /** The day of publication of a file, where the caller gave one. */
  readonly publishedOf: (file: string) => string | undefined;
  readonly lang: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly encoding: string | undefined;
  readonly withText: boolean;
  readonly trace: boolean;
  readonly json: boolean;
}

const options = {
  published: { type: 'string', multiple: true },
  lang: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  encoding: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  'with-text': { type: 'boolean', default: false },
  trace: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the words after `event-timeline extract`. Throws a `UsageError`. */
export function readExtractCall(args: readonly string[]): ExtractCall {
  const { values, positionals: files } = readArguments(args, options);
  const { lang, url, title, encoding, output, force, trace, json } = values;
  if (files.length === 0) throw new UsageError('which article? Name a file, or - for standard input');
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`${twice}: is named twice`);
  if (lang !== undefined && !isReadable(lang)) throw new UsageError(`--lang ${lang}: articles can be read in ${readableLanguages()}`);
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
    throw new UsageError(`--url ${url}: is no address that begins with http:// or https://`);
  if (url !== undefined && files.length > 1)
    throw new UsageError('--url is the address of one article; with several, give it in each (HTML, or the front matter of Markdown)');
  const publishedOf = readPublished(values.published ?? [], files);
  return {
    files,
    destination: { output, force, inputs: files },
    publishedOf,
    lang,
    url,
    title,
    encoding,
    withText: values['with-text'],
    trace,
    json,
  };
}

/** `2025-08-13` for every file, `a.txt=2025-08-13` for one of them. */
function readPublished(given: readonly string[], files: readonly string[]): ExtractCall['publishedOf'] {
  const days = new Map<string, string>();
  for (const text of given) {
    const cut = text.lastIndexOf('=');
    const [file, day] = cut < 0 ? ['', text] : [text.slice(0, cut), text.slice(cut + 1)];
    if (parsePublished(day) === undefined) throw new UsageError(`--published ${text}: give a day, such as 2025-08-13, or FILE=2025-08-13`);
    if (file !== '' && !files.includes(file))
      throw new UsageError(`--published ${text}: no file is named ${file}${isAbsolute(file) ? '' : '; name it as among the articles'}`);
    days.set(file, day);
  }
  return (file) => days.get(file) ?? days.get('');
}
