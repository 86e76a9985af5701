import { expect } from 'chai';
import fc from 'fast-check';
import sinon from 'sinon';
import { instant } from '../../src/date/instant.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { until } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show } from './support.js';

const [FROM, TO] = [Date.UTC(2020, 0), Date.UTC(2022, 0)];
const data = dataset(
  ['2019', '2020', '2021', '2022'].map((year, at) => quoted(year, { id: year, status: at % 2 ? 'disputed' : 'confirmed' })),
);
const shown = (element: EventTimeline): string[] => findAll(element, '[data-event-id]').map(({ dataset: { eventId = '' } }) => eventId);

/** Opens a page at an address. */
const at = async (query: string, attributes: Record<string, string> = { 'share-state': '' }): Promise<EventTimeline> => {
  history.replaceState(null, '', `${location.pathname}${query}`);
  return show(data, attributes);
};

describe('what the address says of a timeline', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    sinon.restore();
  });

  it('N2: a link opens the view and the filter that it names', async () => {
    const element = await at('?t=2020..2021&f=status:disputed');
    expect(element.view).to.deep.equal({ start: FROM, end: TO });
    expect(element.filters).to.deep.equal({ status: ['disputed'] });
    expect(shown(element)).to.deep.equal(['2020']);
  });

  it('N2: where the reader zooms and searches, the address follows, and opens exactly the same', async () => {
    const element = await at('?page=3', { 'share-state': '', filter: 'happened' });
    const entries = history.length;
    find(element, '[data-action="zoom-in"]')?.click();
    await until('the address to follow', () => location.search.includes('t='));
    const again = await at(location.search);
    expect(again.view).to.deep.equal(element.view);
    expect(again.filter).to.equal(element.filter);
    expect(new URLSearchParams(location.search).get('page')).to.equal('3');
    // One goes back to another page, not through every view.
    expect(history.length).to.equal(entries);
  });

  it('N2: everything in view needs no word in the address', async () => {
    const element = await at('?t=2020..2021');
    find(element, '[data-action="fit"]')?.click();
    await until('the address to follow', () => location.search === '');
    expect(element.view?.start).to.be.below(FROM);
  });

  it('N2: an address that cannot be read is told, and the rest of it holds', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await at('?t=soon..@x&f=status:disputed&f=planet:mars&f=');
    expect(element.view?.start).to.be.at.most(FROM);
    expect(element.filters).to.deep.equal({ status: ['disputed'] });
    expect(warn.getCalls().map(({ args }) => String(args[0]))).to.satisfy((lines: string[]) =>
      lines[0]?.includes('"t=soon..@x" in the address cannot be read'),
    );
  });

  it('N2: without share-state the address is neither read nor written', async () => {
    const element = await at('?t=2020..2021&f=status:disputed', {});
    expect(element.view?.start).to.be.below(FROM);
    expect(element.filters).to.equal(null);
  });

  const ends: readonly (readonly [text: string, start: number, end: number])[] = [
    ['2020..2021', FROM, TO],
    ['2024-03..2024-06', Date.UTC(2024, 2), Date.UTC(2024, 6)],
    ['2024-03-05..2024-03-05', Date.UTC(2024, 2, 5), Date.UTC(2024, 2, 6)],
    ['2024-03-05T01:02:03Z..2024', Date.UTC(2024, 2, 5, 1, 2, 3), Date.UTC(2025, 0)],
    ['@1.5..@-43200000000000000', 1.5, -43.2e15],
  ];
  for (const [text, start, end] of ends)
    it(`N2: the shortest words for a window: ${text}`, async () => {
      const { printMoment } = await import('../../src/element/reader/shared-state.js');
      await show(data);
      expect(`${printMoment(instant(start), 'min')}..${printMoment(instant(end), 'max')}`).to.equal(text);
    });

  it('N2: every window comes back as it was', async () => {
    const { printMoment } = await import('../../src/element/reader/shared-state.js');
    const { edgeOf } = await import('../../src/element/opening.js');
    await show(data);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -6e13, max: 2.5e14 })), (time) => {
        for (const side of ['min', 'max'] as const) {
          const text = printMoment(instant(time), side);
          expect(text.startsWith('@') ? Number(text.slice(1)) : edgeOf(text, side)).to.equal(time === 0 ? edgeOf(0, side) : time);
        }
      }),
    );
  });
});
