import { expect } from 'chai';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { namesWithin } from '../../src/element/words/period-names.js';
import { createSpeech } from '../../src/element/words/speech.js';
import { vocabularyOf } from '../../src/element/words/vocabulary.js';
import { dataset, findAll, quoted, show } from './support.js';

const times = (count: number, date: string): object[] =>
  Array.from({ length: count }, (_, at) => quoted(date, { id: `${date} ${String(at)}` }));

describe('what stands for many events', () => {
  const clusters: readonly (readonly [lang: string, dates: readonly [string, string], name: string])[] = [
    ['en', ['2001', '2002-03-05'], '+119 more events, 2001 – March 2002'],
    ['en', ['2001-03-05', '2001-04'], '+119 more events, March 5, 2001 – April 2001'],
    ['en', ['2001-03', '2001-04'], '+119 more events, March – April 2001'],
    ['en', ['1850~', '1851-03-05'], '+119 more events, 1850 – March 1851'],
    ['ar', ['2001', '2002-03-05'], '+119 حدثاً آخر، 2001 – مارس 2002'],
    ['fa', ['2001', '2002-03-05'], '+119 رویداد دیگر، 2001 تا مارس 2002'],
  ];
  for (const [lang, [first, last], name] of clusters) {
    it(`U2: “+N” tells from ${first} to ${last} in ${lang} no more precisely than that: ${name}`, async () => {
      const data = dataset([...times(120, '1500'), ...times(60, first), ...times(60, last)]);
      const element = await show(data, { lang, locale: lang, numerals: 'latn', style: '--event-timeline-lanes: 1' });
      await element.loading;
      const names = findAll(element, '[part="cluster"]').map((button) => button.getAttribute('aria-label'));
      expect(names).to.include(name);
    });
  }

  it('U2: a period that is no unit of the calendar tells its ends no more precisely than they are known', async () => {
    const { timeline } = await show(dataset([...times(2, '2000-03-04'), ...times(2, '2001'), ...times(2, '2001-05-04')]));
    const speech = createSpeech({ locale: 'en', calendar: 'gregory', numerals: 'latn' }, vocabularyOf('en'));
    const period = (first: number, end: number, dates: string): Parameters<typeof namesWithin>[0][number] => {
      const { min: from, max: to } = parseEdtf(dates);
      return { first, end, span: { from, to }, unit: undefined, presses: 0 };
    };
    const periods = [period(0, 4, '2000-03-04/2001'), period(4, 6, '2001-05-04')];
    expect(timeline && namesWithin(periods, undefined, { speech, timeline })).to.deep.equal(['March 2000 – 2001', 'May 4, 2001']);
  });
});
