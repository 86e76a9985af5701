import { civilAt, DAY_MS } from '../date/civil-days.js';
import type { Instant } from '../date/instant.js';
import { labelAt, SIZES, type Tick, type TickInput } from './tick.js';
import { DEEP, type TickUnit } from './tick-steps.js';
import { warpToPx } from './viewport.js';

/** With no more events in view than this, ticks of the calendar between them say more. */
const FEW_EVENTS = 3;
const MOST_TICKS = 8.2;
/** A label of an event's start stands alone, which takes room, in px. */
const LEAST_ROOM = 48;

/** What two times have to differ in to be told apart by a unit, from coarse to fine. */
const DIFFERS: readonly (readonly [TickUnit, (time: Instant) => number])[] = [
  ['year', (time) => civilAt(time).year],
  ['month', (time) => civilAt(time).year * 12 + civilAt(time).month],
  ['day', (time) => Math.floor(time / DAY_MS)],
  ['minute', (time) => Math.floor(time / 60_000)],
  ['second', (time) => Math.floor(time / 1000)],
];

/**
 * Ticks of an even scale: every event's start, or every second, fourth, … of them where they stand close, each worded in the
 * coarsest unit that tells it from its neighbours. There is no even calendar to align to. Undefined where few events are in view.
 */
export function eventTicks(input: TickInput): Tick[] | undefined {
  const { scale, viewport } = input;
  const { start, end, length } = viewport;
  if (end - start <= FEW_EVENTS) return undefined;
  const pxPerEvent = length / (end - start);
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max((end - start) / MOST_TICKS, LEAST_ROOM / pxPerEvent))));
  const [first, last] = scale.warpDomain;
  const from = Math.ceil(Math.max(start, first) / stride) * stride;
  const ticks: Tick[] = [];
  for (let at = from; at <= Math.min(end, last); at += stride) {
    const near = [at - stride, at + stride].filter((other) => other >= first && other <= last).map((other) => scale.warpToTime(other));
    const tick = eventTick(input, at, near, stride * pxPerEvent);
    if (tick) ticks.push(tick);
  }
  return ticks;
}

function eventTick(input: TickInput, at: number, near: readonly Instant[], room: number): Tick | undefined {
  const time = input.scale.warpToTime(at);
  const unit = unitApart(time, near);
  const ms = Math.min(...near.map((other) => Math.abs(other - time)));
  const labels = SIZES.map((size) => labelAt(input, time, { unit, ms }, { size, whole: true }));
  const label = labels.find((text) => input.measure(text) + input.minGap <= room);
  if (label === undefined) return undefined;
  const px = warpToPx(input.viewport, at);
  return { time, px, labelPx: px, unit, label, from: time, to: near.at(-1) ?? time };
}

function unitApart(time: Instant, near: readonly Instant[]): TickUnit {
  const apart = DIFFERS.findIndex(([, key]) => near.every((other) => key(other) !== key(time)));
  if (apart === 0 && Math.abs(civilAt(time).year) > DEEP) return 'deep';
  return DIFFERS[apart]?.[0] ?? 'millisecond';
}
