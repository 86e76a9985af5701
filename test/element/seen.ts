import type { EventTimeline } from '../../src/element/event-timeline.js';
import { dataset, find, quoted, show } from './support.js';

/** Every look there is: a disc, pills, a bar with a certain core, all statuses. */
export const data: object = dataset(
  [
    quoted('2015'),
    quoted('2016-04/2018-08'),
    quoted('2019', { status: 'disputed' }),
    quoted('2020', { status: 'cancelled' }),
    quoted('2021', { status: 'planned' }),
    quoted('2022-03-04'),
  ],
  { view: { scale: 'even' } },
);

let canvas: CanvasRenderingContext2D | null = null;

/** A colour over another, as red, green and blue from 0 to 255. */
export const painted = (...colors: readonly string[]): readonly number[] => {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as unknown as CanvasRenderingContext2D;
  canvas.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
};

/** WCAG 2.2, «contrast ratio», of a colour over an opaque one with that one. */
export const ratio = (color: string, surface: string): number => {
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((channel) =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(painted(surface, color)), luminance(painted(surface))].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** A page of a look around a timeline. */
export const inPage = async (style: string, css = '', selected = '2019'): Promise<EventTimeline> => {
  const element = await show(data, { selected, style: css });
  const page = element.parentElement ?? element;
  page.style.cssText += `; padding: 16px; ${style}`;
  await nextFrame();
  await element.loading;
  return element;
};

export const styleOf = (element: EventTimeline, selector: string): CSSStyleDeclaration => {
  const found = find(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return getComputedStyle(found);
};

/** What has to be seen: its name, where it is, which property, and its least contrast with what is behind. */
const SEEN: readonly (readonly [name: string, selector: string, property: string, least: number])[] = [
  ['text', '.title', 'color', 4.5],
  ['muted text', '.label time', 'color', 4.5],
  ['the summary', '.summary-line', 'color', 4.5],
  ['axis words', '.axis .minor, .axis .major', 'color', 4.5],
  ['a disputed tag', '.event.disputed .tag', 'color', 4.5],
  ['a cancelled tag', '.event.cancelled .tag', 'color', 4.5],
  ['a planned tag', '.event.planned .tag', 'color', 4.5],
  ['words of a button', '.card .text-button', 'color', 4.5],
  ['the quote', '[part="quote"]', 'color', 4.5],
  ['a link', '[part="attribution"] a', 'color', 4.5],
  ['the axis', '.axis-line', 'stroke', 3],
  ['a disc', '.mark:not(.disputed, .cancelled) .solid', 'fill', 3],
  ['an edge', '.mark:not(.disputed, .cancelled) .edge', 'stroke', 3],
  ['a disputed edge', '.mark.disputed .edge', 'stroke', 3],
  ['a cancelled edge', '.mark.cancelled .edge', 'stroke', 3],
  ['a planned outline', '.mark.planned .dash', 'stroke', 3],
];

/** All that is seen too badly on a surface. */
export const unseen = (element: EventTimeline, surface: string): string[] =>
  SEEN.flatMap(([name, selector, property, least]) => {
    const found = ratio(styleOf(element, selector).getPropertyValue(property), surface);
    return found < least - 0.01 ? [`${name}: ${found.toFixed(2)}`] : [];
  });
