import { expect } from 'chai';
import fc from 'fast-check';
import type { Status } from '../../src/model/timeline.js';
import { markIcon } from '../../src/scene/mark-icon.js';
import type { BoxShape, Shape } from '../../src/scene/scene.js';
import { sceneOf, specOf, timelineOf } from './stages.js';

const STATUSES: readonly Status[] = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];

/** The shapes of a date in the middle of a plot of 800 px. */
function shapesOf(date: string, status: Status = 'confirmed'): readonly Shape[] {
  const timeline = timelineOf([{ date, status, title: 'It' }, '1900', '1990']);
  const rank = timeline.events.findIndex(({ id }) => id === 'e0');
  return sceneOf(timeline).marks.find((mark) => mark.rank === rank)?.shapes ?? [];
}

const boxes = (shapes: readonly Shape[]): readonly BoxShape[] => shapes.filter((shape) => shape.kind === 'box');
const looks = (shapes: readonly Shape[]): string[] =>
  shapes.map((shape) => {
    if (shape.kind === 'box') return `${shape.left}[${shape.fill} ${shape.stroke}]${shape.right}`;
    return shape.kind === 'glyph' ? shape.glyph : shape.kind === 'disc' ? `(${shape.fill} ${shape.stroke})` : 'line';
  });

describe('the shapes of a mark', () => {
  const cases: readonly (readonly [date: string, shapes: readonly string[]])[] = [
    ['1950-05-05', ['(solid halo)']],
    ['1950-05', ['(none edge)']],
    ['195X', ['edge[tint edge]edge']],
    ['1950~', ['fade[tint edge]none', 'none[tint edge]none', 'none[tint edge]fade']],
    ['195X?', ['edge[tint edge]edge', 'uncertain']],
    ['1950%', ['fade[tint edge]none', 'none[tint edge]none', 'none[tint edge]fade', 'uncertain']],
    ['1940-05-05/1960-05-05', ['edge[solid edge]edge']],
    ['1940/1960', ['edge[tint edge]edge', 'edge[solid edge]edge']],
    ['1940/1941', ['edge[tint edge]edge']],
    ['1950/..', ['edge[tint edge]tip', 'edge[solid edge]tip']],
    ['../1950', ['tip[tint edge]edge', 'tip[solid edge]edge']],
    ['195X/', ['edge[tint edge]none', 'none[tint edge]fade', 'uncertain']],
    ['/195X', ['fade[tint edge]none', 'none[tint edge]edge', 'uncertain']],
    ['[1940..1960]', ['none[tint edge]none', 'line', 'line']],
    ['[194X,196X]', ['none[tint edge]none', 'edge[tint edge]edge', 'edge[tint edge]edge']],
    ['[..195X]', ['fade[tint edge]none', 'none[tint edge]none', 'line', 'uncertain']],
    ['{194X,1955-05-05,1957}', ['line', 'edge[tint edge]edge', '(solid halo)', '(none edge)']],
  ];
  for (const [date, shapes] of cases) {
    it(`${date} => ${shapes.join(' + ')}`, () => {
      expect(looks(shapesOf(date))).to.deep.equal(shapes);
    });
  }

  it('U4: fades stand only where “about” or “unknown” is said', () => {
    for (const [date] of cases) {
      const fades = boxes(shapesOf(date)).some(({ left, right }) => left === 'fade' || right === 'fade');
      expect(fades, date).to.equal(/[~%]|^\/|\/$|\[\.\.|\.\.\]/u.test(date));
    }
  });

  it('U4: what fades has no cap', () => {
    for (const { left, right } of boxes(shapesOf('1950~'))) expect([left, right]).to.not.include('edge');
  });

  it('parts of one mark meet without a seam', () => {
    for (const date of ['1950~', '1950~/1962', '/195X', '[..195X]']) {
      const parts = boxes(shapesOf(date)).filter(({ fill }) => fill === 'tint');
      for (const [at, part] of parts.entries()) if (at > 0) expect(part.x).to.equal(parts[at - 1]!.x + parts[at - 1]!.width);
    }
  });

  it('what is certain has hard ends inside what may be', () => {
    const [outer, core] = boxes(shapesOf('1940/1960')) as [BoxShape, BoxShape];
    expect(core.x).to.be.above(outer.x);
    expect(core.x + core.width).to.be.below(outer.x + outer.width);
  });
});

