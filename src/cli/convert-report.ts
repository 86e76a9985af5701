import type { Loss } from '../convert/index.js';
import type { To } from './convert-formats.js';
import type { Finding } from './finding.js';

/** Losses that are alike, as one finding. */
interface Group {
  readonly loss: Loss;
  count: number;
}

function group(losses: readonly Loss[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.message}`;
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { loss, count: 1 });
  }
  return [...groups.values()];
}

/** The line or the path that a loss is about. */
function placeOf({ path }: Loss): Pick<Finding, 'line' | 'path'> {
  const [, line] = /^line (\d+)/.exec(path) ?? [];
  return line === undefined ? { path } : { line: Number(line) };
}

/** Whether an event could not be written; as annotations are of quotes, whether a quote could not be. */
export const isUnwritten = ({ kind, path }: Loss, to: To): boolean =>
  kind === 'lost' && (to === 'annotations' ? /^\/events\/\d+\/quotes\/\d+$/ : /^\/events\/\d+$/).test(path);

/**
 * What was changed and lost, alike things together: the first place, and how many more there are. What is lost in reading is a problem;
 * in writing to a format only an event is, as every format has less room than a dataset.
 */
export function findingsFrom(losses: readonly Loss[], file: string, to?: To): readonly Finding[] {
  return group(losses).map(({ loss, count }): Finding => {
    const isProblem = to === undefined ? loss.kind === 'lost' : isUnwritten(loss, to);
    const more = count > 1 ? ` (${count} times; this is the first)` : '';
    return {
      severity: isProblem ? 'warning' : 'note',
      rule: 'conversion',
      file,
      ...placeOf(loss),
      message: `${loss.kind}: ${loss.message}${more}`,
    };
  });
}
