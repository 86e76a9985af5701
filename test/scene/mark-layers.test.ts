import { expect } from 'chai';
import fc from 'fast-check';
import { layersOf } from '../../src/scene/mark-layers.js';
import type { BoxShape, SceneMark, Shape } from '../../src/scene/scene.js';

type Disc = Extract<Shape, { readonly kind: 'disc' }>;

const disc = (x: number, y: number, rest: Partial<Disc> = {}): Disc => ({
  kind: 'disc',
  x,
  y,
  r: 6,
  fill: 'solid',
  stroke: 'halo',
  ...rest,
});
const mark = (rank: number, shape: Disc, color?: string): SceneMark => ({
  rank,
  status: 'confirmed',
  color,
  shapes: [shape],
  target: { x: shape.x - 12, y: shape.y - 12, width: 24, height: 24 },
});

const marks: fc.Arbitrary<readonly SceneMark[]> = fc
  .array(
    fc.record({
      x: fc.nat(200),
      y: fc.constantFrom(0, 24, 48),
      fill: fc.constantFrom('solid', 'none', 'hatch'),
      stroke: fc.constantFrom('halo', 'edge', 'dash'),
      color: fc.constantFrom(undefined, 'red'),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map(({ x, y, fill, stroke, color }, rank) => mark(rank, disc(x, y, { fill, stroke }), color)));

const START = /M(-?[\d.]+) (-?[\d.]+)a/g;

/** Where each mark is drawn: the place of what draws it, back to front. */
function drawn(list: readonly SceneMark[], active?: number): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  const note = (x: number, y: number, at: number): void =>
    void places.set(`${String(x)} ${String(y)}`, [...(places.get(`${String(x)} ${String(y)}`) ?? []), at]);
  let at = 0;
  for (const { paths, others } of layersOf(list, active)) {
    for (const { path } of paths) {
      for (const [, x, y] of path.matchAll(START)) note(Number(x) + 6, Number(y), at);
      at += 1;
    }
    for (const { shapes } of others) {
      const [one] = shapes as [Disc];
      note(one.x, one.y, at++);
    }
  }
  return places;
}

describe('marks in layers', () => {
  it('are drawn once each, and what lies on another is drawn after it', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const one = list.filter((each, at) => !list.slice(0, at).some((other) => where(other) === where(each)));
        const places = drawn(one);
        expect([...places.values()].every((at) => at.length === 1)).to.equal(true);
        expect(places.size).to.equal(one.length);
        for (const [at, upper] of one.entries())
          for (const lower of one.slice(0, at))
            if (touch(lower, upper)) expect(places.get(where(lower))![0]).to.be.lessThan(places.get(where(upper))![0]!);
      }),
    );
  });

  it('share a path where they look alike and lie apart', () => {
    const apart = Array.from({ length: 50 }, (_, rank) => mark(rank, disc(rank * 20, 0)));
    expect(layersOf(apart, undefined).map(({ paths, others }) => [paths.length, others.length])).to.deep.equal([[1, 0]]);
  });

  it('share a path where they are bars that look alike, in however many rows', () => {
    const bar = (rank: number, rest: Partial<BoxShape> = {}): SceneMark => {
      const shape: BoxShape = {
        kind: 'box',
        x: rank * 30,
        y: 24 * (rank % 3),
        width: 20,
        height: 16,
        fill: 'tint',
        stroke: 'edge',
        left: 'edge',
        right: 'edge',
        ...rest,
      };
      return {
        rank,
        status: 'confirmed',
        color: undefined,
        shapes: [shape],
        target: { x: shape.x, y: shape.y - 4, width: 24, height: 24 },
      };
    };
    const [layer, ...more] = layersOf([...Array.from({ length: 9 }, (_, rank) => bar(rank)), bar(9, { right: 'fade' })], undefined);
    expect(layer?.paths.map(({ kind, path }) => [kind, path.match(/M/gu)?.length])).to.deep.equal([['box', 9]]);
    expect(layer?.others.map(({ rank }) => rank)).to.deep.equal([9]);
    expect(more).to.deep.equal([]);
  });

  it('in a row in which each lies on the one before need few layers, as every fourth is drawn first', () => {
    const row = Array.from({ length: 150 }, (_, rank) => mark(rank, disc(rank * 6.6, 0)));
    const drawnFirst = row.toSorted((a, b) => (a.rank & 3) - (b.rank & 3) || a.rank - b.rank);
    expect(layersOf(drawnFirst, undefined).length).to.be.at.most(4);
  });

  it('leave out of the paths what stands out, is hatched, dashed or has signs', () => {
    const [plain, hatched, dashed] = [
      mark(0, disc(0, 0)),
      mark(1, disc(40, 0, { fill: 'hatch' })),
      mark(2, disc(80, 0, { stroke: 'dash' })),
    ];
    const signed = { ...mark(3, disc(120, 0)), shapes: [disc(120, 0), { kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1 } as const] };
    const [layer] = layersOf([plain, hatched, dashed, signed, mark(4, disc(160, 0))], 4);
    expect(layer?.others.map(({ rank }) => rank)).to.deep.equal([1, 2, 3, 4]);
    expect(layer?.paths.length).to.equal(1);
  });
});

const where = ({ shapes: [shape] }: SceneMark): string => (shape?.kind === 'disc' ? `${String(shape.x)} ${String(shape.y)}` : '');

function touch({ shapes: [a] }: SceneMark, { shapes: [b] }: SceneMark): boolean {
  return a?.kind === 'disc' && b?.kind === 'disc' && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + 2;
}
