import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.js';

/** A file of the repository. */
export const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What a text has in backticks. */
export const backticked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** The cells of the tables under a heading of a document, row by row. */
export function rowsIn(heading: string, document = 'README.md'): readonly (readonly string[])[] {
  const sections = textOf(document)
    .split(/^#+ /m)
    .filter((section) => section.startsWith(`${heading}\n`));
  expect(sections, `${document} has a section «${heading}»`).to.not.deep.equal([]);
  const lines = sections.flatMap((section) => section.split('\n').filter((line) => line.startsWith('|')));
  return lines.map((line) => line.split(/(?<!\\)\|/).slice(1));
}
