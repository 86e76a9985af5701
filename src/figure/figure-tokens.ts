import type { ThemeMetrics } from '../element/measure/metrics-controller.js';
import { escapeXml } from '../render/escape-xml.js';
import type { PrintLook } from '../render/print-svg.js';

/** Looks of a figure: the element's custom properties in camel case (`--event-timeline-lane-height` is `laneHeight`), lengths in px. */
export interface FigureTokens {
  /** Marks. Colours are CSS colours; in a file that other programs than browsers open, better hexadecimal ones. */
  readonly accent: string;
  readonly text: string;
  /** What is behind. */
  readonly surface: string;
  /** Dates and ticks. */
  readonly muted: string;
  /** The axis. */
  readonly line: string;
  readonly disputed: string;
  /** What is cancelled. */
  readonly refuted: string;
  /** The line of the present. */
  readonly now: string;
  /** Of the categories without a colour of their own, in their order; after the last, the first again. */
  readonly categories: readonly string[];
  /** Font families, as CSS has them. */
  readonly font: string;
  readonly fontSize: number;
  readonly markSize: number;
  readonly hatchGap: number;
  /** Least height of a row of labels. */
  readonly laneHeight: number;
  /** Most rows of labels in a lane, where there are more than twenty events. */
  readonly lanes: number;
  /** Widest an author's words may be on a label. */
  readonly labelMax: number;
  readonly gap: number;
}

/** `auto` follows the colour scheme of the page it stands in, by CSS `light-dark()`: for browsers alone. */
export type FigureTheme = 'light' | 'dark' | 'auto';

type Colors = 'accent' | 'text' | 'surface' | 'muted' | 'line' | 'disputed' | 'refuted' | 'now';
type Pair = readonly [light: string, dark: string];

/** The element's default theme (experience.md §10.3). */
const COLORS: Readonly<Record<Colors, Pair>> = {
  accent: ['#0b57d0', '#a8c7fa'],
  text: ['#1b1b1f', '#e4e2e6'],
  surface: ['#ffffff', '#121316'],
  muted: ['#5a5d66', '#a9abb3'],
  line: ['#74777f', '#8e9099'],
  disputed: ['#8f4700', '#ffb77c'],
  refuted: ['#b3261e', '#f2b8b5'],
  now: ['#b3261e', '#f2b8b5'],
};

const CATEGORIES: readonly Pair[] = [
  ['#00707f', '#6fd0de'],
  ['#a84b00', '#ffb476'],
  ['#7440c0', '#cdb5ff'],
  ['#2a7532', '#8bd694'],
  ['#b0256b', '#ffa3cf'],
  ['#6b6400', '#d9cd5a'],
  ['#4a5d85', '#aebfea'],
  ['#9c3b2e', '#ffa899'],
];

const LENGTHS = { fontSize: 14, markSize: 12, hatchGap: 4, laneHeight: 32, lanes: 6, labelMax: 240, gap: 8 } as const;

/** No web font: a file that leaves the page has none. */
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/** All tokens of a theme, with those that are given in place of its own. */
export function tokensOf(theme: FigureTheme, given: Partial<FigureTokens> = {}): FigureTokens {
  const pick = ([light, dark]: Pair): string => (theme === 'light' ? light : theme === 'dark' ? dark : `light-dark(${light}, ${dark})`);
  const colors = Object.fromEntries(Object.entries(COLORS).map(([name, pair]) => [name, pick(pair)])) as Record<Colors, string>;
  return { ...colors, categories: CATEGORIES.map(pick), font: FONT, ...LENGTHS, ...given };
}

const CATEGORY = /^var\(--_category-(\d)\)$/;

/** What a picture is printed with. */
export function printLookOf(tokens: FigureTokens, ids: string): PrintLook {
  const { categories, accent, text, surface, muted, line, now } = tokens;
  const colors = Object.fromEntries(Object.entries({ text, surface, muted, line, now }).map(([name, color]) => [name, escapeXml(color)]));
  return {
    ...tokens,
    ...colors,
    ids,
    resolve: (color) => {
      const place = CATEGORY.exec(color)?.[1];
      return place === undefined ? color : (categories[(Number(place) - 1) % categories.length] ?? accent);
    },
  };
}

/** Of the second line of a label, of tags and ticks, px: as on the page. */
export const smallOf = ({ fontSize }: FigureTokens): number => Math.max(12, fontSize * 0.857);

/** Lengths that the layout needs. Arabic letters and their marks take more height (R9). */
export function metricsOf(tokens: FigureTokens, lang: string): ThemeMetrics {
  const { fontSize, laneHeight, gap, lanes, labelMax, markSize, hatchGap } = tokens;
  const row = (fontSize + smallOf(tokens)) * (/^(ar|fa|ur)\b/i.test(lang) ? 1.6 : 1.35);
  return {
    markSize,
    gap,
    labelMax,
    hatchGap: Math.max(2, hatchGap),
    rows: Math.max(1, Math.round(lanes)),
    rowSize: Math.max(24, laneHeight, row) + gap,
    labelSize: Math.max(24, laneHeight, row),
    lineSize: Math.max(18, row / 2),
  };
}
