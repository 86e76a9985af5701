import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { cardWordsOf } from '../../src/element/words/card-words.js';
import { languages, lazyVocabulary, vocabularyOf } from '../../src/element/words/vocabulary.js';
import { directionOf } from '../../src/element/words/speech.js';
import { loadTestFonts, TEST_FONT } from '../support/fonts.js';
import { clipped, collisions, cutOff, ITEMS, resizeTo } from './plot-boxes.js';
import { dataset, find, findAll, quoted, show, textOf } from './support.js';

const TITLES = { ar: 'حدث', en: 'What happened', es: 'Lo que pasó', fa: 'رویداد', fr: 'Ce qui est arrivé', he: 'מה שקרה' };
const DATES = ['1850~', '19XX', '196X', '[1998..2000]', '2001-21', '2004-09-18', '2011?', '2022/..', '[..2025-08-13]', '2026-12-01'];
const STATUSES = ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];

/** Every kind of date, and every status. */
const everything = dataset(
  DATES.map((date, at) => quoted(date, { title: TITLES, status: STATUSES[at % STATUSES.length] })),
  { title: TITLES },
);

const open = (lang: string, attributes: Record<string, string> = {}): Promise<EventTimeline> =>
  show(everything, { lang, dir: directionOf(lang), style: `font-family: ${TEST_FONT}`, ...attributes });

/** Letters of a language's script. Words in others are those of the quotes and sources. */
const SCRIPT: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arab}/u, fa: /\p{Script=Arab}/u, he: /\p{Script=Hebr}/u };

/** What has to be seen whole: titles and dates of labels may end in dots, as they are whole elsewhere. */
const WORDS = '.text-button, .icon-button, .headline .tag, .legend summary, .legend li, .summary-line, .when, .gap, .stance, .notice-line';

describe('in every language', () => {
  before(loadTestFonts);

  for (const lang of languages) {
    it(`R14: ${lang} is loaded where it is asked for, and all that the element says is in it`, async () => {
      const element = await open(lang, { selected: '2011?' });
      expect(lazyVocabulary(lang) === undefined || lazyVocabulary(lang)?.value !== undefined).to.equal(true);
      const { messages } = vocabularyOf(lang);
      expect(find(element, '.frame')?.lang).to.equal(lang);
      expect(findAll(element, '.ends button').map(({ textContent }) => textContent.trim())).to.deep.equal([
        messages.earlier,
        messages.later,
      ]);
      expect(textOf(element, '[data-action="copy-quote"]')).to.equal(cardWordsOf({ vocabulary: vocabularyOf(lang) }).copyQuote);
      const said = ['.summary-line', '.when', '.legend summary'].map((selector) => textOf(element, selector));
      for (const text of said) expect(text).to.match(SCRIPT[lang] ?? /\p{Script=Latn}/u);
    });

    it(`R11: ${lang} has its own words for every date, without a sign in their place`, async () => {
      const dates = findAll(await open(lang), '[part="event"] time').map(({ textContent }) => textContent);
      expect(dates).to.have.lengthOf(DATES.length);
      expect(dates.filter((text) => /[~?≤≥…]/u.test(text))).to.deep.equal([]);
    });

    for (const width of [320, 800]) {
      it(`R14: the words of ${lang} have room at ${String(width)} px`, async () => {
        const element = await open(lang, { selected: '2011?' });
        await resizeTo(element, width);
        await element.loading;
        find(element, 'details')?.setAttribute('open', '');
        expect(clipped(element, WORDS)).to.deep.equal([]);
        expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
        if (width === 800) expect(cutOff(element, ITEMS)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('R9: Arabic titles, whose lines are higher, leave the dates of a French page whole, and the rows apart', async () => {
    const arabic = dataset(
      DATES.map((date) => quoted(date, { title: 'مُفَاوَضَاتٌ في المرفأ' })),
      { lang: 'ar' },
    );
    const element = await show(arabic, { lang: 'fr', style: `font-family: ${TEST_FONT}` });
    expect(clipped(element, '.label time')).to.deep.equal([]);
    expect(collisions(element, '.label time, .label .title', 4)).to.deep.equal([]);
  });

  it('R9: rows are as high as the lines of the element’s language, in a page of another', async () => {
    const element = await show(everything, { locale: 'ar', style: `font-family: ${TEST_FONT}` });
    expect(clipped(element, '.label, .label time')).to.deep.equal([]);
    expect(collisions(element, ITEMS, 4)).to.deep.equal([]);
  });

  it('R14: a language that there is none for has English words, and dates of its own', async () => {
    const element = await open('de');
    expect(find(element, '.frame')?.lang).to.equal('en');
    expect(findAll(element, '[part="event"] time').map(({ textContent }) => textContent)).to.include('18. September 2004');
  });

  it('R14: the language may change while it is shown; the one before stays until the other is there', async () => {
    const element = await open('fr');
    element.lang = 'he';
    element.dir = 'rtl';
    await new Promise(requestAnimationFrame);
    await element.loading;
    expect([find(element, '.frame')?.lang, find(element, '.frame')?.dir]).to.deep.equal(['he', 'rtl']);
    expect(textOf(element, '[data-action="later"]')).to.equal('מאוחר יותר');
  });
});
