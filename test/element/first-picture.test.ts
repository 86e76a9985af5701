import { expect } from 'chai';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { afterPart, readerPart } from '../../src/element/parts.js';
import { dataset, heard, quoted } from './support.js';
import { fixture } from '../support/fixture.js';
import { html } from 'lit';

const events = (count: number): object => dataset(Array.from({ length: count }, (_, at) => quoted(String(1000 + at))));
const columns = (count: number): object =>
  dataset([], {
    columns: { start: Float64Array.from({ length: count }, (_, at) => at * 1e9), title: (at: number) => `Event ${String(at)}` },
  });

/** How often what is shown is made of data that are set before the element is in the page, until something has come to pass. */
async function updatesFor(data: object, until: (element: EventTimeline) => Promise<unknown>): Promise<number> {
  const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
  const element = document.createElement('event-timeline');
  let updates = 0;
  element.addController({ hostUpdated: () => (updates += 1) });
  element.data = data as EventTimeline['data'];
  box.append(element);
  await until(element);
  expect(element.timeline?.events.length).to.be.greaterThan(0);
  return updates;
}

describe('the first picture', () => {
  // First: what answers the reader is there for all others on the page, once somebody has waited for it.
  it('of 8 events is made in one update, and nothing comes after it but what answers the reader', async () => {
    expect(await updatesFor(events(8), (element) => heard(element, 'timeline-load'))).to.equal(1);
    expect([afterPart.value === undefined, readerPart.value === undefined]).to.deep.equal([false, true]);
  });

  for (const [what, data] of [
    ['100 events in columns', columns(100)],
    ['100 events', events(100)],
    ['1,000 events in columns', columns(1000)],
    ['1,000 events', events(1000)],
  ] as const)
    it(`of ${what} is made in one update: nothing it is made with comes after it`, async () => {
      expect(await updatesFor(data, (element) => element.loading)).to.equal(1);
    });
});
