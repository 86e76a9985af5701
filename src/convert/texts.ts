import type { DatasetText } from '../model/dataset-text.js';

/** The words of a text in one language: that asked for, else the dataset's own, else the first. Empty where there are none. */
export function wordsIn(text: DatasetText | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const all = Object.entries(text);
  const primary = lang.split('-')[0] ?? lang;
  const wording = (all.find(([tag]) => tag === lang) ?? all.find(([tag]) => tag.split('-')[0] === primary) ?? all[0])?.[1];
  return typeof wording === 'string' ? wording : (wording?.text ?? '');
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A text in the languages of its pairs `[tag, words]`; undefined where none has both. */
export function textOfPairs(pairs: readonly (readonly [string, string])[]): DatasetText | undefined {
  const said = pairs.filter(([tag, words]) => words !== '' && isTag(tag));
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

interface Labelled {
  readonly id: string;
  readonly label?: DatasetText | undefined;
}

/** What lanes or categories are called in a language, by their ids: by the id where there are no words. */
export const labelsIn = (all: readonly Labelled[], lang: string): ReadonlyMap<string, string> =>
  new Map(all.map(({ id, label }) => [id, wordsIn(label, lang) || id]));
