import { expect } from 'chai';
import { labelWidth, type LabelFonts } from '../../src/element/measure/label-width.js';

/** Ten px a letter; what stands around them is told apart by its hundreds. */
const fonts: LabelFonts = {
  title: (text) => 10 * text.length,
  date: (text) => 10 * text.length,
  tag: (text) => 10 * text.length,
  padding: 0,
  tagPadding: 100,
  iconGap: 1000,
};
const text = { title: '', lang: 'en', date: '', tag: '', icon: '' };
const widthOf = (parts: Partial<typeof text>): number => labelWidth({ ...text, ...parts }, 200, fonts) - labelWidth(text, 200, fonts);

describe('how wide a label is', () => {
  const cases: readonly (readonly [what: string, parts: Partial<typeof text>, width: number])[] = [
    ['as wide as its title', { title: 'Opening' }, 70],
    ['no wider than the theme lets a title be', { title: 'An opening that takes its time' }, 200],
    ['as wide as its date, where that is wider', { title: 'Fire', date: '4 March 2024' }, 120],
    ['beyond that the status, which is never cut short', { title: 'An opening that takes its time', tag: 'planned' }, 200 + 90 + 100],
    ['beyond that the icon, which takes no room from the title', { title: 'An opening that takes its time', icon: '■' }, 200 + 10 + 1000],
  ];
  for (const [what, parts, width] of cases) it(what, () => expect(widthOf(parts)).to.equal(width));
});
