import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './failure.js';
import type { Surroundings } from './surroundings.js';

/** Where a result goes. */
export interface Destination {
  /** As the caller named it; `undefined` and `-` are standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
  /** Files that are read, as the caller named them: never written to, whatever `force` says. */
  readonly inputs: readonly string[];
}

/** Whether the result goes to standard output. */
export const toStandardOutput = ({ output }: Destination): boolean => output === undefined || output === '-';

/** Throws a `UsageError` where writing would destroy something; asked before the work is done. */
export function checkDestination(destination: Destination, { cwd }: Surroundings): void {
  const { output = '-', force, inputs } = destination;
  if (toStandardOutput(destination)) return;
  const path = resolve(cwd, output);
  if (inputs.some((input) => input !== '-' && resolve(cwd, input) === path))
    throw new UsageError(`${output}: is read, and cannot be written to as well`);
  if (!force && existsSync(path)) throw new UsageError(`${output}: is there already; --force overwrites it`);
}

/** Writes a result. What came into being since `checkDestination` is not overwritten either. */
export async function writeOutput(text: string, destination: Destination, { cwd, stdout }: Surroundings): Promise<void> {
  const { output = '-', force } = destination;
  if (toStandardOutput(destination)) {
    stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(cwd, output), text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${output}: ${code === 'ENOENT' ? 'there is no such folder' : message}`);
  }
}
