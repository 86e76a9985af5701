import type {
  LabelText,
  Layout,
  LayoutMetrics,
  PlacedBand,
  PlacedBreak,
  PlacedLabel,
  PlacedMark,
  PlacedPile,
  PlacedTick,
} from '../layout/layout.js';
import { extent, markShapes, physical, type Mirror } from './mark-shapes.js';
import type { Box, Scene, SceneLabel, SceneLine, SceneMark, ScenePile, SceneText } from './scene.js';

/** What the reader's language adds to a layout. */
export interface SceneWords {
  readonly label: (rank: number) => LabelText;
  readonly lane: (id: string) => string;
  /** «+3» */
  readonly more: (count: number) => string;
  readonly today: string;
}

export interface SceneOptions {
  readonly direction: 'ltr' | 'rtl';
  readonly metrics: LayoutMetrics;
  readonly words: SceneWords;
}

/** Least side of what a pointer can hit, px (WCAG 2.5.8). */
const TARGET = 24;
const TICK_SIZE = 6;

/** Turns a layout into what there is to draw. Right-to-left is mirrored here and nowhere else. */
export function composeScene(layout: Layout, { direction, metrics, words }: SceneOptions): Scene {
  const mirror: Mirror = { rtl: direction === 'rtl', width: layout.inlineSize };
  const { axis } = layout;
  const named = layout.bands.some(({ lane }) => lane !== undefined);
  const top = axis.block + (named ? 0 : metrics.markSize / 2 + TICK_SIZE);
  const rows = { minor: top + metrics.lineSize / 2 + metrics.gap / 2, major: top + metrics.lineSize * 1.5 + metrics.gap / 2 };
  const scene: Scene = {
    width: layout.inlineSize,
    height: layout.blockSize,
    direction,
    lines: linesOf(layout, mirror, named),
    ticks: axis.minor.map(({ inline }) => ({ x: physical(mirror, inline), y1: axis.block, y2: top + (named ? TICK_SIZE : 0) })),
    minor: axis.minor.filter(({ label }) => label !== '').map((tick) => textAt(tick, rows.minor, mirror, 'middle')),
    major: axis.major.map((tick) => textAt(tick, rows.major, mirror, 'middle')),
    breaks: layout.breaks.map((gap) => ({
      x: middleOf(gap, mirror),
      y: gap.row === 'both' ? (rows.minor + rows.major) / 2 : rows[gap.row],
      lines: gap.name,
      anchor: 'middle',
    })),
    lanes: layout.bands.flatMap((band) => laneName(band, words, mirror, metrics)),
    marks: layout.marks.map((mark) => sceneMark(mark, mirror, metrics.markSize)),
    ...(layout.piles && { piles: layout.piles.map((pile) => scenePile(pile, mirror)) }),
    labels: layout.labels.map((label) => sceneLabel(label, { mirror, metrics, words })),
    clusters: layout.clusters.map(({ center, block, ...cluster }) => ({
      ...cluster,
      text: words.more(cluster.ranks.size),
      x: physical(mirror, center),
      y: block,
    })),
  };
  return layout.now === undefined ? scene : { ...scene, now: nowLine(layout.now, layout, { mirror, metrics, words }) };
}

/** Least room beside the line of the present for half of its word, px. */
const HALF_WORD = 32;

/** From beneath its word, which stays inside the plot, down to the axis. */
function nowLine(
  now: number,
  { inlineSize, axis }: Layout,
  { mirror, metrics: { lineSize }, words }: LabelContext,
): NonNullable<Scene['now']> {
  const x = physical(mirror, now);
  const anchor = now < HALF_WORD ? 'start' : now > inlineSize - HALF_WORD ? 'end' : 'middle';
  return { x, y1: lineSize, y2: axis.block, label: { x, y: lineSize / 2, text: words.today, anchor } };
}

/** The line of each lane, then that of the axis; one and the same where there are no lanes. */
function linesOf({ bands, breaks, axis, inlineSize }: Layout, mirror: Mirror, named: boolean): SceneLine[] {
  const cuts = breaks.map(({ inline }) => {
    const { x, width } = extent(mirror, inline);
    return { x1: x, x2: x + width };
  });
  const ordered = cuts.toSorted((a, b) => a.x1 - b.x1);
  const edges = [0, ...ordered.flatMap(({ x1, x2 }) => [x1, x2]), inlineSize];
  const pieces = edges.flatMap((x1, at) => (at % 2 === 0 && edges[at + 1]! > x1 ? [{ x1, x2: edges[at + 1]! }] : []));
  const heights = [...bands.map(({ line }) => line), ...(named ? [axis.block] : [])];
  return heights.map((y) => ({ y, pieces, cuts: ordered }));
}

const middleOf = ({ inline }: PlacedBreak, mirror: Mirror): number => physical(mirror, (inline.start + inline.end) / 2);

const textAt = ({ labelAt, label }: PlacedTick, y: number, mirror: Mirror, anchor: SceneText['anchor']): SceneText => ({
  x: physical(mirror, labelAt),
  y,
  text: label,
  anchor,
});

function laneName({ lane, block }: PlacedBand, words: SceneWords, mirror: Mirror, { lineSize }: LayoutMetrics): SceneText[] {
  return lane === undefined ? [] : [{ x: physical(mirror, 0), y: block + lineSize / 2, text: words.lane(lane), anchor: 'start' }];
}

function sceneMark(mark: PlacedMark, mirror: Mirror, size: number): SceneMark {
  const { rank, status, color, block } = mark;
  const { x, width } = extent(mirror, mark.outer);
  const wide = Math.max(width, TARGET);
  const target: Box = { x: x - (wide - width) / 2, y: block - TARGET / 2, width: wide, height: TARGET };
  return { rank, status, color, shapes: markShapes(mark, mirror, size), target };
}

function scenePile({ inline, block, blockSize: height, ranks, color }: PlacedPile, mirror: Mirror): ScenePile {
  const { x, width } = extent(mirror, inline);
  return { x: x + PILE_GAP / 2, y: block - height / 2, width: width - PILE_GAP, height, ranks, color };
}

/** Between two piles, px. */
const PILE_GAP = 1;

interface LabelContext {
  readonly mirror: Mirror;
  readonly metrics: LayoutMetrics;
  readonly words: SceneWords;
}

function sceneLabel(label: PlacedLabel, { mirror, metrics, words }: LabelContext): SceneLabel {
  const { x, width } = extent(mirror, label.inline);
  const leader = Math.max(label.anchor, label.inline.start);
  return {
    rank: label.rank,
    x,
    y: label.block,
    width,
    height: metrics.labelSize,
    brief: metrics.brief ?? false,
    text: words.label(label.rank),
    status: label.status,
    color: label.color,
    before: label.inline.start < label.anchor && label.inline.end <= label.anchor + 0.5,
    leader: { x: extent(mirror, { start: leader, end: leader }).x, y1: label.block, y2: label.markBlock },
  };
}
