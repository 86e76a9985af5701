/** Whether types find what is wrong: the lines that a file marks with `wrong`, each of them, and nothing anywhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { local, run, tail } from './commands.mjs';

/** `src/a.ts(3,5): error`, `src/a.ts:3:5 - error` and svelte-check's `ERROR "src/a.svelte" 3:5`. */
const FAULTS = [/^(\S+?)\((\d+),\d+\): error/, /^(\S+?):(\d+):\d+ - error/, /ERROR "([^"]+)" (\d+):\d+/];

const placeOf = (line) => {
  const found = FAULTS.map((fault) => fault.exec(line)).find(Boolean);
  return found && `${found[1].replaceAll('\\', '/')}:${found[2]}`;
};

const MARK = /\/\/ wrong$|<!-- wrong -->$/;

/** Says how many lines were refused; throws where one was not, or another one was. */
export async function wrongLines([script, ...words], folder, { wrong }) {
  const { output } = await run(local(folder, script, ...words), folder);
  const found = stripVTControlCharacters(output).split('\n').map(placeOf).filter(Boolean);
  const lines = readFileSync(join(folder, wrong), 'utf8').split('\n');
  const marked = lines.flatMap((line, index) => (MARK.test(line) ? [`${wrong}:${String(index + 1)}`] : []));
  const missed = marked.filter((place) => !found.includes(place));
  const extra = found.filter((place) => !marked.includes(place));
  if (marked.length === 0 || missed.length + extra.length > 0)
    throw new Error(
      `types: passed though wrong: ${missed.join(', ') || 'nothing'}; refused: ${extra.join(', ') || 'nothing'}\n${tail(stripVTControlCharacters(output))}`,
    );
  return `${String(marked.length)} wrong lines refused`;
}
