import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { axSnapshot, emulateMedia, mouseMove, sendKeys, setViewport } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { told, type Told } from '../support/told.js';
import { settled, until } from './plot-boxes.js';
import { show, textOf } from './support.js';

/** What is told of a state in a word; of others nothing. */
const STATES: Readonly<Record<string, string>> = {
  'expanded=false': 'collapsed',
  expanded: 'expanded',
  'pressed=true': 'pressed',
  disabled: 'unavailable',
  'level=2': 'level 2',
};
/** What is told of when one comes into it. */
const CONTAINERS = new Set(['region', 'toolbar', 'list', 'dialog', 'table', 'group']);

const plain = (words: string): string =>
  words
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[:,.)])/gu, '')
    .replaceAll('.; ', '. ')
    .trim();
/** «Zoom in, button»; what describes it comes last. */
const spoken = ({ role, name, states, description }: Told): string =>
  [name, role, ...states.flatMap((state) => STATES[state] ?? [])].join(', ') + (description ? `. ${description}` : '');

/** What one hears who comes from one place to another: what is around it that was not around the other, then itself; of a dialog all its words. */
function arriving(here: Told, before: Told | undefined, all: readonly Told[]): string {
  const around = before ? [...before.within, before].map(({ role, name }) => role + name) : [];
  const entered = here.within.filter(({ role, name }) => CONTAINERS.has(role) && name !== '' && !around.includes(role + name));
  const inside = here.role === 'dialog' ? all.filter(({ role, within }) => role === 'StaticText' && within.includes(here)) : [];
  const words = inside.map(({ name }) => name).join(' ');
  return plain([...entered, here].map(spoken).join('; ') + (words && `: ${words}`));
}

/** What is read from the top of it, as far as the tools. */
const reading = (all: readonly Told[]): string =>
  all
    .slice(
      0,
      all.findIndex(({ role }) => role === 'toolbar'),
    )
    .filter(({ role }) => role !== 'paragraph')
    .map((one) => plain(one.role === 'StaticText' ? one.name : spoken(one)))
    .join('; ');

const isSame = (here: Told, before: Told | undefined): boolean => JSON.stringify(here) === JSON.stringify(before);

/** Walks with the keys that are written down, and gives what is heard at each step: what has the focus now, or what is said where that stays. */
async function walk(element: EventTimeline, steps: readonly string[]): Promise<string[]> {
  const start = Object.assign(document.createElement('a'), { href: '#', textContent: 'before' });
  element.before(start);
  start.focus();
  const heard: string[] = [];
  let before: Told | undefined;
  for (const keys of steps) {
    for (const press of keys === '' ? [] : keys.split(', ')) await sendKeys({ press });
    await settled(element);
    await element.loading;
    await settled(element);
    const all = told(await axSnapshot('#walked'));
    const here = all.find(({ states }) => states.includes('focused'));
    const status = (): string => plain(textOf(element, '.frame > [role="status"]'));
    if (!here) heard.push(reading(all));
    else if (!isSame(here, before)) heard.push(arriving(here, before, all));
    else {
      await until(`something is said of ${keys}`, () => !['', heard.at(-1)].includes(status()));
      heard.push(status());
    }
    before = here;
  }
  return heard;
}

/** The steps of each walk that the documentation writes down: the keys, and what is heard. */
async function written(): Promise<ReadonlyMap<string, (readonly [keys: string, heard: string])[]>> {
  const page = await (await fetch('/docs/pages/accessibility.md')).text();
  const walks = page.split(/^### /mu).slice(1);
  return new Map(
    walks.map((text) => [
      /^.*/u.exec(text)?.[0] ?? '',
      [...text.matchAll(/^\| (?:`([^`]*)`)? *\| (.*) \|$/gmu)].map(([, keys = '', heard = '']) => [keys, heard] as const),
    ]),
  );
}

describe('the walk that is written down', () => {
  inTestFonts();
  before(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1000, 760]]);
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({}));
  beforeEach(() => {
    sessionStorage.clear();
  });

  const kursk = async (): Promise<object> => (await fetch('/data/kursk-call.json')).json() as Promise<object>;
  const cases: readonly (readonly [title: string, data: () => object | Promise<object>, attributes: Record<string, string>])[] = [
    ['Eight events, in English', kursk, { locale: 'en' }],
    ['Eight events, in Arabic', kursk, { locale: 'ar', dir: 'rtl', numerals: 'arab' }],
    ['250 events', () => seededDataset(250), { scale: 'time' }],
  ];
  for (const [title, data, attributes] of cases) {
    it(`A3: is what Chromium tells, step by step: ${title}`, async () => {
      const steps = (await written()).get(title) ?? [];
      expect(steps.length).to.be.greaterThan(8);
      const element = await show(await data(), { id: 'walked', ...attributes });
      await settled(element);
      const heard = await walk(
        element,
        steps.map(([keys]) => keys),
      );
      expect(heard.map((words, at) => `${steps[at]?.[0] ?? ''}: ${words}`)).to.deep.equal(
        steps.map(([keys, words]) => `${keys}: ${words}`),
      );
    });
  }
});