describe('status', () => {
  for (const date of ['1950-05-05', '1950-05', '195X', '1940/1960', '1940/1941', '195X/..', '[1940..1960]', '{194X,196X}', '1950~']) {
    it(`U6: every two statuses of ${date} differ in fill, outline or sign`, () => {
      const seen = STATUSES.map((status) => looks(shapesOf(date, status)).join());
      expect(new Set(seen).size, seen.join('\n')).to.equal(STATUSES.length);
    });

    it(`U6: what nobody confirmed has nothing solid: ${date}`, () => {
      for (const status of STATUSES.slice(1)) expect(looks(shapesOf(date, status)).join(), status).to.not.include('solid');
    });
  }

  it('U2: a hollow day has a dot in it, which a month that is too short for a pill has not: they do not look alike', () => {
    for (const status of ['claimed', 'disputed', 'planned'] as const) {
      const [day, month] = [looks(shapesOf('1950-05-05', status)), looks(shapesOf('1950-05', status))];
      expect(day.filter((look) => look === '(none edge)').length - month.filter((look) => look === '(none edge)').length, status).to.equal(
        1,
      );
    }
    const size = shapesOf('1950-05-05', 'claimed').flatMap((shape) => (shape.kind === 'disc' ? [shape.r] : []));
    expect(Math.min(...size)).to.be.below(Math.max(...size) / 2);
  });

  it('U2, U10: a day of any status differs from a month of it that is too short for a pill; one that is cancelled is a cross without a ring', () => {
    for (const status of STATUSES)
      expect(looks(shapesOf('1950-05-05', status)).join(), status).to.not.equal(looks(shapesOf('1950-05', status)).join());
    const crosses = ['1950-05-05', '1950-05'].map((date) =>
      shapesOf(date, 'cancelled').flatMap((shape) => (shape.kind === 'glyph' ? shape.size : [])),
    );
    expect(crosses[0]?.[0]).to.be.above(crosses[1]?.[0] ?? Infinity);
    expect(looks(shapesOf('1950-05-05', 'cancelled'))).to.not.include('(none edge)');
  });

  it('A16: who sees no colours tells every two statuses apart, in whatever form the date is: nothing of a shape is told by a colour', () => {
    for (const date of ['1950-05-05', '195X', '1940/1960']) {
      const shapes = STATUSES.map((status) => JSON.stringify(shapesOf(date, status)));
      expect(new Set(shapes).size, date).to.equal(STATUSES.length);
      expect(shapes.join()).to.not.match(/#|rgb|hsl|oklch|var\(/u);
    }
  });

  it('U6: lists and legends show it with the same shapes', () => {
    for (const date of ['2024-01-01', '2024', '2021/2024', '[2021..2024]', '2024~']) {
      const seen = STATUSES.map((status) => looks(markIcon(specOf(date), { status, direction: 'ltr' }).shapes).join());
      expect(new Set(seen).size, date).to.equal(STATUSES.length);
    }
  });

  it('an icon holds all of its signs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2024-01-01?', '2024?', '2024%', '2024/', '/2024', '[..2024]', '2024/..', '{2021?,2024}'),
        fc.constantFrom(...STATUSES),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (date, status, direction) => {
          const { width, height, shapes } = markIcon(specOf(date), { status, direction });
          for (const shape of shapes) {
            if (shape.kind !== 'glyph') continue;
            expect(shape.x - shape.size / 2).to.be.at.least(0);
            expect(shape.x + shape.size / 2).to.be.at.most(width);
            expect(shape.y - shape.size / 2).to.be.within(0, height);
          }
        },
      ),
    );
  });
});
