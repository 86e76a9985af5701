import type { EventColumns } from '../../layout/dense/event-columns.js';
import type { LabelWidths } from '../../layout/dense/dense-plan.js';
import type { LabelText } from '../../layout/layout.js';
import type { Timeline } from '../../model/timeline.js';
import type { Ruler } from '../pipeline.js';
import type { Speech } from '../words/speech.js';
import { widestDates } from '../words/widest-dates.js';

/** The widest of so many stands for all that are not measured. */
const SAMPLES = 256;
/** So many of a character are measured at once: fewer than are cut off at the widest label. */
const REPEATED = 8;
const EMPTY: LabelText = { title: '', lang: '', date: '', tag: '', icon: '' };

/** Tells how wide labels are set, px. */
export interface Measurer {
  readonly labelWidth: (text: LabelText) => number;
  /** Labels are titles alone. */
  readonly isBrief: boolean;
  /** Px, of a title. */
  readonly labelMax: number;
}

/** Measures labels, or those that are titles alone. */
export const measurerOf = (ruler: Ruler, isBrief: boolean): Measurer => ({
  labelWidth: (text) => ruler.labelWidth(text, isBrief),
  isBrief,
  labelMax: ruler.metrics.labelMax * (isBrief ? 2 : 1),
});

/** Whose labels they are. */
export interface WidthInput {
  readonly timeline: Timeline;
  readonly columns: EventColumns;
  readonly texts: readonly LabelText[];
  readonly speech: Speech;
  readonly measurer: Measurer;
}

/**
 * How much room to keep for labels: their titles character by character, and what else is on labels of their kind at its widest. Measuring a
 * million texts as they are set would take seconds; a label that turns out wider is cut short with an ellipsis, and never overlaps (L1).
 */
export function estimateWidths(input: WidthInput): LabelWidths {
  const { columns, texts, measurer } = input;
  const { size, title, kind } = columns;
  const padding = measurer.labelWidth(EMPTY);
  const titleWidth = titleMeasurer(measurer, padding);
  const dates = measurer.isBrief ? () => 0 : widestDates(input);
  const tags: number[] = [];
  const tagWidth = (alike: number): number => {
    const { tag, icon } = texts[columns.samples[alike] ?? 0] ?? EMPTY;
    return (tags[alike] ??= tag || icon ? measurer.labelWidth({ ...EMPTY, tag, icon }) - padding : 0);
  };
  const of = (rank: number): number => {
    const alike = kind(rank);
    return Math.max(titleWidth(title(rank)) + tagWidth(alike) + padding, dates(rank));
  };
  const samples = Math.min(SAMPLES, size);
  return { of, widest: () => Math.max(...Array.from({ length: samples }, (_, sample) => of(Math.floor((sample * size) / samples)))) };
}

/** Adds up characters, each measured once; up to the widest label. */
function titleMeasurer(measurer: Measurer, padding: number): (title: string) => number {
  const { labelMax } = measurer;
  const wide = (text: string): number => measurer.labelWidth({ ...EMPTY, title: text }) - padding;
  // By code point: an array for those that are met most, NaN where they are not measured yet.
  const common = new Float64Array(COMMON).fill(NaN);
  const others = new Map<number, number>();
  // Many letters are wider where they join no other.
  const advance = (character: number): number => {
    const text = String.fromCodePoint(character);
    return Math.max(wide(text.repeat(REPEATED)) / REPEATED, character < JOINING ? 0 : wide(text));
  };
  const known = (character: number): number => {
    const found = character < COMMON ? common[character] : others.get(character);
    if (found !== undefined && !Number.isNaN(found)) return found;
    const fresh = advance(character);
    if (character < COMMON) common[character] = fresh;
    else others.set(character, fresh);
    return fresh;
  };
  return (title) => {
    let width = 0;
    for (let at = 0; at < title.length && width < labelMax; at++) {
      const character = title.codePointAt(at) ?? 0;
      if (character > 0xffff) at += 1;
      width += known(character);
    }
    return Math.min(width, labelMax);
  };
}

/** Up to Arabic and what stands beside it. */
const COMMON = 0x800;
/** Scripts with letters that join others come after those that have none. */
const JOINING = 0x600;
