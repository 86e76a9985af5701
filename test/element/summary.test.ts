import { expect } from 'chai';
import { dataset, find, quoted, show, textOf } from './support.js';

const plain = (date: string, rest: object = {}): object => ({ id: date, date, title: date, ...rest });
/** Whether a comma stands before a year is each engine's own. */
const bare = (words: string): string => words.replaceAll(/، ?(?=\d{4})/gu, ' ');
const lanes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id }));

describe('the summary', () => {
  const kinds: readonly (readonly [title: string, data: object, attributes: Record<string, string>, en: string, ar: string])[] = [
    ['one event', dataset([quoted('2024-03-05')]), {}, '1 event from one source, March 5, 2024.', 'حدث واحد من مصدر واحد، 5 مارس 2024.'],
    [
      'two events of two sources',
      dataset([quoted('2024-03-05'), quoted('2024-03-07', { quotes: [{ source: 'b', exact: 'B.' }] })], {
        sources: { paper: { title: 'A paper' }, b: { title: 'B' } },
      }),
      {},
      '2 events from 2 sources, March 5–7, 2024.',
      'حدثان من مصدرين، 5–7 مارس 2024.',
    ],
    [
      'events without sources',
      dataset([plain('2024-03-05'), plain('2024-03-09')], { sources: {} }),
      {},
      '2 events, March 5–9, 2024.',
      'حدثان، 5–9 مارس 2024.',
    ],
    [
      'planned events alone',
      dataset(['2031', '2032', '2033-05-01'].map((date) => quoted(date, { status: 'planned' }))),
      {},
      '3 events from one source, 2031–2033. 2 dates are known only in part; 3 are planned.',
      '3 أحداث من مصدر واحد، 2031–2033. تاريخان غير معروفين بدقة؛ 3 أحداث مخطط لها.',
    ],
    [
      'one of each status',
      dataset(
        (['claimed', 'disputed', 'planned', 'cancelled', 'confirmed'] as const).map((status, at) =>
          quoted(`2024-03-0${String(at + 1)}`, { status }),
        ),
      ),
      {},
      '5 events from one source, March 1–5, 2024. One is claimed; one is disputed; one is planned; one is cancelled.',
      '5 أحداث من مصدر واحد، 1–5 مارس 2024. ادعاء واحد؛ حدث واحد محل خلاف؛ حدث واحد مخطط له؛ حدث واحد ملغى.',
    ],
    [
      'deep time',
      dataset([quoted('Y-66000000'), quoted('Y-252000000'), quoted('-0043-03-15')]),
      {},
      '3 events from one source, 252 million years ago – 44 BC. 2 dates are known only in part.',
      '3 أحداث من مصدر واحد، قبل 252 مليون سنة – 44 ق.م. تاريخان غير معروفين بدقة.',
    ],
    [
      'dates that are uncertain or about',
      dataset([quoted('1911?'), quoted('1918~'), quoted('1920-05-05'), quoted('1921/1923'), quoted('192X')]),
      {},
      '5 events from one source, 1911 – 1920s. 4 dates are known only in part.',
      '5 أحداث من مصدر واحد، 1911 – عشرينيات القرن العشرين. 4 تواريخ غير معروفة بدقة.',
    ],
    [
      'ends that are known to the year and to the month',
      dataset([quoted('2023'), quoted('2024-03')]),
      {},
      '2 events from one source, 2023 – March 2024. 2 dates are known only in part.',
      'حدثان من مصدر واحد، 2023 – مارس 2024. تاريخان غير معروفين بدقة.',
    ],
    [
      'ends that are known to the decade and to the year, in either order',
      dataset([quoted('2004-05-06'), quoted('199X'), quoted('2003')]),
      {},
      '3 events from one source, 1990s – 2004. 2 dates are known only in part.',
      '3 أحداث من مصدر واحد، تسعينيات القرن العشرين – 2004. تاريخان غير معروفين بدقة.',
    ],
    [
      'an open beginning and an open end',
      dataset([quoted('../2020-03-01'), quoted('2021-05-05'), quoted('2022/..')]),
      {},
      '3 events from one source, 2020–2022. One date is known only in part.',
      '3 أحداث من مصدر واحد، 2020–2022. تاريخ واحد غير معروف بدقة.',
    ],
    [
      'dates that are not known at all',
      dataset([quoted('../..', { id: 'x' })]),
      {},
      '1 event from one source, undated. One date is known only in part.',
      'حدث واحد من مصدر واحد، بلا تاريخ. تاريخ واحد غير معروف بدقة.',
    ],
    [
      'many lanes',
      dataset(
        lanes.map(({ id }, at) => quoted(`2024-0${String(at + 1)}-11`, { lane: id })),
        { lanes },
      ),
      {},
      '6 events from one source, January – June 2024.',
      '6 أحداث من مصدر واحد، يناير – يونيو 2024.',
    ],
    [
      'a filter, which leaves one: what there is in all',
      dataset([quoted('2023'), quoted('2024-03-05'), quoted('2025')]),
      { filter: '2024' },
      '3 events from one source, 2023–2025. 2 dates are known only in part.',
      '3 أحداث من مصدر واحد، 2023–2025. تاريخان غير معروفين بدقة.',
    ],
    [
      'eleven events',
      dataset(Array.from({ length: 11 }, (_, at) => quoted(`2024-03-${String(11 + at)}`))),
      {},
      '11 events from one source, March 11–21, 2024.',
      '11 حدثاً من مصدر واحد، 11–21 مارس 2024.',
    ],
    [
      'a hundred events',
      dataset(Array.from({ length: 100 }, (_, at) => quoted(String(1900 + at)))),
      {},
      '100 events from one source, 1900–1999. 100 dates are known only in part.',
      '100 حدث من مصدر واحد، 1900–1999. 100 تاريخ غير معروف بدقة.',
    ],
  ];
  for (const [title, data, attributes, en, ar] of kinds) {
    for (const [locale, words] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      it(`A7: of ${title}, is the same in every layout (${locale})`, async () => {
        const element = await show(data, { ...attributes, locale, numerals: 'latn' });
        for (const layout of ['horizontal', 'vertical', 'table'] as const) {
          element.layout = layout;
          await element.updateComplete;
          expect(bare(textOf(element, '.summary-line')), layout).to.equal(bare(words));
        }
      });
    }
  }

  it('A7: the author’s own takes its place', async () => {
    const element = await show(dataset([quoted('2024')]), {}, '<p slot="summary">Mine.</p>');
    const slot = find(element, 'slot[name="summary"]') as HTMLSlotElement | null;
    expect(slot?.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Mine.']);
    expect(find(element, '.summary-line')?.checkVisibility()).to.equal(false);
  });
});
