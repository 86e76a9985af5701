import { expect } from 'chai';
import { dataset, find, findAll, quoted, show } from './support.js';

const rows = (element: Parameters<typeof findAll>[0]): string[] =>
  findAll(element, '.legend li').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

describe('the legend', () => {
  it('U10: explains the marks that there are, and no others', async () => {
    expect(rows(await show(dataset([quoted('2024-05-05'), quoted('2025')])))).to.deep.equal([
      'Known to the day',
      'Some time in this month or year',
    ]);
    expect(rows(await show(dataset([quoted('2024~'), quoted('2025/..', { status: 'planned' })])))).to.deep.equal([
      'Planned',
      'About this time',
      'Lasted from one date to another',
      'Still going on',
    ]);
    expect(rows(await show(dataset([quoted('{2020,2024}'), quoted('[2021..2024]')])))).to.deep.equal([
      'Once, within this time',
      'At each of these times',
    ]);
  });

  it('U10: has eight lines at most, and the signs of categories on one of them', async () => {
    const every = ['2024-05-05', '2024', '2024~', '2024?', '2020/2024', '[2020..2024]', '{2020,2024}', '2024/..', '2024/'];
    const events = [
      ...every.map((date) => quoted(date)),
      quoted('1999', { status: 'disputed', categories: ['a'] }),
      quoted('1998', { status: 'claimed' }),
    ];
    const element = await show(
      dataset(events, {
        categories: [
          { id: 'a', label: 'Harbours' },
          { id: 'b', label: 'Nobody has it' },
        ],
      }),
    );
    expect(rows(element)).to.have.length(8);
    expect(rows(element).at(-1)).to.equal('● Harbours');
  });

  it('U10: is in the document, folded until asked for, with a drawing of each mark', async () => {
    const element = await show(dataset([quoted('2024-05-05'), quoted('2025')]));
    expect(find(element, 'details.legend')?.hasAttribute('open')).to.equal(false);
    expect(findAll(element, '.legend li svg')).to.have.length(2);
  });

  it('U10: shows a status on a day where all its events are days, and on a stretch of time where they are not', async () => {
    const drawn = async (...dates: string[]): Promise<string[]> => {
      const element = await show(dataset(dates.map((date) => quoted(date, { status: 'claimed' }))));
      return [...(find(element, '.legend li svg.mark')?.children ?? [])].map(({ tagName }) => tagName);
    };
    expect(await drawn('2024-05-05', '2025-05-05')).to.deep.equal(['circle', 'circle', 'path']);
    expect(await drawn('2024-05-05', '2025')).to.deep.equal(['path', 'path']);
  });

  it('U10: stands under the list too', async () => {
    const element = await show(dataset([quoted('2024-05-05')]), { layout: 'vertical' });
    expect(rows(element)).to.deep.equal(['Known to the day']);
  });
});
