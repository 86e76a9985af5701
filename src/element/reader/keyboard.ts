/** What a key asks for on the plot (experience.md §3.2). */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page-later'
  | 'page-earlier'
  | 'pan-later'
  | 'pan-earlier'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'close';

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
  Escape: 'close',
};

/** In a list the page scrolls, and arrows go up and down. */
const LIST_KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
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
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (context.layout !== 'horizontal') return LIST_KEYS[event.key];
  const key = context.mirrored ? (MIRRORED[event.key] ?? event.key) : event.key;
  if (event.shiftKey && key === 'ArrowRight') return 'pan-later';
  if (event.shiftKey && key === 'ArrowLeft') return 'pan-earlier';
  return KEYS[key];
}
