import ICAL from 'ical.js';
import { clockIn } from './clock-in.js';
import { textOfLine, type ContentLine } from './content-lines.js';
import type { Component } from './ics-components.js';
import type { ZoneOffsets } from './ics-date.js';
import { isObject } from './read-json.js';

/** So many changes of a zone's clocks are more than any place on earth had rules for. */
const MOST_RULES = 100;
const yearlyKeys = ['freq', 'interval', 'until', 'count', 'bymonth', 'byday', 'wkst'];

/** Whether a rule makes one change a year: every zone's rules do, and no other rule can keep a reader busy for hours. */
function isYearly({ name, values }: ContentLine): boolean {
  if (name !== 'RRULE') return true;
  const [rule] = values;
  if (!isObject(rule) || rule['freq'] !== 'YEARLY') return false;
  const { bymonth = 1, byday = '-1SU' } = rule;
  return (
    Object.keys(rule).every((key) => yearlyKeys.includes(key)) &&
    typeof bymonth === 'number' &&
    typeof byday === 'string' &&
    /^-?[1-5](SU|MO|TU|WE|TH|FR|SA)$/.test(byday)
  );
}

const isHarmless = ({ components }: Component): boolean =>
  components.length <= MOST_RULES &&
  components.every(({ lines }) => lines.every((line) => isYearly(line) && (line.name !== 'DTSTART' || textOfLine(line) >= '1600')));

const toJcal = ({ name, lines, components }: Component): unknown[] => [
  name.toLowerCase(),
  lines.map(({ jcal }) => jcal),
  components.map(toJcal),
];

type ReadZone = (time: Parameters<ZoneOffsets>[1]) => number | undefined;

/** A zone of IANA; undefined for any other. */
function placeZone(zone: string): ReadZone | undefined {
  try {
    const instantAt = clockIn(zone);
    instantAt(0);
    return ({ clock }) => (clock - instantAt(clock)) / 1000;
  } catch {
    return undefined;
  }
}

/** Whether a name is that of a zone of IANA, as a dataset may have it: an offset is none. */
export const isPlaceZone = (zone: string): boolean => /^[a-z]/i.test(zone) && placeZone(zone) !== undefined;

const ownZone = (component: Component): ReadZone => {
  const zone = new ICAL.Timezone(new ICAL.Component(toJcal(component)));
  return ({ text }) => {
    try {
      return zone.utcOffset(ICAL.Time.fromDateTimeString(text));
    } catch {
      return undefined;
    }
  };
};

/** The zones of IANA, and those that a file describes itself (`VTIMEZONE`, RFC 5545 §3.6.5), as Outlook's, whose names nobody else knows. */
export function zoneOffsets(zones: readonly Component[]): ZoneOffsets {
  const own = new Map<string, Component>();
  for (const zone of zones) own.set(textOfLine(zone.lines.find(({ name }) => name === 'TZID')).replace(/^\//, ''), zone);
  const read = new Map<string, ReadZone | undefined>();
  return (name, time) => {
    const component = own.get(name);
    if (!read.has(name)) read.set(name, placeZone(name) ?? (component && isHarmless(component) ? ownZone(component) : undefined));
    return read.get(name)?.(time);
  };
}
