import type { PlacedMark } from '../layout/layout.js';
import { signReach } from '../layout/mark-room.js';
import type { Cap } from '../layout/mark-spec.js';
import { UNKNOWN_FADE, type InlineRange } from '../layout/place-mark.js';
import type { Status } from '../model/timeline.js';
import type { End, Fill, Glyph, Shape, Stroke } from './scene.js';

/** Turns logical inline px into physical x: the one place where right-to-left is mirrored. */
export interface Mirror {
  readonly rtl: boolean;
  readonly width: number;
}

export const physical = ({ rtl, width }: Mirror, inline: number): number => (rtl ? width - inline : inline);

/** A range with its physical left and width; cut far outside the plot, where pictures lose their precision. */
export function extent(mirror: Mirror, { start, end }: InlineRange): { readonly x: number; readonly width: number } {
  const a = physical(mirror, near(mirror, start));
  const b = physical(mirror, near(mirror, end));
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

const FAR = 10_000;
const near = ({ width }: Mirror, inline: number): number => Math.max(-FAR, Math.min(width + FAR, inline));

interface Look {
  /** Instead of the fill that the date asks for. */
  readonly fill?: Fill;
  readonly stroke: Stroke;
  readonly glyph?: Glyph;
}

/** Fill and outline say the status without any colour (U6); the glyph says it a second time. */
const LOOKS: Readonly<Record<Status, Look>> = {
  confirmed: { stroke: 'edge' },
  claimed: { fill: 'none', stroke: 'edge', glyph: 'claimed' },
  disputed: { fill: 'hatch', stroke: 'edge', glyph: 'disputed' },
  planned: { fill: 'none', stroke: 'dash' },
  cancelled: { fill: 'none', stroke: 'edge', glyph: 'cancelled' },
};

/** What every part of a mark is drawn with. */
interface Brush {
  readonly mark: PlacedMark;
  readonly mirror: Mirror;
  /** Diameter of a disc, px. */
  readonly size: number;
}

/** Draws a placed mark (experience.md §1.2), back to front. `size` is the diameter of a disc, px. */
export function markShapes(mark: PlacedMark, mirror: Mirror, size: number): readonly Shape[] {
  const brush: Brush = { mark, mirror, size };
  return [...DRAW[mark.shape](brush), ...signs(brush)];
}

const DRAW: Readonly<Record<PlacedMark['shape'], (brush: Brush) => Shape[]>> = {
  disc: (brush) => disc(brush, brush.mark.outer, true),
  ring: (brush) => disc(brush, brush.mark.outer, false),
  pill: (brush) => stretch(brush, brush.mark.outer, 'tint'),
  bar,
  band,
  pills: (brush) => [thread(brush), ...brush.mark.members.flatMap((member) => part(brush, member, member.point))],
};

/**
 * A dot is a day, in what is not solid too. A ring without one is a month or a year that has no room to be a pill; of a day that is cancelled the cross
 * stands alone.
 */
function disc({ mark: { status, block: y }, mirror, size }: Brush, range: InlineRange, known: boolean): Shape[] {
  const { fill = known ? 'solid' : 'none', stroke } = LOOKS[status];
  const crossed = status === 'cancelled';
  const bare = known && (crossed || fill !== 'none');
  const x = physical(mirror, middle(range));
  const round = (r: number, fill: Fill, stroke: Stroke): Shape => ({ kind: 'disc', x, y, r, fill, stroke });
  return [
    round(size / 2 + (bare ? 1 : -1), fill, bare ? 'halo' : stroke),
    ...(known && fill === 'hatch' ? [round(size / 6, 'none', 'halo')] : []),
    // As wide as its line: nothing solid (U6).
    ...(known && fill !== 'solid' && !crossed ? [round(size / 12, 'none', 'edge')] : []),
  ];
}

/** One of several dates. A disc only where it is certain and known to the day (U2). */
function part(brush: Brush, range: InlineRange, known: boolean): Shape[] {
  const { fill = 'tint', stroke } = LOOKS[brush.mark.status];
  return range.end - range.start < brush.size
    ? disc(brush, range, known)
    : [box(brush, range, { fill, stroke, start: 'edge', end: 'edge' })];
}

/** What holds the parts of an event together. */
function thread({ mark, mirror }: Brush): Shape {
  const { x, width } = extent(mirror, mark.outer);
  return { kind: 'line', x1: x, y1: mark.block, x2: x + width, y2: mark.block };
}

/** What is certain is solid; of what may never have been, nothing is. Hatching says disputed wherever it is. */
function bar(brush: Brush): Shape[] {
  const { core, outer, startCap, endCap, status } = brush.mark;
  if (!core || (status !== 'confirmed' && status !== 'disputed')) return stretch(brush, outer, 'tint');
  const { fill = 'solid', stroke } = LOOKS[status];
  const ends = { start: startCap === 'open' ? 'tip' : 'edge', end: endCap === 'open' ? 'tip' : 'edge' } as const;
  const whole = core.start <= outer.start && core.end >= outer.end;
  return [
    ...(whole ? [] : stretch({ ...brush, mark: { ...brush.mark, status: 'confirmed' } }, outer, 'tint')),
    box(brush, core, { fill, stroke, ...ends }),
  ];
}

/** Once, somewhere in here: a slender range between two bars, and in it the dates that are named. */
function band(brush: Brush): Shape[] {
  const { mark, mirror, size } = brush;
  const { outer, members, startCap, endCap, block } = mark;
  const half = boxHeight(size) / 2;
  const isFree = (at: number): boolean => members.every(({ start, end }) => Math.abs(start - at) > 1 && Math.abs(end - at) > 1);
  const ends = [...(startCap === 'edge' ? [outer.start] : []), ...(endCap === 'edge' ? [outer.end] : [])].filter(isFree);
  const caps = ends.map((at): Shape => ({
    kind: 'line',
    x1: physical(mirror, at),
    y1: block - half,
    x2: physical(mirror, at),
    y2: block + half,
  }));
  return [
    ...stretch({ ...brush, size: (size * 2) / 3 - 4 }, outer, 'tint', 'none'),
    ...caps,
    ...members.flatMap((member) => part(brush, member, false)),
  ];
}

/** A range whose ends fade or point, as a box for each part. */
function stretch(brush: Brush, outer: InlineRange, plain: Fill, hard: End = 'edge'): Shape[] {
  const { startCap, endCap, core, status } = brush.mark;
  const { fill = plain, stroke } = LOOKS[status];
  const length = outer.end - outer.start;
  const start = outer.start + fadeLength(startCap, length, core && core.start - outer.start);
  const end = outer.end - fadeLength(endCap, length, core && outer.end - core.end);
  const ends = { edge: hard, open: 'tip', fade: 'none', unknown: 'none' } as const;
  const look = { fill, stroke };
  return [
    ...(start > outer.start ? [box(brush, { start: outer.start, end: start }, { ...look, start: 'fade', end: 'none' })] : []),
    ...(end > start ? [box(brush, { start, end }, { ...look, start: ends[startCap], end: ends[endCap] })] : []),
    ...(end < outer.end ? [box(brush, { start: end, end: outer.end }, { ...look, start: 'none', end: 'fade' })] : []),
  ];
}

/** “About” fades over all that is not certain, or the outer quarter; a side that nobody knows fades over its whole sign. */
function fadeLength(cap: Cap, length: number, uncertain: number | undefined): number {
  if (cap === 'fade') return uncertain ?? length / 4;
  return cap === 'unknown' ? Math.min(UNKNOWN_FADE, length * 0.8) : 0;
}

interface BoxLook {
  readonly fill: Fill;
  readonly stroke: Stroke;
  readonly start: End;
  readonly end: End;
}

function box({ mark: { block }, mirror, size }: Brush, range: InlineRange, { fill, stroke, start, end }: BoxLook): Shape {
  const [left, right] = mirror.rtl ? [end, start] : [start, end];
  const { x, width } = extent(mirror, range);
  // Boxes that go on in each other meet at a whole pixel: half a one in each would show as a seam.
  const [x1, x2] = [left === 'none' ? Math.round(x) : x, right === 'none' ? Math.round(x + width) : x + width];
  return {
    kind: 'box',
    x: x1,
    width: Math.max(0, x2 - x1),
    y: block - boxHeight(size) / 2,
    height: boxHeight(size),
    fill,
    stroke,
    left,
    right,
  };
}

const boxHeight = (size: number): number => size + 4;
const middle = ({ start, end }: InlineRange): number => (start + end) / 2;

const NONE: readonly Shape[] = [];

/** Signs: on the mark what crosses it out or stands where nobody knows, beside it and lifted what is said about it. */
function signs({ mark, mirror, size }: Brush): readonly Shape[] {
  const { outer, block, status, shape, startCap, endCap } = mark;
  const { glyph } = LOOKS[status];
  // Most have none, and hundreds are drawn in every frame.
  if (!glyph && !mark.uncertain && startCap !== 'unknown' && endCap !== 'unknown') return NONE;
  const seen = { start: Math.max(outer.start, 0), end: Math.min(outer.end, mirror.width) };
  const sign = (name: Glyph, inline: number, lift = 0): Shape => ({
    kind: 'glyph',
    glyph: name,
    x: physical(mirror, inline),
    y: block - lift,
    size: size * (name === 'cancelled' && shape === 'disc' ? 1.2 : 0.75),
  });
  const round = shape === 'disc' || shape === 'ring';
  const from = round ? middle(outer) : endCap === 'fade' ? seen.end - fadeLength(endCap, outer.end - outer.start, undefined) : seen.end;
  const beside = [...(glyph && glyph !== 'cancelled' ? [glyph] : []), ...(mark.uncertain ? ['uncertain' as const] : [])];
  // Above a mark that leaves the plot, or has not ended there.
  const last = outer.start < mirror.width ? mirror.width - signReach(status, mark.uncertain, size) : Infinity;
  const above = from > last || (!round && endCap === 'fade');
  return [
    ...(glyph === 'cancelled' ? [sign(glyph, middle(round ? outer : seen))] : []),
    ...beside.map((name, at) =>
      sign(name, Math.min(from, last) + size * (0.85 + 0.9 * at), above ? Math.min(size * 1.05, block - size * 0.375) : size * 0.6),
    ),
    ...(startCap === 'unknown' ? [sign('uncertain', outer.start)] : []),
    ...(endCap === 'unknown' ? [sign('uncertain', outer.end)] : []),
  ];
}
