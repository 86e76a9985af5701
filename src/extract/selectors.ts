import { bisect } from '../model/bisect.js';
import type { DatasetQuote } from '../model/dataset.js';

const context = 32;

/** Counts the code points before a UTF-16 offset; made once for a text. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return (offset) => offset - bisect(pairs.length, (at) => pairs[at]! < offset);
}

/** Whether an offset stands between the halves of a surrogate pair. */
const splits = (text: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1));

/** The W3C selectors of a passage, from its UTF-16 offsets: its words, what stands around them, and its place in code points. */
export function selectPassage(
  text: string,
  start: number,
  end: number,
  count: (offset: number) => number,
): Required<Pick<DatasetQuote, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>> {
  const before = Math.max(0, start - context);
  const after = Math.min(text.length, end + context);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splits(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splits(text, after) ? after - 1 : after),
    start: count(start),
    end: count(end),
  };
}
