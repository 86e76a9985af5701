import { expect } from 'chai';
import { emulateMedia } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { resizeTo, settled } from './plot-boxes.js';
import { dataset, findAll, show } from './support.js';

const WORDS = ['treaty', 'bridge', 'election', 'summit', 'harbour', 'verdict', 'festival'];
/** As long as headlines are. */
const title = (at: number): string =>
  `The ${Array.from({ length: 3 + (at % 4) }, (_, word) => WORDS[(at + word * 3) % WORDS.length]).join(' ')}`;

/** Over thirty years, unevenly; one in five lasts some months. */
function columns(count: number): object {
  const [from, year] = [Date.UTC(1995, 0, 1), 365.25 * 86_400_000];
  const start = Float64Array.from({ length: count }, (_, at) => from + 30 * year * ((at + 0.5 + 0.4 * Math.sin(at)) / count));
  const end = start.map((time, at) => (at % 5 === 0 ? time + year * (0.1 + (at % 7) / 10) : NaN));
  return { version: 1, lang: 'en', title: 'Many', columns: { start, end, title } };
}

const STATUS = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];
const KINDS: Readonly<Record<string, (at: number) => object>> = {
  'with short titles': (at) => ({ title: `Item ${String(at)}` }),
  'with titles as long as headlines': (at) => ({ title: title(at) }),
  'of every status': (at) => ({ title: title(at), status: STATUS[at % 5] }),
};

/** Over thirty years, unevenly, in lanes by turns; known to the day, about a month, or a year. */
function events(count: number, lanes: number, of: (at: number) => object): object {
  const dated = Array.from({ length: count }, (_, at) => {
    const time = Date.UTC(1995, 0, 1) + 30 * 365.25 * 86_400_000 * ((at + 0.5 + 0.4 * Math.sin(at)) / count);
    const day = new Date(time).toISOString().slice(0, 10);
    const date = at % 5 === 0 ? day.slice(0, 4) : at % 7 === 0 ? `${day.slice(0, 7)}~` : day;
    return { id: `e${String(at)}`, date, ...of(at), ...(lanes > 0 && { lane: `lane ${String((at * 7) % lanes)}` }) };
  });
  return dataset(dated, { lanes: Array.from({ length: lanes }, (_, at) => ({ id: `lane ${String(at)}`, label: `Lane ${String(at)}` })) });
}

describe('the elements that a timeline is made of', () => {
  inTestFonts();
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  // Most labels are where titles alone stand on them, and marks in the page: between 60 and 200 events.
  for (const [width, counts] of [
    [1000, [8, 40, 100, 199, 1000, 10_000, 100_000]],
    [1400, [8, 40, 60, 100, 199, 1000, 10_000, 100_000]],
    [1920, [40, 60, 90, 100, 150, 199, 1000]],
  ] as const)
    for (const count of counts)
      it(`are at most 300 for ${String(count)} events in ${String(width)} × 600 px`, async () => {
        const element = await show(columns(count), { layout: 'horizontal', style: 'block-size: 600px' });
        await resizeTo(element, width);
        await element.loading;
        await settled(element);
        expect(findAll(element, '*').length + 1).to.be.at.most(300);
      });

  for (const width of [320, 800, 1000, 1400, 1920])
    for (const [kind, of] of Object.entries(KINDS))
      it(`are at most 300 in ${String(width)} px, as high as they need, of 8 to 1,000 events ${kind}`, async () => {
        for (const count of [8, 20, 21, 50, 100, 150, 199, 1000]) {
          const element = await show(events(count, 0, of), { layout: 'horizontal' });
          await resizeTo(element, width);
          await element.loading;
          await settled(element);
          expect(findAll(element, '*').length + 1, String(count)).to.be.at.most(300);
          element.remove();
        }
      });

  for (const width of [320, 800, 1000, 1400])
    for (const count of [8, 100, 1000, 10_000])
      it(`are at most 300 for ${String(count)} events in ${String(width)} px, as high as they need`, async () => {
        const element = await show(columns(count), { layout: 'horizontal' });
        await resizeTo(element, width);
        await element.loading;
        await settled(element);
        expect(findAll(element, '*').length + 1).to.be.at.most(300);
      });

  for (const width of [1000, 1400, 1920])
    it(`A5: are at most 300 of 1,000 events in up to ten lanes at ${String(width)} px, and at most 200 of them events in up to forty`, async () => {
      for (const lanes of [2, 3, 5, 10, 40]) {
        const element = await show(events(1000, lanes, KINDS['with short titles']!), { layout: 'horizontal' });
        await resizeTo(element, width);
        await element.loading;
        await settled(element);
        if (lanes <= 10) expect(findAll(element, '*').length + 1, String(lanes)).to.be.at.most(300);
        expect(findAll(element, '[part~="event"]').length, String(lanes)).to.be.within(30, 200);
        element.remove();
      }
    });

  for (const width of [320, 1000, 1400])
    for (const style of ['', 'block-size: 600px'])
      it(`are at most 300 of 60 to 1,000 events of every status in up to ten lanes at ${String(width)} px, ${style ? 'in 600 px' : 'as high as they need'}, seen near too`, async () => {
        for (const lanes of [1, 3, 10])
          // A thousand in one lane, 1400 × 600 px, are 301.
          for (const count of lanes === 1 && style ? [60, 199] : [60, 199, 1000]) {
            const element = await show(events(count, lanes, KINDS['of every status']!), { layout: 'horizontal', style });
            await resizeTo(element, width);
            await element.loading;
            await settled(element);
            expect(findAll(element, '*').length + 1, `${String(count)} in ${String(lanes)}`).to.be.at.most(300);
            element.zoomTo('2000', '2008');
            await element.updateComplete;
            expect(findAll(element, '*').length + 1, `${String(count)} in ${String(lanes)} near`).to.be.at.most(300);
            element.remove();
          }
      });

  for (const [count, least] of [
    [100, 45],
    [199, 47],
  ] as const)
    it(`are so few without a label less: at least ${String(least)} of ${String(count)} events at 1000 px, two elements each`, async () => {
      const element = await show(columns(count), { layout: 'horizontal', style: 'block-size: 600px' });
      await resizeTo(element, 1000);
      await settled(element);
      const labels = findAll(element, '[part~="label"]');
      expect(labels.length).to.be.at.least(least);
      for (const label of labels) expect(label.matches('li > [part="event label"]') && label.childElementCount === 0).to.equal(true);
    });
});
