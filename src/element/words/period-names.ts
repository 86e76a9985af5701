import { formatSpan } from '../../date/format-span.js';
import { knownToOf } from '../../date/known-to.js';
import type { Period } from '../../layout/periods.js';
import type { Timeline } from '../../model/timeline.js';
import { Extent, type Reach } from '../../store/event-store.js';
import type { Picture } from '../picture.js';
import { viewWordsOf } from './messages/view-words.js';
import { fill, type Speech } from './speech.js';
import { nameOfUnit } from './unit-names.js';

/** What periods are told of. */
type Told = Pick<Picture, 'speech' | 'timeline'>;

/** What a period is called: its unit of the calendar, else from when to when it is; everything by how much it is. */
function nameOfPeriod(period: Period, { speech, timeline }: Told): string {
  const { first, end, span, unit } = period;
  if (end - first === timeline.events.length) return speech.count(speech.messages.events, end - first);
  if (unit) return nameOfUnit(unit, span.from, speech);
  return Number.isFinite(span.to - span.from) ? formatSpan(reachOf(period, timeline), speech.dateOptions) : speech.messages.undated;
}

/** With the dates that it begins and ends with, which may be years; of those in columns none is made an object for this. */
function reachOf({ first, end, span }: Period, { events, columns }: Timeline): Reach {
  if (columns || end - first > LOOKED_AT) return span;
  const extent = new Extent(span);
  for (const { date } of events.slice(first, end)) extent.add({ ...date, bounds: { ...date.bounds, latestEnd: date.bounds.latestStart } });
  return extent.value ?? span;
}

/** «2024, 31 events» */
export const countPeriod = (period: string, size: number, speech: Speech): string =>
  fill(viewWordsOf(speech.locale).counted, { period, events: speech.count(speech.messages.events, size) });

/**
 * What the periods within one are called: none as another of them, and none as what they are in. Who goes into 2001 and has 2001 before them again is told
 * what it is known to, or which of all events these are.
 */
export function namesWithin(periods: readonly Period[], above: string | undefined, told: Told): readonly string[] {
  const plain = periods.map((period) => ({ ...period, name: nameOfPeriod(period, told) }));
  return plain.map((period) => {
    const { name } = period;
    const isPart = plain.some((other) => other.name === name && other.first !== period.first);
    return isPart || name === above ? nameOfPart(name, { ...period, isPart }, told) : name;
  });
}

/** Events that follow each other: ranks, from `first` up to `end`. */
type Events = Pick<Period, 'first' | 'end'>;

/** Of more events it is not looked at each what it is known to. */
const LOOKED_AT = 2000;

/** What events are called beneath a heading of the same name; `isPart`: others there have it too. */
export function nameOfPart(name: string, { isPart, ...events }: Events & { readonly isPart: boolean }, told: Told): string {
  const known = isPart ? name : nameAsKnown(name, events, told);
  return known === name ? nameByPlaces(name, events, told) : known;
}

/** «2001 (known to the year)», where all of it is known alike. */
function nameAsKnown(name: string, { first, end }: Events, { speech, timeline }: Told): string {
  const { knownTo: told, lang } = speech.messages;
  if (end - first > LOOKED_AT) return name;
  const events = timeline.events.slice(first, end);
  const [only, ...others] = new Set(events.map(({ date }) => told[knownToOf(date.value)]));
  return only && others.length === 0 ? `${name} (${only.charAt(0).toLocaleLowerCase(lang)}${only.slice(1)})` : name;
}

/** «2001 (301–370)»: by the places of its events among all. */
const nameByPlaces = (name: string, { first, end }: Events, { speech: { number } }: Told): string =>
  `${name} (${number(first + 1)}${end - first > 1 ? `–${number(end)}` : ''})`;
