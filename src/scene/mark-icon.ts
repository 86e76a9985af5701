import type { PlacedMark } from '../layout/layout.js';
import { signReach } from '../layout/mark-room.js';
import type { MarkSpec } from '../layout/mark-spec.js';
import type { InlineRange, MarkPlace } from '../layout/place-mark.js';
import type { Status } from '../model/timeline.js';
import { markShapes } from './mark-shapes.js';
import type { Shape } from './scene.js';

/** A mark by itself, as lists and legends show it. */
export interface MarkIcon {
  readonly width: number;
  readonly height: number;
  readonly status: Status;
  readonly shapes: readonly Shape[];
}

export interface IconOptions {
  readonly status: Status;
  readonly direction: 'ltr' | 'rtl';
}

const WIDTH = 36;
const HEIGHT = 24;
const SIZE = 12;
const INSET = 3;

/** A “?” at an end is centred there. */
const UNKNOWN_INSET = 6;

/** Draws the mark of a date at a fixed size, where its length means nothing. */
export function markIcon(spec: MarkSpec, { status, direction }: IconOptions): MarkIcon {
  const outer = {
    start: spec.startCap === 'unknown' ? UNKNOWN_INSET : INSET,
    end: WIDTH - Math.max(spec.endCap === 'unknown' ? UNKNOWN_INSET : INSET, signReach(status, spec.uncertain, SIZE)),
  };
  const place: MarkPlace = {
    shape: SHAPES[spec.form],
    outer,
    members: membersIn(outer, spec),
    startCap: spec.startCap,
    endCap: spec.endCap,
    uncertain: spec.uncertain,
    ...(spec.core && { core: coreIn(outer, spec.core, spec) }),
  };
  const mark: PlacedMark = { ...place, rank: 0, status, color: undefined, block: HEIGHT / 2 };
  return { width: WIDTH, height: HEIGHT, status, shapes: markShapes(mark, { rtl: direction === 'rtl', width: WIDTH }, SIZE) };
}

const SHAPES: Readonly<Record<MarkSpec['form'], MarkPlace['shape']>> = {
  point: 'disc',
  granule: 'pill',
  span: 'bar',
  choice: 'band',
  group: 'pills',
};

/** Two members say several. */
function membersIn({ start, end }: InlineRange, { members }: MarkSpec): MarkPlace['members'] {
  const [first] = members;
  const size = SIZE * 0.75;
  if (!first || members.length < 2) return [];
  return [
    { start, end: start + size, point: first.point },
    { start: end - size, end, point: first.point },
  ];
}

/** The middle of it, and any end that is certain. */
function coreIn({ start, end }: InlineRange, core: NonNullable<MarkSpec['core']>, { outer }: MarkSpec): InlineRange {
  const doubt = (end - start) / 4;
  return { start: core.from > outer.from ? start + doubt : start, end: core.to < outer.to ? end - doubt : end };
}
