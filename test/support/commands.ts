import { executeServerCommand } from '@web/test-runner-commands';
import { engine, skipWithout, type Ability } from './skips.js';

/** Asks the browser. */
const command = async <T = unknown>(name: string, payload: object, ability?: Ability): Promise<T> => {
  if (ability) skipWithout(ability);
  return executeServerCommand<T, object>(name, payload);
};

/** The size of the page's window, CSS px. */
export const setViewport = (size: { readonly width: number; readonly height: number }): Promise<void> =>
  command('viewport', size, size.width < 334 ? 'narrow window' : undefined);

// Not every launcher gives a page the size it was asked for.
before(() => setViewport({ width: 1024, height: 768 }));

/** Real keys: `press` is one, held with others before a plus: `Shift+Tab`. */
export const sendKeys = async (keys: { readonly press: string } | { readonly type: string }): Promise<void> => {
  const [press = '', ...held] =
    'press' in keys
      ? keys.press
          .replace('Space', ' ')
          .split(/\+(?=.)/u)
          .reverse()
      : [];
  await command('keys', 'press' in keys ? { press, held } : keys);
  // Firefox says that it is done before the page has heard of it.
  await new Promise(frame);
};
const frame = window.requestAnimationFrame.bind(window);

/** CSS pixels from the top left of the viewport. */
export type Point = readonly [x: number, y: number];
export type ModifierKey = 'Control' | 'Shift' | 'Alt' | 'Meta';

/** Real wheel events at a point, with the page's real scrolling as their default action. Deltas in CSS pixels. */
export const wheel = (options: {
  readonly x: number;
  readonly y: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly keys?: readonly ModifierKey[];
  readonly times?: number;
}): Promise<void> => command('mouse-wheel', options, 'wheel');

/** Moves the real mouse through the points, in `steps` moves each. */
export const mouseMove = (points: readonly Point[], steps = 1): Promise<void> => command('mouse-path', { points, steps });

/** Presses at one point and lets go at another. The same point twice is a click. */
export const mouseDrag = (options: {
  readonly from: Point;
  readonly to: Point;
  readonly steps?: number;
  readonly keys?: readonly ModifierKey[];
}): Promise<void> => command('mouse-drag', options);

/**
 * Real touches, which scroll and zoom the page as fingers do. Each frame lists the fingers that are down; the first frame with more
 * of them than the last is their `touchstart`, one with fewer the `touchend`. End with an empty frame. `hold`: ms that the first lasts.
 */
export const touch = async (frames: readonly (readonly Point[])[], hold = 0): Promise<void> => {
  const lifted = engine === 'firefox' ? fingersUp(Math.max(...frames.map(({ length }) => length))) : undefined;
  await command('touch', { frames, hold }, 'touch');
  await lifted;
};
/** Firefox says that it is done before the page has heard of it: resolves once the page has heard that so many fingers are up, or that the browser took them over. */
const fingersUp = (fingers: number): Promise<void> =>
  new Promise((resolve) => {
    const heard = new AbortController();
    const count = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch' || --fingers > 0) return;
      heard.abort();
      resolve();
    };
    for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, count, { capture: true, signal: heard.signal });
  });

const between = (from: Point, to: Point, steps: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps]);

/** One finger from one point to another. */
export const touchSwipe = (from: Point, to: Point, steps = 10): Promise<void> =>
  touch([...between(from, to, steps).map((point) => [point]), []]);

/** A finger that rests in one place for longer than browsers take a tap to last. */
export const longPress = (at: Point): Promise<void> => touch([[at], []], 900);

/** Two fingers on a horizontal line about `centre`, moving from one distance between them to another. */
export const touchPinch = (centre: Point, from: number, to: number, steps = 10): Promise<void> => {
  const fingers = between([from, 0], [to, 0], steps).map(([gap]): Point[] => [
    [centre[0] - gap / 2, centre[1]],
    [centre[0] + gap / 2, centre[1]],
  ]);
  return touch([...fingers, []]);
};

export interface Media {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
}

/** What media queries see from now on; what is not named goes back to the usual (a light screen). Call with `{}` after the test. */
export const emulateMedia = async (media: Media): Promise<void> => {
  const asked = MEDIA.filter((name) => media[name] !== undefined);
  for (const name of asked) skipWithout(name);
  if (engine === 'webkit') tellScripts(media);
  else if (asked.length > 0 || isEmulated) await command('media', media);
  isEmulated = asked.length > 0;
};
/** WebKit cannot be told that motion is not wanted, but scripts can: style sheets go on moving. */
const tellScripts = ({ reducedMotion }: Media): void => {
  window.matchMedia = (query) => matchMedia(reducedMotion && query === '(prefers-reduced-motion: reduce)' ? 'all' : query);
};
const matchMedia = window.matchMedia.bind(window);
const MEDIA = ['media', 'colorScheme', 'reducedMotion', 'forcedColors', 'contrast'] as const;
let isEmulated = false;

/** The pixels of the viewport, or of a part of it (CSS pixels, which are the screenshot's too). */
export const screenshot = async (clip?: { x: number; y: number; width: number; height: number }): Promise<ImageData> => {
  const base64 = await command<string>('screenshot', clip ? { clip } : {}, 'screenshot');
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};

/**
 * The accessibility tree that the browser itself computes for the first element that matches (document scope; shadow trees are in it),
 * as lines of `- role "name" [state=value] — description`, indented by depth.
 */
export const axSnapshot = (selector: string): Promise<string> => command('ax-snapshot', { selector }, 'accessibility tree');

/** Bytes of script objects and of what typed arrays hold, after collecting garbage. */
export const heapSize = (): Promise<number> => command('heap', {}, 'heap');
