import { expect } from 'chai';
import fc from 'fast-check';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import type { MarkSpec } from '../../src/layout/mark-spec.js';
import { specifyMark } from '../../src/layout/mark-spec.js';
import { knownSpan } from '../../src/store/known-span.js';
import { edtfText } from '../date/arbitrary-edtf.js';
import { specOf, timelineOf } from '../scene/stages.js';

const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));
const words = ({ form, startCap, endCap, uncertain, core }: MarkSpec): string =>
  [form, startCap, endCap, ...(uncertain ? ['?'] : []), ...(core ? [`${day(core.from)}–${day(core.to)}`] : [])].join(' ');

const reads = (text: string): boolean => {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
};
const edtf = edtfText.filter(reads);

describe('what a date looks like', () => {
  const cases: readonly (readonly [edtf: string, look: string])[] = [
    ['2025-04-21', 'point edge edge'],
    ['2025-04-21T09:30Z', 'point edge edge'],
    ['2025-04', 'granule edge edge'],
    ['2025-21', 'granule edge edge'],
    ['2024', 'granule edge edge'],
    ['201X', 'granule edge edge'],
    ['2024-XX-01', 'granule edge edge'],
    ['Y-66000000S2', 'granule edge edge'],
    ['1850~', 'granule fade fade'],
    ['1850-06-12~', 'granule fade fade'],
    ['1850?', 'granule edge edge ?'],
    ['1850%', 'granule fade fade ?'],
    ['1914-07-28/1918-11-11', 'span edge edge 1914-07-28–1918-11-12'],
    ['1914-06/1918-11', 'span edge edge 1914-07-01–1918-11-01'],
    ['1916/1917', 'span edge edge'],
    ['1871~/1884', 'span fade edge 1877-01-01–1884-01-01'],
    ['1871/1884~', 'span edge fade 1872-01-01–1879-01-01'],
    ['2022/..', 'span edge open 2023-01-01–Infinity'],
    ['../2022', 'span open edge -Infinity–2022-01-01'],
    ['2022/', 'span edge unknown'],
    ['/2022', 'span unknown edge'],
    ['[1960..1965]', 'choice edge edge'],
    ['[1961,1964]', 'choice edge edge'],
    ['[..2025-08-13]', 'choice unknown edge'],
    ['[2021..]', 'choice edge unknown'],
    ['{1962,1966-05}', 'group edge edge'],
  ];
  for (const [text, look] of cases) {
    it(`${text} => ${look}`, () => {
      expect(words(specOf(text))).to.equal(look);
    });
  }

  it('U2: nothing coarser than a day is a point', () => {
    const fine = /^-?\d{4}-\d\d-\d\d(T.*)?[?]?$/u;
    fc.assert(
      fc.property(edtf, (text) => {
        if (specOf(text).form === 'point') expect(text.replaceAll('?', '')).to.match(fine);
      }),
    );
  });

  it('U1: what is certain lies in what is meant', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const { outer, core, startCap, endCap } = specOf(text);
        if (!core) return;
        expect(core.from).to.be.below(core.to);
        if (startCap !== 'open') expect(core.from).to.be.at.least(outer.from);
        if (endCap !== 'open') expect(core.to).to.be.at.most(outer.to);
      }),
    );
  });

  it('a date whose ends a dataset bounds apart is a span: [1914-06..08]/[1918-11]', () => {
    const [event] = timelineOf([
      { date: { edtf: '1914/1918', startRange: '[1914-06..1914-08]', endRange: '1918-11' }, title: 'A war' },
    ]).events;
    const spec = event && specifyMark(event, knownSpan(event.date));
    expect(spec && words(spec)).to.equal('span edge edge 1914-09-01–1918-11-01');
    expect(spec && [day(spec.outer.from), day(spec.outer.to)]).to.deep.equal(['1914-06-01', '1918-12-01']);
  });

  it('of one of several only what is named by itself is drawn; of all of several, everything', () => {
    expect(specOf('[1667,1760..1765]').members).to.have.length(1);
    expect(specOf('{1667,1760..1765}').members).to.have.length(2);
  });

  it('a label stands at the middle of a day, and where else the date begins', () => {
    expect(new Date(specOf('2025-04-21').anchor).toISOString()).to.equal('2025-04-21T12:00:00.000Z');
    for (const text of ['1850', '1850~', '1850?', '1850/1860', '1850/..', '[1850..1860]', '{1850,1860}', '[..1850]']) {
      expect(day(specOf(text).anchor), text).to.equal('1850-01-01');
    }
  });
});
