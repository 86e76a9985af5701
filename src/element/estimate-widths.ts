import type { LabelText } from '../layout/layout.js';
import type { EventColumns } from '../layout/dense/event-columns.js';
import type { Ruler } from './pipeline.js';

/** Of dates, and of what stands beside titles, the widest of so many stands for all. */
const MEASURED = 64;
/** So many of a character are measured at once: fewer than are cut off at the widest label. */
const SAMPLE = 8;
const EMPTY: LabelText = { title: '', lang: '', date: '', tag: '', icon: '' };

interface Measurer {
  readonly labelWidth: (text: LabelText) => number;
  /** Px, of a title. */
  readonly labelMax: number;
}

/**
 * How much room to keep for the label of an event, by rank: its title character by character, and what else is on labels like it. Measuring
 * a million texts as they are set would take seconds; a label that turns out wider is cut short with an ellipsis, and never overlaps (L1).
 */
export function estimateWidths(
  columns: EventColumns,
  texts: readonly LabelText[],
  controller: Ruler,
  isBrief: boolean,
): (rank: number) => number {
  const { size, title, kind } = columns;
  const measurer: Measurer = {
    labelWidth: (text) => controller.labelWidth(text, isBrief),
    labelMax: controller.metrics.labelMax * (isBrief ? 2 : 1),
  };
  const padding = measurer.labelWidth(EMPTY);
  const titleWidth = titleMeasurer(measurer, padding);
  const dates = new Map<string, number>();
  const tags = new Map<string, number>();
  for (let sample = 0; sample < Math.min(MEASURED, size); sample++) {
    const rank = Math.floor((sample * size) / MEASURED);
    const { date, tag, icon } = texts[rank]!;
    widen(dates, kind(rank), measurer.labelWidth({ ...EMPTY, date }));
    widen(tags, kind(rank), measurer.labelWidth({ ...EMPTY, tag, icon }) - padding);
  }
  const [widestDate, widestTag] = [dates, tags].map((widths) => Math.max(0, ...widths.values()));
  return (rank) => {
    const alike = kind(rank);
    const headline = titleWidth(title(rank)) + (tags.get(alike) ?? widestTag ?? 0) + padding;
    return Math.max(headline, dates.get(alike) ?? widestDate ?? 0);
  };
}

function widen(widths: Map<string, number>, kind: string, width: number): void {
  widths.set(kind, Math.max(widths.get(kind) ?? 0, width));
}

/** Adds up characters, each measured once; up to the widest label. */
function titleMeasurer(measurer: Measurer, padding: number): (title: string) => number {
  const { labelMax } = measurer;
  const advances = new Map<string, number>();
  const advance = (character: string): number => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const width = (measurer.labelWidth({ ...EMPTY, title: character.repeat(SAMPLE) }) - padding) / SAMPLE;
    advances.set(character, width);
    return width;
  };
  return (title) => {
    let width = 0;
    for (const character of title) {
      width += advance(character);
      if (width > labelMax) return labelMax;
    }
    return width;
  };
}
