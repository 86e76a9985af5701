import { expect } from 'chai';
import { seededDataset } from '../support/seeded-dataset.js';
import { find, findAll, quoted, dataset, show, textOf } from './support.js';

const list = { layout: 'vertical' };
const MONTHS = Array.from({ length: 30 }, (_, at) => quoted(`2024-01-${String(at + 1).padStart(2, '0')}`));

describe('the list', () => {
  it('Z13: has the page’s scrolling and none of its own', async () => {
    const element = await show(seededDataset(60), list);
    const scrolling = findAll(element, '*').filter((node) => /auto|scroll/u.test(getComputedStyle(node).overflowY));
    expect(scrolling).to.deep.equal([]);
    expect(find(element, '.plot')).to.equal(null);
    expect(getComputedStyle(find(element, '.event') ?? element).touchAction).to.equal('auto');
  });

  it('Z13: has a heading for each period, which stays in sight', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2018-05'), quoted('2024'), quoted('2024-05')]), list);
    expect(findAll(element, '.list h3').map(({ textContent }) => textContent)).to.deep.equal(['2018', '2024']);
    expect(findAll(element, '.list h3').map((heading) => getComputedStyle(heading).position)).to.deep.equal(['sticky', 'sticky']);
  });

  it('Z13: says in words what is long and empty, above the heading that follows', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2018-05'), quoted('2024'), quoted('2024-05')]), list);
    expect(findAll(element, '.gap').map(({ textContent }) => textContent)).to.deep.equal(['5 years later']);
    expect(find(element, '.gap + h3')?.textContent).to.equal('2024');
  });

  it('Z13: shows a period’s first events, and the others when asked for', async () => {
    const element = await show(dataset([...MONTHS, quoted('2024-06'), quoted('2026-06')]), list);
    const items = (): number => findAll(element, '.list .event').length;
    const before = items();
    expect(before).to.be.below(32);
    const [more] = findAll(element, '[data-action="more"]');
    expect(more?.textContent).to.match(/^Show \d+ more$/u);
    more?.click();
    await element.updateComplete;
    expect(items() - before).to.equal(Number(/\d+/u.exec(more?.textContent ?? '')?.[0]));
  });

  it('shows the event that is selected, wherever it is', async () => {
    const element = await show(dataset([...MONTHS, quoted('2024-06'), quoted('2026-06')]), { ...list, selected: '2024-01-29' });
    expect(find(element, '[data-event-id="2024-01-29"]')?.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(element, '[part="quote"]')).to.include('It happened in 2024-01-29.');
  });

  it('gives all the data as its view', async () => {
    const element = await show(dataset([quoted('2018'), quoted('2024')]), list);
    expect(element.view).to.deep.equal({ start: Date.UTC(2018), end: Date.UTC(2025) });
  });
});
