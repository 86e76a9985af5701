import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'one'> = {
  soFar: { one: '{n} event so far', other: '{n} events so far' },
  loaded: 'All of it is loaded: {events}.',
  stalled: 'No more of the data is coming. What has come is shown.',
  brokenOff: {
    cut: 'The data ends in the middle of line {line}. What came before is shown.',
    lost: 'The connection broke off before line {line}. What came before is shown.',
    html: 'At line {line} a web page came in place of data. What could be read is shown.',
  },
  newEvents: { one: '{n} new event', other: '{n} new events' },
  addedToShown: { one: '{n} event added to what is shown', other: '{n} events added to what is shown' },
  updatedEvents: { one: '{n} event updated', other: '{n} events updated' },
  corrected: 'Updated {time}. Before: {before}',
};
