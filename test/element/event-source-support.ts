import { html } from 'lit';
import '../../src/define.js';
import type { EventSourceElement } from '../../src/element/event-source.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { fixture } from '../support/fixture.js';
import { NOW } from './support.js';

/** Three quotes: as it is, but for marks and spacing, and not there at all. */
export const TEXT = `The mill was built in 1811 beside the weir.

“It burned in 1824”, the miller wrote. It burned for two days.

In 1838 the mill was sold, and in 1838 it was sold again.`;

/** Of one source, whose text comes with it unless `rest` says otherwise. */
export const millDataset = (source: object = { text: TEXT }, more: readonly object[] = []): object => ({
  version: 1,
  lang: 'en',
  title: 'The mill',
  sources: { book: { title: 'The book of the mill', publisher: 'A press', published: '1901', url: 'https://example.org/book', ...source } },
  events: [
    event('built', '1811', 'The mill was built in 1811'),
    event('fire', '1824', '"It burned in 1824", the miller wrote.'),
    event('flood', '1830', 'A flood came in 1830.'),
    event('sold', '1838', 'In 1838 the mill was sold, and in 1838 it was sold again.'),
    event('sold-again', '1838', 'it was sold again'),
    ...more,
  ],
});

/** An event with one quote from the book. */
export const event = (id: string, date: string, exact: string, rest: object = {}): object => ({
  id,
  date,
  title: `What is known as ${id}`,
  quotes: [{ source: 'book', exact, ...rest }],
});

export interface Pair {
  readonly box: HTMLElement;
  readonly timeline: EventTimeline;
  readonly source: EventSourceElement;
}

/** Puts a timeline and the text of its source in the page until the test ends, and gives both when they show what they have. */
export const showPair = async (
  data: object | null = millDataset(),
  attributes: Readonly<Record<string, string>> = {},
  content = '',
  waits = true,
): Promise<Pair> => {
  const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
  const timeline = Object.assign(document.createElement('event-timeline'), { id: 'mill', clock: () => NOW });
  timeline.data = data as EventTimeline['data'];
  const source = document.createElement('event-source');
  for (const [name, value] of Object.entries({ for: 'mill', ...attributes })) source.setAttribute(name, value);
  source.innerHTML = content;
  box.append(timeline, source);
  if (waits) {
    await timeline.loading;
    await source.loading;
  }
  return { box, timeline, source };
};

/** What is in the shadow tree. */
export const inside = (element: EventSourceElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The text of what is in the shadow tree, with its white space in order. */
export const wordsOf = (element: EventSourceElement, selector: string): string[] =>
  inside(element, selector).map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

/** The words that are marked in one of the page's highlights. */
export const highlighted = (name: 'passage' | 'loose' | 'lit'): string[] =>
  [...(CSS.highlights.get(`event-timeline-${name}`) ?? [])].map((range) => (range as Range).toString());

/** The middle of the first line of some words of the page. */
export const placeOf = (name: 'passage' | 'loose', words: string): [number, number] => {
  const ranges = [...(CSS.highlights.get(`event-timeline-${name}`) ?? [])] as Range[];
  const box = ranges.find((range) => range.toString() === words)?.getClientRects()[0];
  if (!box) throw new Error(`no passage “${words}”`);
  return [box.x + Math.min(20, box.width / 2), box.y + box.height / 2];
};
