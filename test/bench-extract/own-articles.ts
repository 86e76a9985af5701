import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CaseSet } from './cases.js';
import type { OwnEvent } from './score-events.js';

/** An article of our own with what is to be found in it; values and names are lists of what is accepted. */
export interface OwnArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  readonly expressions: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly edtf: readonly (string | null)[];
  }[];
  readonly events: readonly OwnEvent[];
}

const folder = resolve(import.meta.dirname, '../extract/articles');

/** The project's annotated articles. */
export const ownArticles = (): readonly OwnArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as OwnArticle);

/** The same, as cases for expressions. A point of view on what is not a date at all («now», «in recent years») is optional. */
export const ownSet = (lang: string): CaseSet => ({
  name: `own articles, ${lang}`,
  cases: ownArticles()
    .filter((article) => article.lang === lang)
    .map(({ id, text, published, expressions }) => ({
      id,
      lang,
      text,
      published,
      prefer: 'auto' as const,
      gold: expressions.map(({ start, end, edtf }) => ({ spans: [[start, end] as const], values: edtf })),
    })),
});
