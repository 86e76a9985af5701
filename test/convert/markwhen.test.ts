import { expect } from 'chai';
import { ConvertError, fromMarkwhen } from '../../src/convert/index.js';
import { checked, datesOf, eventsOf, lossesOf } from './checked.js';

describe('from Markwhen', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['2023-01/2023-03: x', '2023-01/2023-03'],
    ['2023-07: x', '2023-07'],
    ['2023-04/4 months: x', '2023-04/2023-07'],
    ['03/2023 - 1 year: x', '2023-03/2024-02'],
    ['02/2024-04/2024: x', '2024-02/2024-04'],
    ['2023-01-30/1 month: x', '2023-01-30/2023-02-27'],
    ['2023-01-01 - 3 days: x', '2023-01-01/2023-01-03'],
    ['2023/2 years: x', '2023/2024'],
    ['2023-01-01T10:00 - 90 minutes: x', '2023-01-01T10:00/2023-01-01T11:30'],
    ['Jan 5 2023 to Jan 7 2023: x', '2023-01-05/2023-01-07'],
    ['44 BC: x', '-0043'],
    ['1984~: x', '1984~'],
    ['../2006: x', '../2006'],
    ['-0044-03-15: x', '-0044-03-15'],
    ['199X: x', '199X'],
    ['2004-06-XX: x', '2004-06-XX'],
    ['08/15/2025: x', '2025-08-15'],
    ['- 2023-07: in a list', '2023-07'],
  ];
  for (const [line, edtf] of dates) it(`«${line}» is ${edtf}`, () => expect(datesOf(fromMarkwhen(line))).to.deep.equal([edtf]));

  it('15/08/2025 is the 15th of August, never today', () => {
    expect(datesOf(fromMarkwhen('15/08/2025: x', { asOf: '2026-11-22' }))).to.deep.equal(['2025-08-15']);
    expect(datesOf(fromMarkwhen('04/03/2025: x'))).to.deep.equal(['2025-04-03']);
    expect(datesOf(fromMarkwhen('dateFormat: d/M/y\n04/03/2025: x'))).to.deep.equal(['2025-03-04']);
  });

  it('“now” is the day that the caller says, and is lost without it', () => {
    const converted = fromMarkwhen('now: x\n2023/now: y', { asOf: '2025-08-13' });
    expect(eventsOf(converted).map(({ date }) => date)).to.deep.equal([
      { edtf: '2025-08-13', asWritten: 'now', basis: 'inferred' },
      { edtf: '2023/2025-08-13', asWritten: '2023/now', basis: 'inferred' },
    ]);
    expect(lossesOf(fromMarkwhen('now: x'))).to.deep.equal(['line 1: an event at “now”: say which day that is (asOf)']);
  });

  it('reads header, sections, groups, tags, links, ids and descriptions', () => {
    const text = `---
title: The title
description: About
author: Somebody
---
#John: blue
// a comment
# Part one #John
2023-01: First #John [words](https://example.org/a)
id: first
More words
- [x] done
## Inner
2023-02: Second
section Old
group Deep
2023-03: Third
endGroup
2023-04: Fourth
endSection`;
    const converted = fromMarkwhen(text);
    const dataset = checked(converted);
    expect([dataset.title, dataset.description]).to.deep.equal(['The title', 'About']);
    expect(dataset.events?.[0]).to.deep.equal({
      id: 'first',
      date: '2023-01',
      title: 'First words',
      summary: 'More words\n- [x] done',
      lane: 'Part one',
      categories: ['John'],
      links: [{ rel: 'mentions', to: 'https://example.org/a' }],
    });
    expect(dataset.events?.map(({ lane }) => lane)).to.deep.equal([
      'Part one',
      'Part one/Inner',
      'Part one/Inner/Old/Deep',
      'Part one/Inner/Old',
    ]);
    expect(dataset.lanes?.[0]).to.deep.equal({ id: 'Part one', label: 'Part one', color: 'blue' });
    expect(dataset.categories).to.deep.equal([{ id: 'John', color: 'blue' }]);
    expect(lossesOf(converted)).to.deep.equal([': author of the header']);
  });

  it('keeps the first time of what recurs, and lists the others', () => {
    const converted = fromMarkwhen('2023-01-03 every other week for 1 year: Meeting');
    expect(datesOf(converted)).to.deep.equal(['2023-01-03']);
    expect(lossesOf(converted)).to.deep.equal(['line 1: the further times of an event that recurs are left out']);
  });

  it('lists by their line events whose date stands on another, and loses no other', () => {
    const converted = fromMarkwhen('2023-01: a\nafter !a 3 days: b\n2023-02: c');
    expect(datesOf(converted)).to.deep.equal(['2023-01', '2023-02']);
    expect(lossesOf(converted)).to.deep.equal(['line 2: an event whose date cannot be read, or stands on another event']);
  });

  it('refuses what has no dated line', () => {
    expect(() => fromMarkwhen('Just words: and more')).to.throw(ConvertError, 'no dated line');
  });
});
