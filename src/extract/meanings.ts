import type { Clock, Meaning, Unit, WrittenDate } from './meaning.js';
import type { Bound } from './pattern.js';

/** What a place of a pattern can be filled with: the value of a word, a number, or an expression of a lower layer. */
export type Filling = number | string | Clock | Meaning;

/** A kind of expression: the layer it stands in (a pattern may use `P`, `E` and `F`, expressions of up to layer 1, 2 and 3) and what it means. */
interface Kind {
  readonly layer: 1 | 2 | 3 | 4;
  readonly mean: (bound: Bound<Filling>) => Meaning | undefined;
  /** Only ever a part of other expressions. */
  readonly inner?: boolean;
}

const number = (bound: Bound<Filling>, name: string): number | undefined => {
  const value = bound.get(name);
  return typeof value === 'number' ? value : undefined;
};
const count = (bound: Bound<Filling>): number => number(bound, 'count') ?? 1;
const unit = (bound: Bound<Filling>, name = 'unit'): Unit => bound.get(name) as Unit;
const meaning = (bound: Bound<Filling>, name: string): Meaning | undefined => {
  const value = bound.get(name);
  return typeof value === 'object' && 'kind' in value ? value : undefined;
};
/** An end of a range: an expression, or a bare year. */
const limit = (bound: Bound<Filling>, name: string): Meaning | undefined => {
  const year = number(bound, name);
  return year === undefined ? meaning(bound, name) : { kind: 'date', year };
};
const clock = (bound: Bound<Filling>, name: string): Clock | undefined => {
  const value = bound.get(name);
  return typeof value === 'object' && 'hour' in value ? value : undefined;
};

/** The keys of an object that have a value. */
const given = <T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

/** 44 BC is the year −43. */
const astronomical = (year: number, era: number | undefined): number => (era === -1 ? 1 - year : year);

/** «’96» and «96» are the year of that ending that is less than thirty years ahead of 2000 or less than seventy behind. */
const fullYear = (short: number): number => (short < 30 ? 2000 : 1900) + short;

function date(bound: Bound<Filling>): WrittenDate {
  const short = number(bound, 'short');
  const written = number(bound, 'year') ?? (short === undefined ? undefined : fullYear(short));
  const hijri = number(bound, 'hmonth') !== undefined || number(bound, 'hijri') !== undefined;
  return {
    kind: 'date',
    ...given({
      year: written === undefined ? undefined : astronomical(written, number(bound, 'era')),
      month: number(bound, 'month') ?? number(bound, 'hmonth'),
      day: number(bound, 'day'),
      weekday: number(bound, 'weekday'),
      calendar: hijri ? ('hijri' as const) : undefined,
    }),
  };
}

function dateRange(bound: Bound<Filling>): Meaning {
  const last = date(bound);
  const rest = date(new Map([...bound].filter(([name]) => name !== 'weekday')));
  const of = meaning(bound, 'of');
  const first = number(bound, 'first') ?? 1;
  const lastDay = last.day ?? first;
  if (of === undefined) return { kind: 'range', from: { ...rest, day: first }, to: last };
  return { kind: 'range', from: { kind: 'nth', nth: first, unit: 'D', of }, to: { kind: 'nth', nth: lastDay, unit: 'D', of } };
}

/** A unit with its number; a pair (a dual, a fortnight) is two of its unit. */
const measure = (bound: Bound<Filling>, suffix = ''): { readonly unit: Unit; readonly count: number } | undefined => {
  if (bound.has(`pair${suffix}`)) return { unit: unit(bound, `pair${suffix}`), count: 2 };
  return bound.has(`unit${suffix}`) ? { unit: unit(bound, `unit${suffix}`), count: number(bound, `count${suffix}`) ?? 1 } : undefined;
};

function distance(
  bound: Bound<Filling>,
  sign: number,
  extra: { anchor?: 'previous' | 'either' | 'ahead'; from?: Meaning } = {},
): Meaning | undefined {
  const first = measure(bound);
  const second = measure(bound, '2');
  if (first === undefined) return undefined;
  const third = measure(bound, '3');
  const last: Meaning | undefined = third && { kind: 'distance', unit: third.unit, count: sign * third.count };
  const more: Meaning | undefined = second && { kind: 'distance', unit: second.unit, count: sign * second.count, ...given({ more: last }) };
  return { kind: 'distance', unit: first.unit, count: sign * first.count, ...given({ more }), ...extra };
}

