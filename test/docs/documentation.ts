/** What the documentation says, for its tests: the code of each page, and what that code says it prints. */
import { codeBlocks } from '../../docs/code-blocks.mjs';
import { NAMES } from '../../docs/compose-pages.mjs';

export interface Block {
  /** Of the page that it stands on, and where among its blocks. */
  readonly name: string;
  readonly language: string;
  readonly use: string;
  readonly text: string;
}

/** Every page's name. */
export const pageNames: readonly string[] = NAMES;

/** Where the pages and the README are. */
export const markdownFiles: readonly (readonly [string, string])[] = [
  ...NAMES.map((name): [string, string] => [name, `docs/pages/${name}.md`]),
  ['README', 'README.md'],
];

/** The code blocks of a page, in order, but for those that are of a tested page: `test/frameworks/pages.node.test.ts` holds them to that. */
export const blocksOf = (name: string, markdown: string): readonly Block[] =>
  codeBlocks(markdown)
    .map((block: Omit<Block, 'name'> & { page?: string | undefined }, at: number) => ({
      ...block,
      name: `${name}, block ${String(at + 1)}`,
    }))
    .filter(({ page }: { page?: string | undefined }) => page === undefined);

/** What a block of JavaScript says that it logs: the words after `// →`. */
export const announced = (text: string): readonly string[] => [...text.matchAll(/\/\/ → (.+)$/gm)].map(([, words = '']) => words);

/** A block of JavaScript with the package's entries at other addresses: `at('date')` is where `event-timeline/date.js` is. */
export const withEntries = (text: string, at: (entry: string) => string): string =>
  text.replaceAll(/'event-timeline\/([\w-]+)\.js'/g, (_, entry: string) => `'${at(entry)}'`);

/** Where the source of an entry is, below src. */
export const SOURCES: Readonly<Record<string, string>> = {
  convert: 'convert/index.ts',
  dataset: 'model/index.ts',
  date: 'date/index.ts',
  define: 'define.ts',
  extract: 'extract/index.ts',
  render: 'figure/index.ts',
};
