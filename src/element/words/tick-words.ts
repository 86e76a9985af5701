import type { TickContext, TickFormat, TickUnit } from '../../axis/ticks.js';
import { formatInstant, type TickUnit as Wording } from '../../date/format-instant.js';
import type { Speech } from './speech.js';

/** What a tick says: itself where the row below says the rest, else with what it lies in. */
const WHOLE: Readonly<Partial<Record<TickUnit, Wording>>> = {
  month: 'monthYear',
  day: 'date',
  hour: 'dateTime',
  minute: 'dateTime',
};

/** Numbers, where names and times do not fit and the row below says the rest. */
const NARROW: Readonly<Partial<Record<TickUnit, Wording>>> = {
  month: 'monthNarrow',
  second: 'secondNarrow',
  millisecond: 'millisecondNarrow',
};

/** Ticks in the reader's language; both functions remember what they said. */
export function tickFormat({ dateOptions }: Speech, measure: TickFormat['measure']): TickFormat {
  const known = new Map<string, string>();
  return {
    measure,
    format: (at, unit, { size, whole }: TickContext) => {
      const key = `${unit} ${at} ${size} ${whole}`;
      let label = known.get(key);
      if (label === undefined) {
        const wording = (whole ? WHOLE[unit] : size === 'narrow' ? NARROW[unit] : undefined) ?? unit;
        label = formatInstant(at, wording, { ...dateOptions, width: size === 'long' ? 'long' : 'short' });
        known.set(key, label);
      }
      return label;
    },
  };
}
