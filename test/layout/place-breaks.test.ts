import { expect } from 'chai';
import { createTimeScale } from '../../src/axis/create-time-scale.js';
import type { TickFormat } from '../../src/axis/ticks.js';
import { timeToPx, type Viewport } from '../../src/axis/viewport.js';
import { instant } from '../../src/date/instant.js';
import { placeBreaks } from '../../src/layout/place-breaks.js';
import type { PlacedBreak, PlacedTick } from '../../src/layout/layout.js';

const DAY = 86_400_000;
const span = (day: number): { from: ReturnType<typeof instant>; to: ReturnType<typeof instant> } => ({
  from: instant(day * DAY),
  to: instant((day + 1) * DAY),
});
/** Three days, four hundred days of nothing, and three days: one break. */
const SCALE = createTimeScale('collapsed', [0, 1, 2, 400, 401, 402].map(span));
const [GAP] = SCALE.breaks;
const [FIRST, LAST] = SCALE.warpDomain;

/** All of the scale on a thousand px, or the part of it between two shares. */
const view = (from = 0, to = 1): Viewport => ({ start: FIRST + (LAST - FIRST) * from, end: FIRST + (LAST - FIRST) * to, length: 1000 });

interface Axis {
  readonly minor?: readonly PlacedTick[];
  readonly major?: readonly PlacedTick[];
}

/** The break, where a character is 10 px wide, and 12 in the lower row, which is bold. */
function place(viewport: Viewport, { minor = [], major = [] }: Axis = {}): PlacedBreak | undefined {
  const ticks: TickFormat = { format: () => '', measure: (label, isBold) => label.length * (isBold ? 12 : 10) };
  const nameGap = (): string[][] => [['long name', 'no events'], ['long name'], ['short']];
  return placeBreaks(SCALE, { viewport, ticks, nameGap, axis: { minor, major } })[0];
}

const middle = ({ inline }: PlacedBreak): number => (inline.start + inline.end) / 2;
const tick = (labelAt: number, label: string): PlacedTick => ({ inline: labelAt, labelAt, label });

describe('placeBreaks', () => {
  const whole = place(view());
  const at = whole ? middle(whole) : NaN;

  it('L15: places a break where the scale has it, with its name in full', () => {
    expect(whole?.inline.start).to.be.closeTo(timeToPx(SCALE, view(), GAP?.from ?? instant(NaN)), 1e-6);
    expect(whole?.name).to.deep.equal(['long name', 'no events']);
    expect(whole?.row).to.equal('both');
  });

  it('L15: takes a shorter name, or the lower row, rather than write over a tick', () => {
    const named = (axis: Axis): unknown => {
      const { name, row } = place(view(), axis) ?? {};
      return [row, name];
    };
    expect(named({ major: [tick(at + 60, 'year')] })).to.deep.equal(['minor', ['long name']]);
    expect(named({ major: [tick(at, 'year')], minor: [tick(at + 45, 'a')] })).to.deep.equal(['minor', ['short']]);
    expect(named({ minor: [tick(at, 'a')] })).to.deep.equal(['major', ['long name']]);
    expect(named({ minor: [tick(at, 'a')], major: [tick(at + 60, 'year')] })).to.deep.equal(['major', ['short']]);
    expect(named({ minor: [tick(at, 'a')], major: [tick(at, 'year')] })).to.deep.equal(['minor', []]);
    // Beside light words 68 px would be enough.
    expect(named({ minor: [tick(at, 'a')], major: [tick(at + 70, 'year')] })).to.deep.equal(['major', ['short']]);
    expect(named({ minor: [tick(at, 'a')], major: [tick(at + 73, 'year')] })).to.deep.equal(['major', ['long name']]);
  });

  it('L15: a break that is partly in view stands, with its name, in the middle of that part', () => {
    const share = at / 1000;
    const half = place(view(share, share + 0.1));
    expect(half?.inline.start).to.equal(0);
    expect(half?.name).to.deep.equal(['long name', 'no events']);
    expect(half ? middle(half) : NaN).to.be.at.least(45);
    const inside = place(view(share - 0.001, share + 0.001));
    expect(inside?.inline).to.deep.equal({ start: 0, end: 1000 });
  });

  it('L15: leaves the name out where it would be cut off, and the break where it is out of view', () => {
    const after = (GAP ? GAP.warpTo - FIRST : NaN) / (LAST - FIRST);
    expect(place(view(after - 0.01, after + 0.99))?.name).to.deep.equal([]);
    expect(place(view(after, 1))).to.equal(undefined);
  });
});
