import type { JsonObject } from './read-json.js';
import { isObject, listOf, textOf } from './read-json.js';

/** A date object of version 3 from a date as version 2 wrote it: `2012,1,26`, `2012/01/26 10:30`, `1/26/2012`, `-44`. */
export function readVersion2Date(value: unknown): JsonObject | undefined {
  const text = textOf(value);
  const [first, ...others] = text.match(/\d+/g) ?? [];
  if (first === undefined) return text === '' ? undefined : { year: text };
  const year = (text.startsWith('-') ? '-' : '') + first;
  // `1/26/2012`: the year is last in American dates.
  const american = /^\d{1,2}\/\d{1,2}\/\d{4}/.test(text);
  const [y, month, day, hour, minute, second] = american ? [others[1], year, others[0], ...others.slice(2)] : [year, ...others];
  return { year: y, month, day, hour, minute, second };
}

function slideOf(value: JsonObject): JsonObject {
  const { headline, text, asset, startDate, endDate, tag, ...rest } = value;
  const media = isObject(asset) ? { ...asset, url: asset['media'] } : undefined;
  if (media) delete (media as Record<string, unknown>)['media'];
  return {
    ...rest,
    text: { headline, text },
    media,
    group: tag,
    start_date: readVersion2Date(startDate),
    end_date: readVersion2Date(endDate),
  };
}

/** The same timeline as version 3 writes it, where this is one of version 2 (`{timeline: {headline, date: […], era: […]}}`). */
export function fromVersion2(value: unknown): unknown {
  const timeline = isObject(value) ? value['timeline'] : undefined;
  if (!isObject(timeline)) return value;
  const { date, era, headline, text, asset, ...rest } = timeline;
  const slides = (list: unknown): unknown[] => listOf(list).map((slide) => (isObject(slide) ? slideOf(slide) : slide));
  return {
    ...rest,
    title: slideOf({ headline, text, asset }),
    events: slides(date),
    eras: slides(era),
  };
}
