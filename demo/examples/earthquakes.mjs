/**
 * NOAA's list of significant earthquakes: the parts of a date stand in columns of their own, as many as are known, and the year -2150
 * is 2150 BCE. `fromCsv` knows such columns; it is told only which column is the title and which the lane.
 */
import { fromCsv } from 'event-timeline/convert.js';

export function earthquakes(csv) {
  const { dataset } = fromCsv(csv, { columns: { title: 'LOCATION_NAME', lane: 'COUNTRY' } });
  return { ...dataset, lang: 'en', title: 'Significant earthquakes' };
}
