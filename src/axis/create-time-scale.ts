import { DAY_MS } from '../date/civil-days.js';
import { instant, type Instant } from '../date/instant.js';
import { findStretches } from './find-stretches.js';
import { boundedSpans, inOrder } from './occupied-spans.js';
import { polylinear, type Warp } from './polylinear.js';
import type { ScaleKind, TimeScale, TimeSpan } from './time-scale.js';
import { resolutionAt, warpStretches } from './warp-stretches.js';

/** What a kind of scale adds to its map. */
type Form = Warp & Pick<TimeScale, 'breaks' | 'stretches' | 'leastSlope'>;

/**
 * Makes the scale of a dataset from the spans its events occupy, in any order. Of a span without end the finite side counts; a
 * span without either is passed over. The same spans give the same scale. O(n log n).
 */
export function createTimeScale(kind: ScaleKind, spans: readonly TimeSpan[]): TimeScale {
  const bounded = boundedSpans(spans);
  const domain = domainOf(bounded);
  const form = bounded.length === 0 ? linear() : FORMS[kind](bounded, domain);
  return { kind, domain, warpDomain: [form.timeToWarp(domain.from), form.timeToWarp(domain.to)], ...form };
}

const FORMS: Readonly<Record<ScaleKind, (spans: readonly TimeSpan[], domain: TimeSpan) => Form>> = { time: linear, collapsed, even };

/** From the first start to the last end. A lone instant stands in the middle of a day, no event at all in 1970-01-01. */
function domainOf(spans: readonly TimeSpan[]): TimeSpan {
  const first = spans[0]?.from ?? instant(0);
  const from = spans.reduce<number>((earliest, span) => Math.min(earliest, span.from), first);
  const to = spans.reduce<number>((latest, span) => Math.max(latest, span.to), first);
  if (to > from) return { from: instant(from), to: instant(to) };
  const half = spans.length === 0 ? 0 : Math.max(DAY_MS / 2, resolutionAt(from));
  return { from: instant(from - half), to: instant(from + (half || DAY_MS)) };
}

function linear(): Form {
  return { breaks: [], stretches: [], leastSlope: 1, timeToWarp: (time) => time, warpToTime: instant };
}

function collapsed(spans: readonly TimeSpan[]): Form {
  const { stretches, breaks } = warpStretches(findStretches(inOrder(spans)));
  const warp = polylinear(
    stretches.flatMap(({ from, to }): Instant[] => [from, to]),
    stretches.flatMap(({ warpFrom, warpTo }) => [warpFrom, warpTo]),
  );
  const leastSlope = Math.min(...stretches.map(({ from, to, warpFrom, warpTo }) => (warpTo - warpFrom) / (to - from)));
  return { ...warp, breaks, stretches, leastSlope };
}

/** Starts at whole numbers; the last event ends one further on, however long it lasts. */
function even(spans: readonly TimeSpan[], { to }: TimeSpan): Form {
  const knots = [...new Set(inOrder(spans).map(({ from }) => from))];
  if (to > knots.at(-1)!) knots.push(to);
  const longest = knots.reduce((most, time, at) => Math.max(most, at === 0 ? 0 : time - knots[at - 1]!), 0);
  return {
    ...polylinear(
      knots,
      knots.map((_, at) => at),
    ),
    breaks: [],
    stretches: [],
    leastSlope: 1 / longest,
  };
}
