import { expect } from 'chai';
import { utcDay, utcHour, utcMillisecond, utcMinute, utcMonth, utcSecond, type CountableTimeInterval } from 'd3-time';
import fc from 'fast-check';
import { LADDER, ticksAround, type TickStep } from '../../src/axis/tick-steps.js';
import { instant } from '../../src/date/instant.js';

const INTERVALS: Partial<Record<TickStep['unit'], CountableTimeInterval>> = {
  millisecond: utcMillisecond,
  second: utcSecond,
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
};

describe('the ladder of ticks', () => {
  for (const rung of LADDER) {
    const { unit, step, ms } = rung;
    const interval = INTERVALS[unit]?.every(step);
    if (!interval || (unit === 'day' && step > 1)) continue;
    it(`every ${String(step)} ${unit}: where d3-time has it, from the last before a span to the first after it`, () => {
      fc.assert(
        fc.property(fc.integer({ min: -6e13, max: 8e12 }), fc.double({ min: 0.01, max: 30, noNaN: true }), (from, length) => {
          const to = from + Math.ceil(length * ms);
          const inside = interval.range(new Date(from), new Date(to)).map(Number);
          const before = inside[0] === from ? [] : [Number(interval.floor(new Date(from)))];
          const after = interval.ceil(new Date(to));
          expect(ticksAround(rung, { from: instant(from), to: instant(to) })).to.deep.equal([...before, ...inside, Number(after)]);
        }),
      );
    });
  }
});
