import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { Dataset } from '../../src/model/dataset.js';

/** The world that a call is made in. */
export interface World {
  /** Files of the folder that it is made in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** A person is looking at both streams. */
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/** What came of a call. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The folder's files afterwards. */
  readonly files: ReadonlyMap<string, string>;
}

async function* once(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(input);
}

/** Calls `event-timeline` in a folder of its own. */
export async function call(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { files = {}, stdin = '', terminal = false, env = {}, today = '2025-08-20' } = world;
  const cwd = await mkdtemp(join(tmpdir(), 'event-timeline-'));
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ isTTY: terminal, write: (text: string) => (written[name] += text) });
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, name)), { recursive: true });
      await writeFile(join(cwd, name), content);
    }
    const code = await run(args, { cwd, env, stdin: once(stdin), stdout: stream('out'), stderr: stream('err'), today }, '1.2.3');
    const entries = (await readdir(cwd, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const read = entries.map(async ({ name, parentPath }): Promise<[string, string]> => [
      name,
      await readFile(join(parentPath, name), 'utf8'),
    ]);
    return { code, ...written, files: new Map(await Promise.all(read)) };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** The dataset that a call wrote to standard output. */
export const datasetIn = ({ out }: Pick<Outcome, 'out'>): Dataset => JSON.parse(out) as Dataset;

/** The dates of a dataset's events, as EDTF. */
export const datesIn = ({ events = [] }: Dataset): readonly string[] =>
  events.map(({ date }) => (typeof date === 'string' ? date : date.edtf));
