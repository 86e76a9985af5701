import { EdtfError } from '../date/edtf-error.js';
import { instant, type Instant } from '../date/instant.js';
import { isBackwards } from '../date/is-backwards.js';
import { parseEdtf } from '../date/parse-edtf.js';
import type { Timeline } from '../model/timeline.js';
import type { Opening } from './reader/view-controller.js';

/** An end of a window: EDTF text (its first or last moment) or epoch ms. Throws an EdtfError for anything else. */
export function edgeOf(value: string | number, side: 'min' | 'max'): Instant {
  return typeof value === 'number' && !Number.isNaN(value) ? instant(value) : parseEdtf(value as string)[side];
}

/** The window asked for by the page, in EDTF, else by the dataset. What cannot be read counts as not set, with a word to the developer. */
export function openingOf(start: string | null, end: string | null, { view }: Timeline): Opening | undefined {
  const from = readable(start, 'min') ?? view.start?.min;
  const to = readable(end, 'max') ?? view.end?.max;
  if ((start || end) && isBackwards(from, to))
    console.warn('event-timeline: the end that is asked for is before its start; expected the two the other way round');
  return from === undefined && to === undefined ? undefined : { from: from ?? instant(-Infinity), to: to ?? instant(Infinity) };
}

function readable(text: string | null, side: 'min' | 'max'): Instant | undefined {
  try {
    return text ? edgeOf(text, side) : undefined;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    console.warn(`event-timeline: ${error.message}`);
    return undefined;
  }
}
