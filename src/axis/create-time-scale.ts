import { DAY_MS } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import { findStretches } from './find-stretches.js';
import { boundedSpans, inOrder } from './occupied-spans.js';
import { polylinear } from './polylinear.js';
import type { ScaleForm, ScaleKind, TimeScale, TimeSpan } from './time-scale.js';
import { resolutionAt, warpStretches } from './warp-stretches.js';

/**
 * Makes the scale of a dataset from the spans its events occupy, in any order. Of a span without end the finite side counts; a
 * span without either is passed over. The same spans give the same scale. O(n log n).
 * `even` makes the form of an even scale; without it that is linear too.
 */
export function createTimeScale(kind: ScaleKind, spans: readonly TimeSpan[], even: FormOf = linear): TimeScale {
  const bounded = boundedSpans(spans);
  const domain = domainOf(bounded);
  const form = bounded.length === 0 ? linear() : { time: linear, collapsed, even }[kind](bounded, domain);
  return { kind, domain, warpDomain: [form.timeToWarp(domain.from), form.timeToWarp(domain.to)], ...form };
}

/** Makes the form of a kind of scale from its spans, none of them endless, and what they cover. */
export type FormOf = (spans: readonly TimeSpan[], domain: TimeSpan) => ScaleForm;

/** From the first start to the last end. A lone instant stands in the middle of a day, no event at all in 1970-01-01. */
function domainOf(spans: readonly TimeSpan[]): TimeSpan {
  const first = spans[0]?.from ?? instant(0);
  const from = spans.reduce<number>((earliest, span) => Math.min(earliest, span.from), first);
  const to = spans.reduce<number>((latest, span) => Math.max(latest, span.to), first);
  if (to > from) return { from: instant(from), to: instant(to) };
  const half = spans.length === 0 ? 0 : Math.max(DAY_MS / 2, resolutionAt(from));
  return { from: instant(from - half), to: instant(from + (half || DAY_MS)) };
}

function linear(): ScaleForm {
  return { breaks: [], stretches: [], leastSlope: 1, timeToWarp: (time) => time, warpToTime: instant };
}

function collapsed(spans: readonly TimeSpan[]): ScaleForm {
  const { stretches, breaks } = warpStretches(findStretches(inOrder(spans)));
  const warp = polylinear(
    stretches.flatMap(({ from, to }): Instant[] => [from, to]),
    stretches.flatMap(({ warpFrom, warpTo }) => [warpFrom, warpTo]),
  );
  const leastSlope = Math.min(...stretches.map(({ from, to, warpFrom, warpTo }) => (warpTo - warpFrom) / (to - from)));
  return { ...warp, breaks, stretches, leastSlope };
}
