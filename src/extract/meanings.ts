import type { Kind, Meaning } from './meaning.js';

/**
 * What the patterns of a name mean: the layer that they stand in, the kind of their meaning, and what it says beyond the places that were
 * filled. A pattern may use `K` (a counted quantity), `S` (also a single unit), and `P`, `E` and `F` (expressions of up to layer 1, 2, 3).
 */
type Entry = readonly [layer: number, kind: Kind, more?: Omit<Meaning, 'kind'>];

/** By the name that vocabularies give their patterns under and traces show. */
export const meanings: Readonly<Record<string, Entry>> = {
  quantity: [0, 'quantity'],
  single: [0, 'quantity'],
  month: [1, 'date'],
  year: [1, 'date'],
  'same-month': [1, 'date', { anchor: 'previous' }],
  'lone-year': [1, 'date'],
  'month-of': [1, 'nth', { unit: 'M' }],
  'relative-unit': [1, 'unit'],
  'same-unit': [1, 'unit', { anchor: 'previous' }],
  'the-unit': [1, 'unit', { by: 0 }],
  years: [1, 'edge'],
  weekend: [1, 'unit'],
  season: [1, 'division'],
  'same-season': [1, 'division', { anchor: 'previous' }],
  quarter: [1, 'division'],
  decade: [1, 'decade'],
  century: [1, 'century'],
  'hijri-date': [2, 'date'],
  day: [2, 'date'],
  'lone-day': [2, 'date'],
  numeric: [2, 'either'],
  'lone-date': [2, 'either'],
  'day-of': [2, 'nth', { unit: 'D' }],
  nth: [2, 'nth'],
  deictic: [2, 'distance', { unit: 'D' }],
  weekday: [2, 'weekday'],
  'next-weekday': [2, 'weekday', { far: 1 }],
  'weekday-pair': [2, 'weekdays'],
  'same-weekday': [2, 'weekday', { anchor: 'previous' }],
  'weekday-after-next': [2, 'weekday', { by: 2 }],
  'weekdays-ago': [2, 'weekday', { sign: -1 }],
  ago: [2, 'distance', { sign: -1 }],
  hence: [2, 'distance'],
  within: [2, 'distance', { anchor: 'ahead', bound: 1 }],
  'in-time': [2, 'distance', { anchor: 'ahead' }],
  'after-time': [2, 'distance', { anchor: 'either' }],
  later: [2, 'distance', { anchor: 'previous' }],
  earlier: [2, 'distance', { anchor: 'previous', sign: -1 }],
  edge: [2, 'edge'],
  'later-in': [2, 'edge'],
  rest: [2, 'rest'],
  holiday: [2, 'holiday'],
  event: [2, 'event'],
  now: [2, 'now'],
  duration: [2, 'DURATION'],
  reference: [2, 'REF'],
  set: [3, 'SET'],
  'before-date': [3, 'distance', { sign: -1 }],
  'after-date': [3, 'distance'],
  about: [3, 'about'],
  'day-range': [3, 'day-range'],
  'days-from': [3, 'range'],
  time: [3, 'time'],
  part: [3, 'part'],
  'bare-part': [3, 'part'],
  'one-of-days': [3, 'day-range', { or: 1 }],
  'same-day': [4, 'edge'],
  range: [4, 'range'],
  'one-of': [4, 'range', { or: 1 }],
};

/** Only ever a part of other expressions. */
export const inner = 'the-unit';
