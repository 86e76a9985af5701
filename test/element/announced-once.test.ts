import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { neighboursPart } from '../../src/element/parts.js';
import { axSnapshot, emulateMedia, mouseMove, setViewport } from '../support/commands.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { told } from '../support/told.js';
import { settled } from './plot-boxes.js';
import { dataset, find, show } from './support.js';

const FOCUSABLE = new Set(['button', 'link', 'slider', 'checkbox', 'searchbox', 'DisclosureTriangle', 'dialog']);
const CONTAINERS = new Set(['region', 'group', 'dialog', 'list', 'toolbar', 'table', 'search']);

/** «Known to the year. Source: A paper.» → each of its parts. */
const partsOf = (description: string): string[] =>
  description
    .split(/[.…؛;:]\s*/u)
    .map((part) => part.replaceAll(/[\u2066-\u2069]/gu, '').trim())
    .filter((part) => part !== '');

/** What somebody hears twice, or hears no name of. */
function wrongIn(snapshot: string): string[] {
  return told(snapshot).flatMap(({ role, name, description, within }) => {
    const plain = name.replaceAll(/[\u2066-\u2069]/gu, '').toLocaleLowerCase();
    const wrong: string[] = [];
    if (FOCUSABLE.has(role)) {
      if (plain.trim() === '') wrong.push(`a ${role} without a name`);
      for (const part of partsOf(description))
        if (plain.includes(part.toLocaleLowerCase())) wrong.push(`${role} "${name}": "${part}" is in its name and in its description`);
      if (description !== '' && plain !== '' && description.toLocaleLowerCase().includes(plain))
        wrong.push(`${role} "${name}": its description has its name again`);
    }
    const outer = within.find((one) => one.name === name && CONTAINERS.has(one.role));
    if (CONTAINERS.has(role) && name !== '' && outer) wrong.push(`${role} "${name}" in a ${outer.role} of that name`);
    return wrong;
  });
}

const both = (en: string, ar: string): object => ({ en, ar });
const source = (id: string): object => ({ source: id, exact: `Words of the ${id}.`, speaker: both('A witness', 'شاهد') });

/** Every status, precision and lane; accounts of one thing; dates that nobody is sure of; a story. */
const data = dataset(
  [
    { id: 'a', date: '1998~', title: both('First sketch', 'أول رسم'), lane: 'one', categories: ['works'], quotes: [source('daily')] },
    { id: 'b', date: '2001?', title: both('Money runs out', 'نفاد المال'), status: 'claimed', lane: 'two', quotes: [source('mail')] },
    { id: 'c', date: '2004-09', title: both('It opens', 'الافتتاح'), status: 'disputed', claimGroup: 'g', quotes: [source('mail')] },
    { id: 'd', date: '2004-09-18', title: both('It opens', 'الافتتاح'), status: 'disputed', claimGroup: 'g', quotes: [source('daily')] },
    { id: 'e', date: '2006-21', title: both('A flood', 'فيضان'), status: 'cancelled', lane: 'two', categories: ['water'] },
    { id: 'f', date: '2010-02-03', title: both('A strike', 'إضراب'), status: 'planned', quotes: [source('daily')] },
    { id: 'g', date: '2030', title: both('Second bridge', 'الجسر الثاني'), status: 'planned', lane: 'one' },
    {
      id: 'h',
      date: { edtf: '1999?', asWritten: 'the year of the eclipse' },
      title: both('A meeting', 'اجتماع'),
      quotes: [source('mail')],
    },
  ],
  {
    title: both('A bridge is built', 'بناء جسر'),
    sources: {
      daily: { title: both('Harbour Daily', 'يومية الميناء'), url: 'https://example.org/daily' },
      mail: { title: both('Morning Mail', 'بريد الصباح'), publisher: both('The Mail', 'البريد') },
    },
    lanes: [
      { id: 'one', label: both('On the north bank', 'على الضفة الشمالية') },
      { id: 'two', label: both('On the south bank', 'على الضفة الجنوبية') },
    ],
    categories: [
      { id: 'works', label: both('Works', 'أعمال') },
      { id: 'water', label: both('Water', 'ماء') },
    ],
    story: [{ event: 'a', text: both('It began with a drawing.', 'بدأ برسم.') }, { event: 'd' }],
  },
);

const press =
  (selector: string) =>
  async (element: EventTimeline): Promise<void> => {
    find(element, selector)?.click();
    await element.loading;
  };
const nothing = (): Promise<void> => Promise.resolve();

type State = readonly [name: string, data: object, attributes: Record<string, string>, act: (element: EventTimeline) => Promise<void>];
const states: readonly State[] = [
  ['the plot', data, {}, nothing],
  ['the plot, with a card', data, { selected: 'a', hash: '' }, nothing],
  ['the plot, in groups', data, { 'group-by': 'category' }, nothing],
  ['accounts side by side', data, { selected: 'd' }, nothing],
  ['the list', data, { layout: 'vertical' }, nothing],
  ['the list, with a card', data, { layout: 'vertical', selected: 'c', hash: '' }, nothing],
  ['the table', data, { layout: 'table' }, nothing],
  ['the table, with a card', data, { layout: 'table', selected: 'b', hash: '' }, nothing],
  ['a story', data, { story: '' }, nothing],
  ['a story, as text', data, { story: '', layout: 'vertical' }, nothing],
  ['a filter', seededDataset(60), { filter: 'council' }, press('[data-action="filter"]')],
  ['the overview and the periods', seededDataset(250), {}, nothing],
  ['an event without a label, open', seededDataset(250), { selected: 'e7' }, nothing],
  ['periods of the list', seededDataset(250), { layout: 'vertical' }, press('.periods [data-place="1"]')],
  ['the list of a cluster', seededDataset(250), {}, press('[data-cluster]')],
  ['pages of the table', seededDataset(120), { layout: 'table' }, press('[data-action="rows"][data-by="1"]')],
  ['nothing', dataset([]), {}, nothing],
  ['an error', { version: 9 }, {}, nothing],
];

describe('what is announced', () => {
  before(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1000, 760]]);
    await neighboursPart.load();
  });
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  for (const locale of ['en', 'ar']) {
    for (const [name, from, attributes, act] of states) {
      it(`P14: nothing is announced twice: ${name}, ${locale}`, async () => {
        const element = await show(from, { id: 'it', locale, ...attributes });
        await settled(element);
        await act(element);
        await settled(element);
        const snapshot = await axSnapshot('#it');
        expect(told(snapshot).some(({ role }) => role === 'region')).to.equal(true);
        expect(wrongIn(snapshot)).to.deep.equal([]);
      });
    }
  }
});
