import { InputError } from './failure.js';
import { lineFinder } from './line-at.js';
import { locateValues } from './locate-json.js';

/** Places in a file, from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A dataset's file, parsed but not checked. */
export interface DatasetFile {
  readonly value: unknown;
  /** Where the values stand that JSON Pointers lead to; for one that leads to nothing, where the nearest does that has it inside. */
  readonly locate: (paths: readonly string[]) => ReadonlyMap<string, FilePlace>;
}

const isBlank = (line: string): boolean => line.trim() === '';
const parents = (path: string): readonly string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/'));

function nearestIn(
  offsets: ReadonlyMap<string, number>,
  paths: readonly string[],
  placeAt: (offset: number) => FilePlace,
): ReadonlyMap<string, FilePlace> {
  const places = paths.map((path): [string, FilePlace] => [
    path,
    placeAt(
      parents(path)
        .map((parent) => offsets.get(parent))
        .find((offset) => offset !== undefined) ?? 0,
    ),
  ]);
  return new Map(places);
}

/** Reads a dataset's file: JSON, or NDJSON whose first line is the dataset without its events. Throws an `InputError` that names the line. */
export function parseDatasetFile(text: string): DatasetFile {
  if (isBlank(text)) throw new InputError('is empty', { expected: '{"version": 1, "events": []}' });
  if (/^\s*</.test(text))
    throw new InputError('is HTML or XML, not a dataset', { expected: 'JSON; `event-timeline extract` makes it from an article' });
  const lines = text.split('\n');
  const [header, ...rest] = lines.flatMap((line, index) => (isBlank(line) ? [] : [{ line, index }]));
  const top = header !== undefined && rest.some(({ line }) => line.startsWith('{')) ? parseOrNothing(header.line) : undefined;
  return typeof top === 'object' && top !== null ? parseLines(top, rest, header?.index ?? 0) : parseWhole(text);
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function parseWhole(text: string): DatasetFile {
  const find = lineFinder(text);
  return {
    value: parse(text, 1),
    locate: (paths) => nearestIn(locateValues(text, new Set(paths.flatMap(parents))), paths, find),
  };
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const at = position === undefined ? (/end of JSON/.test(message) ? text.length : 0) : Number(position);
    throw new InputError(`is not JSON: ${message.split(' in JSON at position')[0] ?? message}`, {
      line: line + lineFinder(text)(at).line - 1,
    });
  }
}

function parseLines(top: object, rest: readonly { readonly line: string; readonly index: number }[], headerLine: number): DatasetFile {
  const events = rest.map(({ line, index }) => parse(line, index + 1));
  const locate = (paths: readonly string[]): ReadonlyMap<string, FilePlace> =>
    new Map(
      paths.map((path) => {
        const [, event] = /^\/events\/(\d+)/.exec(path) ?? [];
        return [path, { line: (event === undefined ? headerLine : (rest[Number(event)]?.index ?? headerLine)) + 1, column: 1 }];
      }),
    );
  return { value: { ...top, events }, locate };
}
