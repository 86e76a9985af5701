import type { LegendRows } from './messages.js';

/** Beside what draws the legend: nobody needs them before. */
export const legendRows: LegendRows = {
  point: 'Known to the day',
  granule: 'Some time in this month or year',
  approximate: 'About this time',
  uncertain: 'The date is not certain',
  span: 'Lasted from one date to another',
  choice: 'Once, within this time',
  group: 'At each of these times',
  open: 'Still going on',
  unknown: 'Start or end is not known',
  planned: 'Planned',
  claimed: 'Claimed by one side',
  disputed: 'Disputed',
  cancelled: 'Cancelled or refuted',
};
