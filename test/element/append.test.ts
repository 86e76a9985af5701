import { expect } from 'chai';
import '../../src/define.js';
import { accountedFor } from './plot-boxes.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const years = (from: number, count: number): object[] => Array.from({ length: count }, (_, at) => quoted(String(from + at)));

describe('append', () => {
  it('N9: adds events to those shown, and the view stays where it is', async () => {
    const element = await show(dataset(years(1990, 5)), { layout: 'horizontal' });
    const before = element.view;
    element.append([quoted('2010-05-05'), quoted('1992-05-05')]);
    await element.loading;
    expect(element.timeline?.events.map(({ id }) => id)).to.deep.equal([
      '1990',
      '1991',
      '1992',
      '1992-05-05',
      '1993',
      '1994',
      '2010-05-05',
    ]);
    expect(element.view).to.deep.equal(before);
    expect(find(element, '[data-event-id="1992-05-05"]')).to.not.equal(null);
    element.fit();
  });

  it('gives events without an id, or with one that is taken, one of their own', async () => {
    const element = await show(dataset(years(1990, 2)));
    element.append([{ date: '1995', title: 'New' }, quoted('1990')]);
    await element.loading;
    const ids = element.timeline?.events.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).to.equal(4);
  });

  it('tells of events that cannot be read, and adds the others', async () => {
    const element = await show(dataset(years(1990, 2)));
    const told = heard(element, 'timeline-error');
    element.append([{ date: 'soon', title: 'Never' }, quoted('1999')]);
    await element.loading;
    expect((await told).problems.map(({ path }) => path)).to.deep.equal(['/events/0/date']);
    expect(element.timeline?.events.length).to.equal(3);
  });

  it('adds to columns too, event by event with its quote', async () => {
    const start = Float64Array.from({ length: 300 }, (_, at) => Date.UTC(1990, 0, 1 + at * 10));
    const element = await show({ version: 1, lang: 'en', columns: { start, title: (at: number) => `Event ${String(at)}` } });
    element.append([quoted('1991-05-05')]);
    await element.loading;
    expect(element.timeline?.events.length).to.equal(301);
    expect(accountedFor(element)).to.equal(301);
    element.select('1991-05-05');
    await element.updateComplete;
    expect(textOf(element, 'blockquote')).to.contain('It happened in 1991-05-05.');
  });

  it('puts nodes inside as in every element', async () => {
    const element = await show(dataset(years(1990, 2)));
    const note = document.createElement('p');
    element.append(note, 'words');
    expect(element.lastChild?.textContent).to.equal('words');
    expect(element.contains(note)).to.equal(true);
  });
});

describe('columns', () => {
  it('are shown in any order, and rows that cannot be read are left out and told of together', async () => {
    const start = [Date.UTC(2004, 0, 1), NaN, Date.UTC(2001, 4, 5), Infinity, Date.UTC(2002, 1, 1)];
    const end = [NaN, NaN, Date.UTC(2001, 5, 5), NaN, Date.UTC(2001, 1, 1)];
    const element = await show({ version: 1, lang: 'en', columns: { start, end, title: ['Last', 'a', 'First', 'b', 'c'] } });
    expect(element.timeline?.events.map(({ title: [title] }) => title?.text)).to.deep.equal(['First', 'Last']);
    expect(findAll(element, '.outline .title').map(({ textContent }) => textContent)).to.have.members(['First', 'Last']);
    expect(findAll(element, '.summary-line').at(-1)?.textContent).to.contain('3');
  });
});
