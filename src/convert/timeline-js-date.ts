import type { DatasetDate } from '../model/dataset.js';
import { readDateParts } from './date-parts.js';
import type { Draft } from './draft.js';
import { fromHistorical, printYear } from './edtf-parts.js';
import { joinDates, noteDate } from './noted-dates.js';
import { firstText, isObject, numberOf, objectOf, textOf } from './read-json.js';

type Notes = Pick<Draft, 'changed' | 'lost' | 'words'>;

/** A date object of TimelineJS3: years are counted without a 0, parts may be numbers, text or empty. Its clock has no zone. */
export function readDateObject(value: unknown, path: string, notes: Pick<Draft, 'changed' | 'lost'>): string | undefined {
  if (!isObject(value)) return undefined;
  const year = numberOf(value['year']);
  if (year === undefined || !Number.isInteger(year))
    return Object.values(value).every((part) => textOf(part) === '') ? undefined : noteDate(undefined, path, notes);
  return readDateParts(printYear(fromHistorical(year)), value, path, notes);
}

/** The date of a slide or era: `start_date`, `end_date` and the words to show for it. */
export function readSlideDate(slide: Readonly<Record<string, unknown>>, path: string, notes: Notes): DatasetDate | undefined {
  const { start_date: first, end_date: last } = slide;
  const edtf = joinDates(readDateObject(first, `${path}/start_date`, notes), readDateObject(last, `${path}/end_date`, notes), path, notes);
  if (firstText(objectOf(first)['format'], objectOf(last)['format'], objectOf(last)['display_date']) !== '')
    notes.changed(path, 'how a date was to be shown, beyond its own words, was left out');
  const display = firstText(slide['display_date'], objectOf(first)['display_date']);
  return edtf === undefined ? undefined : { edtf, asWritten: notes.words(display, `${path}/display_date`) };
}
