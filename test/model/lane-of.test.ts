import { expect } from 'chai';
import { colorOf } from '../../src/layout/event-look.js';
import { laneOf } from '../../src/model/lane-of.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { searchTextOf } from '../../src/store/search-text.js';

const LANES = 1000;
const lanes = Array.from({ length: LANES }, (_, at) => ({ id: `l${String(at)}`, label: `Lane ${String(at)}`, color: '#123456' }));
const events = lanes.map(({ id }, at) => ({ date: String(1000 + at), title: 'x', ...(at % 2 === 0 ? { lane: id } : {}) }));
const read = parseDataset({ version: 1, lanes, events }).timeline;

describe('laneOf', () => {
  it('finds a lane by its id, and none for an event that is in none', () => {
    if (!read) throw new Error('unreadable');
    expect(laneOf(read, 'l7')?.label[0]?.text).to.equal('Lane 7');
    expect(laneOf(read, 'l')).to.equal(undefined);
    expect(laneOf(read, undefined)).to.equal(undefined);
  });

  it('lanes are gone through once, however many events are drawn and searched', () => {
    if (!read) throw new Error('unreadable');
    let looks = 0;
    const counted = read.lanes.map((lane) => ({
      ...lane,
      get id() {
        looks += 1;
        return lane.id;
      },
    }));
    const timeline = { ...read, lanes: counted };
    expect(timeline.events.filter((event) => colorOf(event, timeline) === '#123456')).to.have.lengthOf(LANES / 2);
    expect(timeline.events.filter((event) => searchTextOf(event, timeline, '').includes('lane'))).to.have.lengthOf(LANES / 2);
    expect(looks).to.equal(LANES);
  });
});
