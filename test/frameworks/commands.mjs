/** Runs programs, and says what they said where they fail. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The package registry does not answer: nothing is wrong with the library. */
export class Unreachable extends Error {}

const NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/** `{ code, output }` of a program, given with its arguments. */
export const run = ([program, ...words], cwd) =>
  new Promise((done) => {
    execFile(program, words, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({ code: error ? (error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    );
  });

/** The last words of a program that went wrong. */
export const tail = (output) => output.trim().split('\n').slice(-12).join('\n');

/** Under `npm run`, npm itself is a script: on Windows `npm` alone is no program. */
export async function runNpm(words, cwd) {
  const { npm_execpath: script } = process.env;
  const { code, output } = await run([...(script ? [process.execPath, script] : ['npm']), ...words, '--fetch-retries', '1'], cwd);
  if (code === 0) return;
  if (NETWORK.test(output))
    throw new Unreachable(
      `the package registry cannot be reached (${NETWORK.exec(output)[0]}): test:frameworks installs the frameworks from it`,
    );
  throw new Error(`npm ${words.join(' ')} in ${cwd}:\n${tail(output)}`);
}

/** A program that a package of the folder brings, by the path of its script. */
export const local = (folder, script, ...words) => [process.execPath, join(folder, 'node_modules', script), ...words];

/** Runs it, or throws with what it said. */
export async function demand(command, cwd) {
  const { code, output } = await run(command, cwd);
  if (code !== 0) throw new Error(`${command.join(' ')}:\n${tail(output)}`);
  return output;
}
