import { expect } from 'chai';
import { printDay } from '../../src/extract/stretch.js';
import { easterSunday } from '../../src/extract/easter.js';
import { fromHijri, hijriStretch } from '../../src/extract/hijri.js';
import { findTimeExpressions } from '../../src/extract/index.js';

const hijri: readonly (readonly [number, number, number, string, boolean])[] = [
  [1447, 2, 21, '2025-08-15', true],
  [1445, 9, 1, '2024-03-11', true],
  [1300, 1, 1, '1882-11-12', true],
  [1, 1, 1, '0622-07-19', false],
];

const regions = ['EG', 'SA', 'AE', 'LY', 'SY', 'IQ', 'LB', 'JO', 'PS', 'DZ', 'TN', 'MA', 'MR'];

describe('calendars', () => {
  for (const [year, month, day, expected, exact] of hijri)
    it(`${year}-${month}-${day} AH is ${expected}${exact ? '' : ', by the tabular calendar'}`, () => {
      const found = fromHijri(year, month, day);
      expect(found && [printDay(found.days), found.exact]).to.deep.equal([expected, exact]);
    });

  it('knows the days that a Hijri month does not have', () => {
    const safar = hijriStretch(1447, 2);
    expect(safar && safar.last - safar.first + 1).to.be.oneOf([29, 30]);
    expect(fromHijri(1447, 13, 1)).to.equal(undefined);
    expect(fromHijri(1447, 1, 31)).to.equal(undefined);
  });

  it('knows Easter', () => {
    expect([2000, 2013, 2024, 2025, 2038].map((year) => printDay(easterSunday(year)))).to.deep.equal([
      '2000-04-23',
      '2013-03-31',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });

  for (const region of regions)
    it(`reads the months as CLDR has them for ar-${region}`, () => {
      const names = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
      const found = Array.from({ length: 12 }, (_, month) => {
        const text = `في 5 ${names.format(Date.UTC(2023, month, 5))} 2023`;
        return findTimeExpressions(text, { lang: 'ar' })[0]?.edtf;
      });
      expect(found).to.deep.equal(Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}-05`));
    });
});
