import type { Loss } from '../convert/index.js';
import type { To } from './convert-formats.js';
import type { Finding } from './finding.js';

/** Losses that are alike, as one finding. */
interface Group {
  readonly loss: Loss;
  /** Where the others are, the first of them. */
  readonly others: Set<string>;
  count: number;
}

/** So many places are named beside the first. */
const MOST_PLACES = 3;

function group(losses: readonly Loss[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.message}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { loss, others: new Set(), count: 1 });
    else {
      known.count++;
      if (known.others.size <= MOST_PLACES && wordsFor(loss) !== wordsFor(known.loss)) known.others.add(wordsFor(loss));
    }
  }
  return [...groups.values()];
}

/** The line or the path that a loss is about. */
function placeOf({ path }: Loss): Pick<Finding, 'line' | 'path'> {
  const [, line] = /^line (\d+)/.exec(path) ?? [];
  return line === undefined ? { path } : { line: Number(line) };
}

const wordsFor = (loss: Loss): string => {
  const { line, path = '' } = placeOf(loss);
  return String(line ?? path);
};

/** «(1048 times; also 3, 4, 5, …)»: lines or paths; nothing for what is there once. */
function timesOf({ others, count }: Group): string {
  if (count === 1) return '';
  const places = [...others].slice(0, MOST_PLACES).join(', ');
  return ` (${count} times${places && `; also ${places}`}${others.size > MOST_PLACES ? ', …' : ''})`;
}

/** A file of events none of which has a date is one problem, and not one for each event. */
export function noDates(losses: readonly Loss[], file: string): Finding | undefined {
  const undated = losses.filter(({ kind, message }) => kind === 'lost' && message.startsWith('an event'));
  const [all] = group(undated.map((loss) => ({ ...loss, message: 'no event has a date that can be read' })));
  if (all === undefined) return undefined;
  return {
    severity: 'error',
    rule: 'no-dates',
    file,
    ...placeOf(all.loss),
    message: `${all.loss.message}${timesOf(all)}`,
    expected: 'dates as its format writes them, such as 2024-05-17',
  };
}

/** Whether an event could not be written; as annotations are of quotes, whether a quote could not be. */
export const isUnwritten = ({ kind, path }: Loss, to: To): boolean =>
  kind === 'lost' && (to === 'annotations' ? /^\/events\/\d+\/quotes\/\d+$/ : /^\/events\/\d+$/).test(path);

/**
 * What was changed and lost, alike things together: the first place, how many there are, and the next few. What is lost in reading is a problem;
 * in writing to a format only an event is, as every format has less room than a dataset.
 */
export function findingsFrom(losses: readonly Loss[], file: string, to?: To): readonly Finding[] {
  return group(losses).map((one): Finding => {
    const { loss } = one;
    const isProblem = to === undefined ? loss.kind === 'lost' : isUnwritten(loss, to);
    return {
      severity: isProblem ? 'warning' : 'note',
      rule: 'conversion',
      file,
      ...placeOf(loss),
      message: `${loss.kind}: ${loss.message}${timesOf(one)}`,
    };
  });
}
