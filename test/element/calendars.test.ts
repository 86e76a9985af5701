import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const data = dataset([quoted('1850-06-12'), quoted('2025-04'), quoted('2025-04-05'), quoted('2025-08-13T14:30Z')]);

/** Kinds of space, and marks of direction, are the engine's. */
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c]/g, '').replaceAll(/\s+/g, ' ');

/** The dates on the labels. */
const dates = (element: EventTimeline): string[] => findAll(element, '[part="event"] time').map(({ textContent }) => plain(textContent));

/** The lines of the open card that tell its date. */
const lines = (element: EventTimeline): string[] => findAll(element, '#quote .when').map(({ textContent }) => plain(textContent).trim());

const hijri = { locale: 'ar', numerals: 'arab', calendar: 'islamic-umalqura' };

describe('other calendars', () => {
  it('R8: days are told in Hijri with the Gregorian day in brackets; months, and days outside Umm al-Qura, as without', async () => {
    const element = await show(data, hijri);
    expect(dates(element).slice(0, 3)).to.deep.equal(['١٢ يونيو ١٨٥٠', 'أبريل ٢٠٢٥', '٧ شوال ١٤٤٦ هـ (٥ أبريل ٢٠٢٥)']);
    expect(dates(element)[3]).to.include('١٩ صفر ١٤٤٧ هـ').and.to.include('(١٣ أغسطس ٢٠٢٥');
  });

  it('R8: the card has a second line, which says how the day was converted', async () => {
    const element = await show(data, { ...hijri, selected: '2025-04-05' });
    expect(lines(element)).to.deep.equal(['٥ أبريل ٢٠٢٥ · معروف باليوم', '٧ شوال ١٤٤٦ هـ · التقويم الهجري (أم القرى)']);
  });

  for (const [what, selected] of [
    ['a month', '2025-04'],
    ['a day outside Umm al-Qura', '1850-06-12'],
  ] as const) {
    it(`R8: the card of ${what} has no second line`, async () => {
      expect(lines(await show(data, { ...hijri, selected }))).to.have.lengthOf(1);
    });
  }

  it('R8: a date that is not certain is said to be so once, not in brackets again, be it an event’s or a source’s', async () => {
    const doubtful = dataset([quoted('2025-04-05?'), quoted('2025-04-07?/2025-04-09'), quoted('2025-04-?11')], {
      sources: { paper: { title: 'A paper', published: '2025-04-14?' } },
    });
    const element = await show(doubtful, { ...hijri, selected: '2025-04-05?' });
    const source = plain(find(element, '#quote figcaption')?.textContent ?? '');
    for (const told of [...dates(element), ...lines(element), source]) expect(told.match(/غير مؤكد/gu), told).to.have.lengthOf(1);
    expect(dates(element)[0]).to.equal('٧ شوال ١٤٤٦ هـ (غير مؤكد) (٥ أبريل ٢٠٢٥)');
  });

  it('R8: without the attribute there is one line, and no bracket', async () => {
    const element = await show(data, { locale: 'ar', numerals: 'arab', selected: '2025-04-05' });
    expect(lines(element)).to.deep.equal(['٥ أبريل ٢٠٢٥ · معروف باليوم']);
    expect(dates(element).join()).to.not.match(/[()]/u);
  });

  it('R8: says so in the reader’s language', async () => {
    const element = await show(data, { locale: 'fr', calendar: 'islamic-umalqura', selected: '2025-04-05' });
    expect(lines(element)[1]).to.match(/^7 chawwal 1446 .*calendrier hégirien/u);
  });

  for (const locale of ['fa', 'fa-IR', 'fa-u-ca-persian']) {
    it(`R4: ${locale} keeps to the Gregorian calendar: in labels, card and axis`, async () => {
      const element = await show(data, { locale, selected: '2025-04-05' });
      expect(dates(element)[2]).to.equal('۵ آوریل ۲۰۲۵');
      expect(lines(element)).to.deep.equal(['۵ آوریل ۲۰۲۵ · روز آن معلوم است']);
      expect(textOf(element, '.axis'))
        .to.match(/۲۰|۱۹/u)
        .and.not.match(/۱۴۰|۱۳/u);
    });
  }

  it('R8: the Persian calendar is there for who asks for it, likewise', async () => {
    const element = await show(data, { locale: 'fa', calendar: 'persian', selected: '2025-04-05' });
    expect(dates(element).slice(1, 3)).to.deep.equal(['آوریل ۲۰۲۵', '۱۶ فروردین ۱۴۰۴ (۵ آوریل ۲۰۲۵)']);
    expect(lines(element)[1]).to.equal('۱۶ فروردین ۱۴۰۴ · تقویم هجری شمسی');
  });
});
