import { expect } from 'chai';
import { civilAt, startOfDay } from '../../src/date/civil-days.js';
import { createStore } from '../../src/store/event-store.js';
import { timelineOf } from '../scene/stages.js';

const years = (from: number, to: number): { from: ReturnType<typeof startOfDay>; to: ReturnType<typeof startOfDay> } => ({
  from: startOfDay(from, 1, 1),
  to: startOfDay(to, 1, 1),
});

describe('a store in memory', () => {
  const store = createStore(timelineOf(['1990', '1995-05-05', '1999/..', '2005', '[..2010]']));

  it('answers for a window with the events in it, and counts those on either side', () => {
    expect(store.window(years(1994, 1996))).to.deep.equal({ ranks: [1], counts: new Uint32Array(), total: 1, before: 1, after: 3 });
  });

  it('is half-open: a window that begins where an event ends does not have it', () => {
    expect(store.window(years(1991, 1992)).ranks).to.deep.equal([]);
    expect(store.window(years(1990, 1991)).ranks).to.deep.equal([0]);
  });

  it('has what is still going on in every later window', () => {
    expect(store.window(years(2050, 2051))).to.deep.equal({ ranks: [2], counts: new Uint32Array(), total: 1, before: 4, after: 0 });
  });

  it('counts every event once', () => {
    for (let year = 1980; year < 2020; year++) {
      const { total, before, after } = store.window(years(year, year + 3));
      expect(total + before + after).to.equal(store.size);
    }
  });

  it('U7: its extent is what the dates state, not what “about” is taken to mean', () => {
    const { extent } = createStore(timelineOf(['1850~', '1860']));
    expect(extent && [civilAt(extent.from).year, civilAt(extent.to).year]).to.deep.equal([1850, 1861]);
  });

  for (const [dates, imprecise] of [
    [['1995-05-05', '1995-05-05T10:00Z', '1939-09-01/1945-09-02', '2022-02-24/..', '{1995-05-05,1996-05-05}'], 0],
    [['1995-05', '1995-05-05~', '1939/1945', '2022-02-24/', '[1995-05-05,1996-05-05]', '1995-05-XX'], 6],
  ] as const) {
    it(`counts ${String(imprecise)} of ${dates.join(' ')} as known only in part`, () => {
      expect(createStore(timelineOf([...dates])).tally.imprecise).to.equal(imprecise);
    });
  }

  it('has no extent where no date states anything', () => {
    expect(createStore(timelineOf([])).extent).to.equal(null);
  });
});
