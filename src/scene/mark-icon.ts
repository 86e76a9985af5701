import type { PlacedMark } from '../layout/layout.js';
import type { MarkSpec } from '../layout/mark-spec.js';
import type { MarkPlace } from '../layout/place-mark.js';
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

/** Draws the mark of a date at a fixed size, where its length means nothing. */
export function markIcon(spec: MarkSpec, { status, direction }: IconOptions): MarkIcon {
  const outer = { start: INSET, end: WIDTH - INSET };
  const thirds = { start: 9, end: WIDTH - 9 };
  const place: MarkPlace = {
    shape: shapeOf(spec),
    outer,
    members: spec.form === 'group' ? [{ start: 3, end: 11 }, { start: 25, end: 33 }] : [],
    startCap: spec.startCap,
    endCap: spec.endCap,
    uncertain: spec.uncertain,
  };
  const hard = spec.core && spec.core.from === spec.outer.from && spec.core.to === spec.outer.to;
  const mark: PlacedMark = { ...place, ...(spec.core ? { core: hard ? outer : thirds } : {}), rank: 0, status, color: undefined, block: HEIGHT / 2 };
  return { width: WIDTH, height: HEIGHT, status, shapes: markShapes(mark, { rtl: direction === 'rtl', width: WIDTH }, SIZE) };
}

function shapeOf({ form }: MarkSpec): MarkPlace['shape'] {
  if (form === 'point') return 'disc';
  return form === 'span' ? 'bar' : form === 'group' ? 'pills' : 'pill';
}
