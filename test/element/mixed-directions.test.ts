import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { loadTestFonts, TEST_FONT } from '../support/fonts.js';
import { dataset, find, findAll, quoted, show } from './support.js';
import { middleOf, placeOf } from './text-place.js';

const QUOTE = 'We sign “the accord” (2004), at last…';
const ADDRESS = 'https://example.org/accord?page=2';

/** An event with an English quote and wording, from a Hebrew source at a Latin address. */
const data = dataset(
  [
    quoted('1998', { title: { ar: 'المسودة', en: 'The draft', fa: 'پیش‌نویس', he: 'הטיוטה' } }),
    {
      id: 'accord',
      date: { edtf: '2004-09-18', asWritten: 'on Saturday…', basis: 'inferred', relativeTo: '2004-09-20' },
      title: { ar: 'توقيع الاتفاق', en: 'The accord', fa: 'امضای توافق', he: 'חתימת ההסכם' },
      quotes: [{ source: 'haaretz', exact: QUOTE, lang: 'en', speaker: 'Mira Holt' }],
    },
  ],
  {
    title: { ar: 'الاتفاق', en: 'The accord', fa: 'توافق', he: 'ההסכם' },
    sources: {
      haaretz: { title: { he: '״הארץ״ (2004)' }, publisher: ADDRESS, url: ADDRESS, published: '2004-09-20', lang: 'he', dir: 'rtl' },
      paper: { title: 'A paper' },
    },
  },
);

/** The interface's own words in the card: that the day is known, the day itself, the day that “Saturday” is measured from, the link. */
const LANGUAGES = {
  ar: { known: 'معروف باليوم', day: '18', from: '20 سبتمبر', link: 'افتح الموضع' },
  fa: { known: 'روز آن معلوم', day: '۱۸', from: '۲۰ سپتامبر', link: 'باز کردن در منبع' },
  he: { known: 'היום ידוע', day: '18', from: '20 בספטמבר', link: 'פתיחה במקור' },
} as const;

const open = (lang: string): Promise<EventTimeline> =>
  show(data, { lang, dir: 'rtl', numerals: lang === 'ar' ? 'latn' : 'auto', selected: 'accord', style: `font-family: ${TEST_FONT}` });

/** Whether words stand on one line in this order, each to the left of the one before. */
const runsLeft = (element: Element, ...words: string[]): boolean => {
  const xs = words.map((one) => middleOf(element, one));
  return xs.every((x, at) => at === 0 || x < (xs[at - 1] ?? 0));
};

describe('an interface from right to left around an English quote, a Hebrew source and a Latin address', () => {
  before(loadTestFonts);

  for (const [lang, { known, day, from, link }] of Object.entries(LANGUAGES)) {
    describe(lang, () => {
      let card: HTMLElement;
      let element: EventTimeline;
      const part = (selector: string): HTMLElement => {
        const found = card.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`no ${selector}`);
        return found;
      };

      beforeEach(async () => {
        element = await open(lang);
        card = find(element, '#quote') ?? element;
      });

      it('R16: the date, what is known of it, the wording and what it is measured from follow each other to the left', () => {
        const when = part('.when');
        expect(runsLeft(when, day, known, 'on Saturday', from), when.textContent).to.equal(true);
      });

      it('R16: the wording reads from left to right in its quotation marks, its dots at its end', () => {
        const when = part('.when');
        const [on, saturday, dots] = ['on', 'Saturday', '…'].map((words) => middleOf(when, words));
        expect([on, saturday, dots]).to.deep.equal([on, saturday, dots].toSorted((a = 0, b = 0) => a - b));
        const [first = '', last = ''] = lang === 'he' ? ['”\u2068', '\u2069”'] : ['«\u2068', '\u2069»'];
        expect(placeOf(when, first).left).to.be.greaterThan(placeOf(when, 'Saturday').right - 1);
        expect(placeOf(when, last).right).to.be.lessThan(placeOf(when, 'on').left + 1);
      });

      it('R16: the quote starts at the left of its box, and its mark stands there, its dots at the right of its words', () => {
        const quote = part('blockquote');
        const { left } = quote.getBoundingClientRect();
        expect(placeOf(quote, 'We sign').left - left).to.be.within(0, 24);
        expect(parseFloat(getComputedStyle(quote).borderLeftWidth)).to.equal(3);
        expect(middleOf(quote, '…')).to.be.greaterThan(placeOf(quote, 'at last').right);
        expect(middleOf(quote, '(')).to.be.lessThan(middleOf(quote, '2004'));
        expect(middleOf(quote, ')')).to.be.greaterThan(middleOf(quote, '2004'));
      });

      it('R16: speaker, source, publisher and day follow each other to the left, each in its own direction', () => {
        const who = part('.who');
        expect(runsLeft(who, 'Mira Holt', 'הארץ', 'example.org', from), who.textContent).to.equal(true);
        expect(middleOf(who, 'Mira')).to.be.lessThan(middleOf(who, 'Holt'));
        expect(runsLeft(who, 'הארץ', '2004')).to.equal(true);
        const address = ['https', 'example', 'accord', 'page', '=2'].map((words) => middleOf(who, words));
        expect(address).to.deep.equal(address.toSorted((a, b) => a - b));
      });

      it('R16: buttons and links begin at the right, where the text does', () => {
        const caption = part('figcaption');
        expect(placeOf(caption, link).right).to.be.at.most(caption.getBoundingClientRect().right + 0.5);
        const [copy] = findAll(element, '.card-actions button').map((button) => button.getBoundingClientRect());
        const box = part('.card-actions').getBoundingClientRect();
        expect(copy && copy.right > box.left + box.width / 2).to.equal(true);
        expect(part('.close').getBoundingClientRect().left).to.be.lessThan(placeOf(part('h3'), part('h3').textContent).left);
      });

      it('R16: what is in another language than the interface says which', () => {
        const said = ['blockquote', '.speaker bdi', 'cite bdi'].map((selector) => part(selector).lang);
        expect(said[0]).to.equal('en');
        expect(said[2]).to.equal('he');
        expect(find(element, '.frame')?.lang).to.equal(lang);
      });
    });
  }
});
