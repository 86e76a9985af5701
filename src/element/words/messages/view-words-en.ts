import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'Date', precision: 'Precision', event: 'Event', status: 'Status', source: 'Source' },
  ascending: 'Sorted by {column}, ascending.',
  descending: 'Sorted by {column}, descending.',
  rows: '{from}–{to} of {events}',
  previousRows: 'Previous rows',
  nextRows: 'Next rows',

  search: 'Search in events',
  facets: { lanes: 'Group', categories: 'Category', status: 'Status', precision: 'Precision', sources: 'Source' },
  passing: '{n} of {events}',
  nothingPasses: 'No event matches.',
  clear: 'Clear filter',
  allValues: 'Show all {n}',

  story: 'Story',
  previousStep: 'Previous',
  nextStep: 'Next',
  step: '{n} of {total}',

  periods: 'Periods',
  periodLevel: 'Level {n}: {period}',
  periodKeys: 'Digits and arrow keys choose a period, Enter goes into it, Backspace goes back out, Escape to the start.',
  periodOut: 'Back: {period}',
  counted: '{period}, {events}',
  busiest: 'the busiest time: {period}, with {events}',
};
