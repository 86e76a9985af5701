/** How much work something does, counted instead of timed: the same on every machine, whatever else that does. */
import { Session, type Profiler } from 'node:inspector';

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Methods = Record<string, Method>;
interface Sized {
  readonly length: number;
}
/** How many elements or characters a built-in method goes through, by what it was called on and what it gave. */
type Cost = (on: Sized, result: unknown, given: readonly unknown[]) => number;

const all: Cost = ({ length }) => length;
const upToHit: Cost = ({ length }, result, [, from = 0]) => (Number(result) < 0 ? length : Number(result)) - Number(from) + 1;
const ofResult: Cost = (_, result) => (result as Sized).length;

/** What goes through a list or text without calling back: of the rest V8 counts the callbacks. */
const NATIVE: readonly [Methods, Readonly<Record<string, Cost>>][] = [
  [
    Array.prototype as unknown as Methods,
    { includes: all, indexOf: upToHit, concat: ofResult, slice: ofResult, splice: all, shift: all, unshift: all, join: all },
  ],
  [
    String.prototype as unknown as Methods,
    { indexOf: upToHit, includes: all, split: all, trim: all, trimEnd: all, normalize: all, toLowerCase: all },
  ],
];

/** What a match looked at: to where it ends, and without one to the end of the text, unless it may begin at one place only. */
function lookedAt(
  pattern: RegExp,
  text: string,
  { from, found }: { readonly from: number; readonly found: RegExpExecArray | null },
): number {
  if (found) return found.index + found[0].length - from;
  return pattern.sticky || pattern.source.startsWith('^') ? 1 : text.length - from;
}

/** Replaces the built-in methods by ones that count, and says how to put them back. */
function watchNatives(count: (steps: number) => void): () => void {
  const kept: (() => void)[] = [];
  const replace = (on: object, name: string, method: Method): void => {
    const before = Object.getOwnPropertyDescriptor(on, name) as PropertyDescriptor;
    Object.defineProperty(on, name, { ...before, value: method });
    kept.push(() => void Object.defineProperty(on, name, before));
  };
  for (const [on, methods] of NATIVE)
    for (const [name, cost] of Object.entries(methods)) {
      const native = on[name] as Method;
      replace(on, name, function (...given) {
        const result = native.apply(this, given);
        count(cost(this as Sized, result, given));
        return result;
      });
    }
  const exec = Reflect.get(RegExp.prototype, 'exec') as Method;
  replace(RegExp.prototype, 'exec', function (this: unknown, text) {
    const pattern = this as RegExp;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = exec.call(pattern, String(text)) as RegExpExecArray | null;
    count(lookedAt(pattern, String(text), { from, found }));
    return found;
  });
  return () => kept.forEach((restore) => restore());
}

const session = new Session();
/** Asks V8's profiler, which answers at once. */
const ask = (method: string, options?: object): unknown => {
  let answer: unknown;
  session.post(method, options, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};

/** How often each block of our modules, and of the two packages that read for them, was run since this was last asked. */
const blocksRun = (): number =>
  (ask('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType).result
    .filter(({ url }) => /\/(src|ical\.js|d3-dsv)\//.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);

/** Blocks of code that were run, elements and characters that were gone through by built-in methods. Spread and regular expressions that go back are not seen. */
export function stepsOf(run: () => void): number {
  let natives = 0;
  session.connect();
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  blocksRun();
  const restore = watchNatives((steps) => {
    natives += steps;
  });
  try {
    run();
  } finally {
    restore();
  }
  const blocks = blocksRun();
  ask('Profiler.stopPreciseCoverage');
  ask('Profiler.disable');
  session.disconnect();
  return blocks + natives;
}
