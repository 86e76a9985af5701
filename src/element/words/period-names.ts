import { formatSpan } from '../../date/format-span.js';
import type { Period } from '../../layout/periods.js';
import type { Picture } from '../picture.js';
import { viewWordsOf } from './messages/view-words.js';
import { fill, type Speech } from './speech.js';
import { nameOfUnit } from './unit-names.js';

/** What a period is called: its unit of the calendar, else from when to when it is; everything by how much it is. */
export function nameOfPeriod({ first, end, span, unit }: Period, { speech, timeline }: Pick<Picture, 'speech' | 'timeline'>): string {
  if (end - first === timeline.events.length) return speech.count(speech.messages.events, end - first);
  if (unit) return nameOfUnit(unit, span.from, speech);
  return Number.isFinite(span.to - span.from) ? formatSpan(span, speech.dateOptions) : speech.messages.undated;
}

/** «2024, 31 events» */
export const countPeriod = (period: string, size: number, speech: Speech): string =>
  fill(viewWordsOf(speech.locale).counted, { period, events: speech.count(speech.messages.events, size) });
