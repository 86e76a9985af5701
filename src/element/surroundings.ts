import type { Timeline } from '../model/timeline.js';
import { directionOf } from './words/speech.js';

/** The nearest ancestor (or the element itself) with an attribute, across shadow roots. */
function nearest(element: Element, attribute: string): Element | null {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest(`[${attribute}]`);
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The present, epoch ms, by the clock that a page has set; by the machine's where that is none. */
export const nowOf = ({ clock }: { readonly clock: unknown }): number =>
  typeof clock === 'function' ? (clock as () => number)() : Date.now();

/** The language of the interface: what is asked for, else the closest `lang`, else the dataset's. */
export function localeOf(host: Element, asked: string | null, timeline: Timeline | null): string {
  // From JavaScript it may be anything.
  const lang = (typeof asked === 'string' && asked) || nearest(host, 'lang')?.getAttribute('lang');
  return lang || (timeline && timeline.lang !== 'und' ? timeline.lang : '') || 'en';
}

/** The direction of text: the page's where it says one, else that of the language (R1). */
export function directionAt(host: Element, locale: string): 'ltr' | 'rtl' {
  if (!nearest(host, 'dir')) return directionOf(locale);
  return getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Whether the reader asks for other colours than the page's: these come with what comes after the first picture, which waits for it then (A10, A11). */
export const prefersColours = (): boolean => matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;
