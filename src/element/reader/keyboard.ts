import { isHeld } from './held-keys.js';

/** What a key asks for on the plot (experience.md §3.2). */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'ten-on'
  | 'ten-back'
  | 'first'
  | 'last'
  | 'page-later'
  | 'page-earlier'
  | 'pan-later'
  | 'pan-earlier'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-later',
  PageUp: 'page-earlier',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
};

/** In a list arrows go up and down, and a page is ten events. */
const LIST_KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'ten-on',
  PageUp: 'ten-back',
};

const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

export interface KeyContext {
  readonly layout: 'horizontal' | 'vertical' | 'table';
  /** Time runs from right to left: the left arrow is the later one (R1). */
  readonly mirrored: boolean;
}

/** The command of a key; undefined for keys that are the page's or the browser's. */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  context: KeyContext,
): KeyCommand | undefined {
  if (isHeld(event)) return undefined;
  if (context.layout !== 'horizontal') return LIST_KEYS[event.key];
  const key = context.mirrored ? (MIRRORED[event.key] ?? event.key) : event.key;
  if (event.shiftKey && key === 'ArrowRight') return 'pan-later';
  if (event.shiftKey && key === 'ArrowLeft') return 'pan-earlier';
  return KEYS[key];
}

/** The event that a command leads to wherever the reader is, or ten on; `at` is where they are, both are ranks. */
export function placeFor(command: KeyCommand, at: number, last: number): number | undefined {
  const [on, back] = [Math.min(last, at + 10), Math.max(0, at - 10)];
  const places: Partial<Record<KeyCommand, number>> = { first: 0, last, 'ten-on': on, 'ten-back': back };
  return places[command];
}

/** The button of a toolbar that a key leads to: arrows go with the text and around, Home and End to the first and the last (ARIA's toolbar pattern). */
export function toolFor(event: KeyboardEvent, isMirrored: boolean): HTMLElement | undefined {
  const tools = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
  const at = tools.indexOf(event.target as HTMLElement);
  const right = isMirrored ? -1 : 1;
  const places: Readonly<Record<string, number>> = { ArrowLeft: at - right, ArrowRight: at + right, Home: 0, End: -1 };
  const place = places[event.key];
  return place === undefined || isHeld(event) ? undefined : tools.at(place % tools.length);
}
