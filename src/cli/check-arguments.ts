import { UsageError } from './failure.js';
import { readArguments } from './read-arguments.js';

/** A call of `check`, checked. */
export interface CheckCall {
  readonly files: readonly string[];
  /** Files by the id of the source that they are the text of. */
  readonly sources: ReadonlyMap<string, string>;
  /** Notes count as problems too. */
  readonly strict: boolean;
  readonly json: boolean;
}

const options = {
  source: { type: 'string', multiple: true },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the words after `event-timeline check`. Throws a `UsageError`. */
export function readCheckCall(args: readonly string[]): CheckCall {
  const { values, positionals: files } = readArguments(args, options);
  if (files.length === 0) throw new UsageError('which dataset? Name a file, or - for standard input');
  const sources = new Map((values.source ?? []).map(readSource));
  if ([...files, ...sources.values()].filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read once only');
  return { files, sources, strict: values.strict, json: values.json };
}

function readSource(text: string): readonly [id: string, file: string] {
  const cut = text.indexOf('=');
  if (cut < 1 || cut === text.length - 1)
    throw new UsageError(`--source ${text}: give the id of a source and a file, such as article=article.txt`);
  return [text.slice(0, cut), text.slice(cut + 1)];
}
