import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './failure.js';
import type { Surroundings } from './surroundings.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder: name the files in it',
  EACCES: 'may not be read',
};

/** The bytes of a file, or of standard input for `-`. Throws a `UsageError` when there is nothing to read. */
export async function readBytes(name: string, { cwd, stdin }: Surroundings): Promise<Uint8Array> {
  if (name === '-') return readAll(stdin);
  try {
    return await readFile(resolve(cwd, name));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${name}: ${reasons[code] ?? message}`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
