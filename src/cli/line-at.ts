import { bisect } from '../model/bisect.js';

/** Finds the line and the column of offsets in one text; both from 1, the column in UTF-16 units. */
export function lineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = bisect(starts.length, (at) => starts[at]! <= offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
