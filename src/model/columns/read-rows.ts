import { uint32 } from './fill.js';
import type { DatasetColumns } from '../dataset.js';
import type { Report } from '../report.js';
import { show } from '../report.js';

/** Further away than this a year is not a whole number any more: ten billion millennia, ms. */
const FURTHEST = 3e23;

/** What may be wrong with a row, and what would be right. */
const FAULTS = {
  start: ['is not a time', 'a finite number of epoch milliseconds'],
  far: ['is too far away', 'a time within ten billion millennia'],
  end: ['is not a time', 'a finite number of epoch milliseconds, or NaN for an instant'],
  order: ['ends before it starts', 'an end that is not before the start'],
} as const;

/**
 * Chooses the rows that can be read, null where that is all of them; the others are told of once for each fault, with the first of them and
 * their number.
 */
export function readRows({ start, end }: DatasetColumns, report: Report): Uint32Array | null {
  let rows: Uint32Array | null = null;
  const faults = new Map<keyof typeof FAULTS, { readonly row: number; count: number }>();
  let kept = 0;
  for (let row = 0; row < start.length; row++) {
    const fault = faultOf(start[row], end?.[row]);
    if (!fault) {
      if (rows) rows[kept] = row;
      kept += 1;
    } else {
      rows ??= uint32(start.length, (at) => at);
      const known = faults.get(fault);
      if (known) known.count += 1;
      else faults.set(fault, { row, count: 1 });
    }
  }
  for (const [fault, { row, count }] of faults) {
    const [what, right] = FAULTS[fault];
    const [column, value] = fault === 'start' || fault === 'far' ? ['start', start[row]] : ['end', end?.[row]];
    const others = count > 1 ? `, as ${String(count - 1)} others are` : '';
    report(`/columns/${column}/${String(row)}`, `${what}: ${show(value)}${others}`, right);
  }
  return rows && rows.slice(0, kept);
}

function faultOf(start: number | undefined, end: number | undefined): keyof typeof FAULTS | undefined {
  if (typeof start !== 'number' || !Number.isFinite(start)) return 'start';
  if (Math.abs(start) > FURTHEST) return 'far';
  if (end === undefined || Number.isNaN(end)) return undefined;
  if (typeof end !== 'number' || !Number.isFinite(end)) return 'end';
  if (Math.abs(end) > FURTHEST) return 'far';
  return end < start ? 'order' : undefined;
}
