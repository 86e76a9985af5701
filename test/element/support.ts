import { html } from 'lit';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { fixture } from '../support/fixture.js';

/** A dataset of some events, in English where nothing else is said. */
export const dataset = (events: readonly object[], rest: object = {}): object => ({
  version: 1,
  lang: 'en',
  title: 'A timeline',
  sources: { paper: { title: 'A paper', url: 'https://example.org/paper' } },
  ...rest,
  events,
});

/** An event of a date, with a quote. */
export const quoted = (date: string, rest: object = {}): object => ({
  id: date,
  date,
  title: `What happened in ${date}`,
  quotes: [{ source: 'paper', exact: `It happened in ${date}.`, speaker: 'A witness' }],
  ...rest,
});

/** The day that it is in tests. */
export const NOW: number = Date.UTC(2026, 10, 22);

/** Puts a timeline in the page until the test ends, and gives it when it shows its data; `null` is for one that has other sources. */
export const show = async (
  data: object | null,
  attributes: Readonly<Record<string, string>> = {},
  children = '',
): Promise<EventTimeline> => {
  const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
  const element = document.createElement('event-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.clock = () => NOW;
  element.data = data as EventTimeline['data'];
  element.innerHTML = children;
  box.append(element);
  await element.loading;
  return element;
};

/** What is in the shadow tree. */
export const find = (element: EventTimeline, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
export const findAll = (element: EventTimeline, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The text of what is in the shadow tree, with its white space in order. */
export const textOf = (element: EventTimeline, selector: string): string =>
  (find(element, selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The next event of a kind; ask before doing what brings it. */
export const heard = <K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    element.addEventListener(
      type,
      (event) => {
        resolve(event);
      },
      { once: true },
    );
  });
