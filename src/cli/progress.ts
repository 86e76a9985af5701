import { harmless } from './format-findings.js';
import type { Output } from './surroundings.js';

/** From so many files on, a person who waits is told where the command is. */
const many = 3;

/** A line that says which of many files is being read, for a person at a terminal; nothing for anyone else. `done` takes it away. */
export function showProgress(output: Output, total: number): { readonly step: (name: string) => void; readonly done: () => void } {
  const shown = output.isTTY === true && total >= many;
  let index = 0;
  return {
    step: (name) => {
      index++;
      if (shown) output.write(`\r\u001b[K[${index}/${total}] ${harmless(name)}`);
    },
    done: () => {
      if (shown) output.write('\r\u001b[K');
    },
  };
}
