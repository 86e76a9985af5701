import { EdtfError } from '../date/edtf-error.js';
import { parseEdtf } from '../date/parse-edtf.js';
import type { ImpreciseDate } from '../date/imprecise-date.js';
import type { DatasetText } from './dataset-text.js';
import type { PlaceBounds } from './local-time.js';
import { nearest } from './nearest.js';
import type { Report } from './report.js';
import { show } from './report.js';
import type { LocalizedText, Source, Wording } from './timeline.js';

/** What every part of a dataset is read with. */
export interface Reading {
  /** The dataset's language; `und` when it does not say. */
  readonly lang: string;
  /** Places times of day without an offset, where the dataset has a time zone. */
  readonly placeLocal?: PlaceBounds;
  readonly report: Report;
  readonly sources: ReadonlyMap<string, Source>;
}

type Given<T> = { [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The object without its undefined keys, so that what is absent is absent. */
export function given<T extends object>(object: Given<T>): T {
  const kept: Partial<Given<T>> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  return kept as T;
}

/** What most events have of most lists: one for all of them, as a million empty ones would take room. */
const NONE: readonly never[] = Object.freeze([]);

/** Reads the items of a list that could be read so far (see `keepReadable`), leaving out those that `read` cannot. */
export function each<T, R>(
  list: readonly (T | undefined)[] | undefined,
  path: string,
  read: (item: T, path: string, index: number) => R | undefined,
): readonly R[] {
  if (!list) return NONE;
  const kept: R[] = [];
  list.forEach((item, index) => {
    const result = item === undefined ? undefined : read(item, `${path}/${String(index)}`, index);
    if (result !== undefined) kept.push(result);
  });
  return kept;
}

/** The wordings of a text, the dataset's language first and the others in the file's order. */
export function parseText(text: DatasetText | undefined, lang: string): LocalizedText {
  if (text === undefined || text === '') return NONE;
  if (typeof text === 'string') return [{ text, lang }];
  const wordings = Object.entries(text).map(([tag, words]): Wording => {
    if (typeof words === 'string') return { text: words, lang: tag };
    const { text: wording, dir, by } = words;
    return given<Wording>({ text: wording, lang: tag, dir, by });
  });
  return wordings.sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
}

/** Reads an EDTF date, reporting the reason where it is not one. */
export function parseDate(text: string | undefined, path: string, { report }: Reading): ImpreciseDate | undefined {
  if (text === undefined) return undefined;
  try {
    return parseEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report(path, `cannot be ${show(text)}: ${error.message}`, 'a date in EDTF, such as "2024", "2025-04" or "2025-08-13"');
    return undefined;
  }
}

/** What `id` refers to; reported and undefined where nothing has that id. */
export function resolve<T>(
  id: string | undefined,
  kind: string,
  known: ReadonlyMap<string, T>,
  at: { path: string; report: Report },
): T | undefined {
  if (id === undefined) return undefined;
  const found = known.get(id);
  if (found === undefined) {
    const near = nearest(id, known.keys());
    const some = [...known.keys()].slice(0, 5).map((key) => `"${key}"`);
    const expected = some.length > 0 ? `an id that exists, such as ${some.join(', ')}` : 'an id that exists';
    at.report(at.path, `no ${kind} has the id ${show(id)}`, near === undefined ? expected : `did you mean "${near}"?`);
  }
  return found;
}
