import { expect } from 'chai';
import sinon from 'sinon';
import { EdtfError } from '../../src/date/index.js';
import { dataset, find, findAll, NOW, quoted, show, textOf } from './support.js';

/** What JavaScript lets a page set, whatever the types say. */
const WRONG: readonly unknown[] = [5, NaN, true, undefined, '', 'nonsense', {}, [], () => 'x', new Date(0), { lanes: 5 }, null];

const PROPERTIES = [
  ...['heading', 'selected', 'start', 'end', 'layout', 'scale', 'axisDirection', 'gestures', 'overview', 'calendar', 'numerals', 'filter'],
  ...['groupBy', 'sourceStrip', 'story', 'hash', 'structuredData', 'locale', 'filters', 'clock'],
] as const;

const two = (): object => dataset([quoted('2023'), quoted('2024')]);

describe('what a page sets that is not what a property or a method takes', () => {
  let warned: sinon.SinonStub;
  beforeEach(() => {
    warned = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
  });
  const lines = (): readonly string[] => warned.getCalls().map(({ args }) => String(args[0]));

  for (const name of PROPERTIES)
    it(`${name}: the timeline is there all the same, and moves`, async () => {
      const element = await show(two(), { id: 'wrong' });
      for (const value of WRONG) {
        Object.assign(element, { [name]: value });
        await element.loading;
        element.zoomBy(2);
        element.fit();
        await element.loading;
        expect(element.timeline?.events, String(value)).to.have.lengthOf(2);
      }
      expect([find(element, '.frame') !== null, textOf(element, '.state')]).to.deep.equal([true, '']);
    });

  it('a number as filter is searched for as its digits; what is neither text nor number filters nothing', async () => {
    const element = await show(two());
    const left = async (filter: unknown): Promise<number> => {
      Object.assign(element, { filter });
      await element.loading;
      return findAll(element, '[part="event"]').length;
    };
    expect([await left(2023), await left({}), await left(null)]).to.deep.equal([1, 2, 2]);
  });

  it('without a clock of the page the present is told by the machine', async () => {
    sinon.stub(Date, 'now').returns(NOW);
    const element = await show(dataset([quoted('2026-11-20'), quoted('2026-11-25')]));
    const hasToday = (): boolean => find(element, 'line.now') !== null;
    const before = hasToday();
    Object.assign(element, { clock: null });
    await element.loading;
    expect([before, hasToday()]).to.deep.equal([true, true]);
  });

  it('zoomTo says what it takes to who gives it a Date', async () => {
    const element = await show(two());
    const wrong = new Date(0) as unknown as number;
    expect(() => element.zoomTo(wrong, wrong)).to.throw(EdtfError, 'dates are text, such as "2025-08-13"');
  });

  it('start after end is told to who makes the page, and taken the other way round', async () => {
    const element = await show(two(), { start: '2024', end: '2023' });
    expect(lines()).to.deep.equal(['event-timeline: the end that is asked for is before its start; expected the two the other way round']);
    expect(element.view?.start).to.be.lessThan(element.view?.end ?? 0);
  });

  it('the same in a dataset is among its problems', async () => {
    await show(dataset([quoted('2023')], { view: { start: '2024', end: '2022' } }));
    expect(lines()).to.deep.equal(['event-timeline: /view/end 2022 is before its start, 2024; expected the two the other way round']);
  });

  it('a list in place of a dataset is called the dataset', async () => {
    const box = document.createElement('event-timeline');
    const told = new Promise<string>((resolve) => {
      box.addEventListener('timeline-error', ({ error }) => {
        resolve(error?.message ?? '');
      });
    });
    Object.assign(box, { data: [] });
    document.body.append(box);
    expect(await told).to.equal('the dataset cannot be a list; expected an object { … }');
    box.remove();
  });
});