const nth = (bound: Bound<Filling>): Meaning | undefined => {
  const of =
    meaning(bound, 'of') ??
    (bound.has('month') || bound.has('year') ? date(new Map([...bound].filter(([name]) => name !== 'weekday'))) : undefined);
  if (of === undefined) return undefined;
  return {
    kind: 'nth',
    nth: number(bound, 'nth') ?? 1,
    of,
    ...given({ weekday: number(bound, 'weekday'), unit: bound.has('unit') ? unit(bound) : undefined }),
  };
};

const undated = (type: 'DURATION' | 'SET' | 'REF') => (): Meaning => ({ kind: 'undated', type });
const kind = (layer: Kind['layer'], mean: Kind['mean']): Kind => ({ layer, mean });

const by = (bound: Bound<Filling>): number => number(bound, 'by') ?? 0;

/** The part of another expression: `edge`, `about`, `rest`. */
const within = (bound: Bound<Filling>, make: (of: Meaning) => Meaning | undefined): Meaning | undefined => {
  const of = meaning(bound, 'of');
  return of === undefined ? undefined : make(of);
};

/** All that expressions can mean, by the name that vocabularies give their patterns under and traces show. */
export const meanings: Readonly<Record<string, Kind>> = {
  month: kind(1, date),
  year: kind(1, date),
  'lone-year': kind(1, date),
  'lone-day': kind(2, date),
  'lone-date': kind(2, (bound) => meaning(bound, 'numeric')),
  'hijri-date': kind(2, date),
  'month-of': kind(1, (bound) => {
    const of = meaning(bound, 'of') ?? { kind: 'unit', unit: 'Y', by: count(bound) };
    return { kind: 'nth', nth: number(bound, 'month') ?? 1, unit: 'M', of };
  }),
  'relative-month': kind(1, (bound) => ({ kind: 'month', month: number(bound, 'month') ?? 1, by: by(bound) })),
  'relative-unit': kind(1, (bound) => ({
    kind: 'unit',
    unit: measure(bound)?.unit ?? 'D',
    by: by(bound),
    ...given({ count: bound.has('pair') ? 2 : number(bound, 'count') }),
  })),
  'same-unit': kind(1, (bound) => ({ kind: 'unit', unit: unit(bound), by: number(bound, 'rel') ?? 0, anchor: 'previous' })),
  season: kind(1, (bound) => ({
    kind: 'season',
    season: number(bound, 'season') ?? 21,
    ...given({ by: number(bound, 'by'), of: meaning(bound, 'of') ?? (bound.has('year') ? date(bound) : undefined) }),
  })),
  decade: kind(1, (bound) => {
    const year = number(bound, 'year') ?? 0;
    return { kind: 'decade', year: year < 100 ? 1900 + year : year };
  }),
  century: kind(1, (bound) => ({ kind: 'century', century: (number(bound, 'century') ?? 1) * (number(bound, 'era') ?? 1) })),
  quarter: kind(1, (bound) => ({
    kind: 'quarter',
    quarter: number(bound, 'nth') ?? 1,
    half: bound.has('half'),
    of: meaning(bound, 'of') ?? (bound.has('year') ? date(bound) : { kind: 'unit', unit: 'Y', by: 0 }),
  })),
  'the-unit': { ...kind(1, (bound) => ({ kind: 'unit', unit: unit(bound), by: 0 })), inner: true },
  day: kind(2, date),
  'relative-day': kind(2, (bound) => ({
    kind: 'nth',
    nth: number(bound, 'day') ?? 1,
    unit: 'D',
    of: { kind: 'month', month: number(bound, 'month') ?? 1, by: by(bound) },
  })),
  'day-of': kind(2, (bound) => within(bound, (of) => ({ kind: 'nth', nth: number(bound, 'day') ?? 1, unit: 'D', of }))),
  numeric: kind(2, (bound) => {
    const written = meaning(bound, 'numeric');
    return written?.kind === 'either' ? { ...written, ...given({ weekday: number(bound, 'weekday') }) } : written;
  }),
  deictic: kind(2, (bound) => ({ kind: 'distance', unit: 'D', count: number(bound, 'deictic') ?? 0 })),
  'same-day': kind(2, (bound) => ({ kind: 'unit', unit: 'D', by: number(bound, 'rel') ?? 0, anchor: 'previous' })),
  weekday: kind(2, (bound) => ({
    kind: 'weekday',
    weekday: number(bound, 'weekday') ?? 1,
    ...given({ by: number(bound, 'by'), of: meaning(bound, 'of') }),
  })),
  'weekday-after-next': kind(2, (bound) => ({ kind: 'weekday', weekday: number(bound, 'weekday') ?? 1, by: 2 })),
  'month-after-next': kind(1, (bound) => ({ kind: 'month', month: number(bound, 'month') ?? 1, by: 2 })),
  'weekdays-on': kind(2, (bound) => ({ kind: 'weekday', weekday: number(bound, 'weekday') ?? 1, by: count(bound) })),
  'weekdays-ago': kind(2, (bound) => ({ kind: 'weekday', weekday: number(bound, 'weekday') ?? 1, by: -count(bound) })),
  nth: kind(2, nth),
  last: kind(2, (bound) => nth(new Map([...bound, ['nth', -(number(bound, 'nth') ?? 1)]]))),
  ago: kind(2, (bound) => distance(bound, -1)),
  hence: kind(2, (bound) => distance(bound, 1)),
  within: kind(2, (bound) => distance(bound, 1, { anchor: 'ahead' })),
  'after-time': kind(2, (bound) => distance(bound, 1, { anchor: 'either' })),
  later: kind(2, (bound) => distance(bound, 1, { anchor: 'previous' })),
  earlier: kind(2, (bound) => distance(bound, -1, { anchor: 'previous' })),
  edge: kind(2, (bound) => within(bound, (of) => ({ kind: 'edge', edge: number(bound, 'edge') ?? 1, of }))),
  rest: kind(2, (bound) => within(bound, (of) => ({ kind: 'rest', of }))),
  'later-in': kind(2, (bound) => meaning(bound, 'of')),
  holiday: kind(2, (bound) => ({
    kind: 'holiday',
    holiday: bound.get('holiday') as string,
    ...given({ year: number(bound, 'year'), by: number(bound, 'by') }),
  })),
  'days-from': kind(3, (bound) => {
    const from = meaning(bound, 'from');
    return from && { kind: 'range', from, to: distance(bound, 1, { from }) ?? from };
  }),
  'before-date': kind(3, (bound) => within(bound, (from) => distance(bound, -1, { from }))),
  'after-date': kind(3, (bound) => within(bound, (from) => distance(bound, 1, { from }))),
  about: kind(3, (bound) => within(bound, (of) => ({ kind: 'about', of }))),
  'day-range': kind(3, dateRange),
  range: kind(4, (bound) => {
    const from = limit(bound, 'from');
    const to = limit(bound, 'to');
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to };
  }),
  time: kind(3, (bound) => {
    const written = clock(bound, 'clock');
    const part = number(bound, 'part');
    const at = written && part !== undefined && part >= 12 && written.hour < 12 ? { ...written, hour: written.hour + 12 } : written;
    return at === undefined
      ? undefined
      : { kind: 'time', clock: at, ...given({ date: meaning(bound, 'of'), by: number(bound, 'by'), until: clock(bound, 'until') }) };
  }),
  part: kind(3, (bound) => ({ kind: 'part', part: number(bound, 'part') ?? 12, ...given({ date: meaning(bound, 'of') }) })),
  'bare-part': kind(3, (bound) => ({ kind: 'part', part: number(bound, 'part') ?? 12, by: by(bound) })),
  'last-night': kind(3, () => ({ kind: 'part', part: 21, by: -1 })),
  event: kind(2, () => ({ kind: 'event' })),
  now: kind(2, () => ({ kind: 'now' })),
  duration: kind(2, undated('DURATION')),
  set: kind(3, undated('SET')),
  reference: kind(2, undated('REF')),
};
