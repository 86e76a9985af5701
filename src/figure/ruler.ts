import { labelWidth } from '../element/measure/label-width.js';
import type { ThemeMetrics } from '../element/measure/metrics-controller.js';
import type { Ruler } from '../element/pipeline.js';
import { estimateWidth, type Measure } from './estimate-width.js';
import { smallOf, type FigureTokens } from './figure-tokens.js';

/** No label is as wide as this many characters. */
const LONGEST = 200;

/** A ruler that also measures a title alone. */
export interface FigureRuler extends Ruler {
  readonly titleWidth: (text: string) => number;
}

/** Measures labels as they are printed: the title bold, the status small in brackets beside it, the date small beneath. */
export function rulerOf(tokens: FigureTokens, metrics: ThemeMetrics, measure: Measure = estimateWidth): FigureRuler {
  const { font: family, fontSize, gap } = tokens;
  const width =
    (size: number, weight: number) =>
    (text: string): number =>
      measure(text.slice(0, LONGEST), { family, size, weight });
  const [title, tag] = [width(fontSize, 600), width(smallOf(tokens), 500)];
  const [date, bold] = [width(smallOf(tokens), 400), width(smallOf(tokens), 600)];
  const space = title(' ');
  return {
    metrics,
    titleWidth: title,
    labelWidth: (text) => labelWidth(text, metrics.labelMax, { title, date, tag, padding: gap, tagPadding: space, iconGap: space }),
    tickWidth: (text, isBold) => (isBold ? bold : date)(text) + 1,
  };
}
