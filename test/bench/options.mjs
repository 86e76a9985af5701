/** The words behind `npm run bench --`. */
import { parseArgs } from 'node:util';
import { SHAPES } from './page/events.js';

export const HELP = `npm run bench -- [options]

  --sizes 10,100,1000   how many events (default 10,100,1000,10000,100000,1000000)
  --only ours,vis       contenders, by name or by how several begin (default all)
  --runs 5              runs, interleaved; the table has medians (default 3)
  --shape bursty        uniform, bursty or ties (default bursty)
  --seed 42
  --limit 30            seconds after which a contender is given up at a size, and not tried at larger ones
  --out FILE            the table (default test/bench/results.md); every sample goes to FILE with .json in place of .md`;

const numbers = (name, text) =>
  text.split(',').map((word) => {
    if (!(Number(word) > 0)) throw new Error(`--${name} ${text}: ${word} is no number above 0`);
    return Number(word);
  });

/** Throws an Error that says what would be right. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10,100,1000,10000,100000,1000000' },
      only: { type: 'string', default: '' },
      runs: { type: 'string', default: '3' },
      shape: { type: 'string', default: 'bursty' },
      seed: { type: 'string', default: '42' },
      limit: { type: 'string', default: '30' },
      out: { type: 'string', default: 'test/bench/results.md' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(SHAPES, values.shape)) throw new Error(`--shape ${values.shape}: choose one of ${Object.keys(SHAPES).join(', ')}`);
  if (!values.out.endsWith('.md')) throw new Error(`--out ${values.out}: the table is Markdown, so the name ends in .md`);
  const [[runs], [seed], [limit]] = ['runs', 'seed', 'limit'].map((name) => numbers(name, values[name]));
  const only = values.only.split(',').filter(Boolean);
  return { ...values, sizes: numbers('sizes', values.sizes), only, runs, seed, limitMs: limit * 1000 };
}
