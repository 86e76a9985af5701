import { attribute } from './html-text.js';
import type { FigureOptions } from './figure-options.js';

/** JSON that ends no element and starts no comment, and is XML as well. */
export const printJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A figure inside the element that takes its place where scripts run: with the dataset, and what the element is to be set to. */
export function printElement(dataset: unknown, figure: string, options: FigureOptions): string {
  const { id, locale, scale, start, end, calendar, numerals, selected, axisDirection, heading } = options;
  const attributes = {
    id,
    locale,
    scale,
    start: textOf(start),
    end: textOf(end),
    calendar,
    numerals,
    selected,
    heading: heading || undefined,
    'axis-direction': axisDirection,
  };
  const printed = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return `<event-timeline${printed.join('')}${id === undefined ? '' : ' hash=""'}>\n<script type="application/json">${printJson(dataset)}</script>\n${figure}\n</event-timeline>`;
}

/** The element's attributes take EDTF alone. */
const textOf = (value: string | number | undefined): string | undefined => (typeof value === 'number' ? undefined : value);
