import { parseEdtf } from '../date/parse-edtf.js';
import { boundsOf } from '../date/bounds.js';
import { specifyMark, type MarkSpec } from '../layout/mark-spec.js';
import type { Status, Timeline } from '../model/timeline.js';
import { markIcon, type MarkIcon } from '../scene/mark-icon.js';
import { knownSpan } from '../store/known-span.js';
import type { LegendRow, Messages } from './messages/messages.js';

/** A line of the legend: a mark, and what it says. */
export interface LegendEntry {
  readonly icon: MarkIcon;
  readonly text: string;
}

/** Most lines a legend has (U10). */
const MOST = 8;

/** One example of each kind of mark, drawn by the same code as the marks themselves. */
const SAMPLES: readonly (readonly [LegendRow, string, Status])[] = [
  ['disputed', '2024', 'disputed'],
  ['claimed', '2024', 'claimed'],
  ['planned', '2024', 'planned'],
  ['cancelled', '2024', 'cancelled'],
  ['point', '2024-01-01', 'confirmed'],
  ['granule', '2024', 'confirmed'],
  ['approximate', '2024~', 'confirmed'],
  ['uncertain', '2024?', 'confirmed'],
  ['span', '2023/2024', 'confirmed'],
  ['choice', '[2023,2024]', 'confirmed'],
  ['open', '2024/..', 'confirmed'],
  ['unknown', '2024/', 'confirmed'],
];

/** Explains the kinds of marks that a timeline has, and no others (U10). */
export function legendOf({ events }: Timeline, specs: readonly MarkSpec[], messages: Messages, direction: 'ltr' | 'rtl'): readonly LegendEntry[] {
  const present = new Set<LegendRow>(specs.flatMap((spec) => kindsOf(spec)));
  for (const { status } of events) if (status !== 'confirmed') present.add(status);
  return SAMPLES.filter(([row]) => present.has(row))
    .slice(0, MOST)
    .map(([row, edtf, status]) => ({ icon: markIcon(sampleSpec(edtf), { status, direction }), text: messages.legendRows[row] }));
}

function kindsOf({ form, startCap, endCap, uncertain }: MarkSpec): LegendRow[] {
  const caps = [startCap, endCap];
  const kinds: LegendRow[] = [];
  if (caps.includes('fade')) kinds.push('approximate');
  else if (form === 'span' || form === 'choice' || form === 'point' || form === 'granule') kinds.push(form);
  if (uncertain) kinds.push('uncertain');
  if (caps.includes('open')) kinds.push('open');
  if (caps.includes('unknown')) kinds.push('unknown');
  return kinds;
}

function sampleSpec(edtf: string): MarkSpec {
  const value = parseEdtf(edtf);
  const bounds = boundsOf(value);
  return specifyMark({ date: { value, bounds, note: [], alternatives: [] } }, knownSpan(value, bounds));
}
