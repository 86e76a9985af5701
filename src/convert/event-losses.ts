import type { Dataset, DatasetEvent } from '../model/dataset.js';
import type { Loss } from './conversion.js';
import { isObject } from './read-json.js';

/** What a format may have no room for: whether the event has it, where, what to say, and whether it is there in another way (by default it is lost). */
export type Lack = readonly [applies: boolean, key: string, message: string, kind?: Loss['kind']];

/** The losses of an event at `path`, in the order of the list. */
export const lossesAt = (path: string, lacks: readonly Lack[]): readonly Loss[] =>
  lacks.filter(([applies]) => applies).map(([, key, message, kind = 'lost']) => ({ kind, path: `${path}/${key}`, message }));

/** The date of an event as it is written in EDTF. */
export const edtfOf = ({ date }: Pick<DatasetEvent, 'date'>): string => (typeof date === 'string' ? date : date.edtf);

/** Where a loss stands, as exactly as {@link restOf} tells: `/events/0/quotes`, `/events/0`, `/lanes`. */
const placeOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('/events/') ? 4 : 2)
    .join('/');

const isSeveral = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 1;

/** Whether anything of a value has no room. A text with room for itself is one in one language, where there is no room for `…/*` too. */
function isMissing(value: unknown, field: string, carries: RegExp): boolean {
  if (Array.isArray(value)) return value.some((item) => isMissing(item, field, carries));
  if (carries.test(field)) return isObject(value) && [carries.test(`${field}/*`) ? '' : value, ...Object.values(value)].some(isSeveral);
  return isObject(value) ? Object.entries(value).some(([key, inner]) => isMissing(inner, `${field}/${key}`, carries)) : true;
}

/**
 * What a format has no room for, and nobody told yet: a loss for each key of the dataset and of its events. `carries` knows what there is room
 * for, by paths without numbers and the ids of sources, such as `events/place/name`.
 */
export function restOf(dataset: Dataset, carries: RegExp, told: readonly Pick<Loss, 'path'>[]): Loss[] {
  const { events = [], sources = {} } = dataset;
  const places = new Set(told.map(({ path }) => placeOf(path)));
  const missing = (object: object, path: string, prefix: string): Loss[] =>
    Object.entries(object)
      .filter(([key, value]) => !places.has(`${path}/${key}`) && value !== undefined && isMissing(value, prefix + key, carries))
      .map(([key]) => ({ kind: 'lost', path: `${path}/${key}`, message: `“${key}” has no room there, or not all of it` }));
  return [
    ...missing({ ...dataset, $schema: undefined, version: undefined, events: undefined, sources: Object.values(sources) }, '', ''),
    ...events.flatMap((event, index) =>
      places.has(`/events/${index}`)
        ? []
        : missing({ ...event, date: isObject(event.date) ? event.date : { edtf: event.date } }, `/events/${index}`, 'events/'),
    ),
  ];
}
