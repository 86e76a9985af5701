import { boxArea, isClosed } from './box-path.js';
import type { BoxShape, SceneMark, Shape } from './scene.js';

export { FEW_MARKS } from '../layout/lay-out.js';

/** Marks of which none lies on another. */
export interface MarkLayer {
  /** Plain discs and bars: those that look alike as one path. */
  readonly paths: readonly MarkPath[];
  /** What looks otherwise, or stands out. */
  readonly others: readonly SceneMark[];
}

export interface MarkPath extends Pick<SceneMark, 'status' | 'color'>, Pick<Plain, 'kind' | 'fill' | 'stroke'> {
  readonly path: string;
}

type Disc = Extract<Shape, { readonly kind: 'disc' }>;
type Plain = Disc | BoxShape;

/**
 * Marks in layers, back to front: drawn one after the other they look as the marks do one by one, since a mark that lies on another is in a
 * later layer than that. What stands out is the event of rank `active`.
 */
export function layersOf(marks: readonly SceneMark[], active: number | undefined): readonly MarkLayer[] {
  const layers: SceneMark[][] = [];
  const places: Place[] = [];
  for (const mark of marks) {
    const place = placeOf(mark);
    // Those below it have a layer already, which is one of the first.
    for (const below of places) if (below.layer >= place.layer && meets(below, place)) place.layer = below.layer + 1;
    places.push(place);
    (layers[place.layer] ??= []).push(mark);
  }
  return layers.map((own) => layerOf(own, active));
}

/** What a mark covers, px, and the layer that it is in. */
interface Place {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  layer: number;
}

/** How far a stroke reaches around a shape, and signs around what the pointer hits, px. */
const RIM = 2;
const SIGNS = 8;

function placeOf({ shapes, target }: SceneMark): Place {
  const [one, ...more] = shapes;
  if (more.length > 0) return around(target, SIGNS);
  if (one?.kind === 'disc') return around({ x: one.x, y: one.y, width: 0, height: 0 }, one.r + RIM);
  return one?.kind === 'box' ? around(one, RIM) : around(target, SIGNS);
}

const around = ({ x, y, width, height }: SceneMark['target'], reach: number): Place => ({
  x1: x - reach,
  x2: x + width + reach,
  y1: y - reach,
  y2: y + height + reach,
  layer: 0,
});

const meets = (a: Place, b: Place): boolean => a.x1 < b.x2 && a.x2 > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;

function layerOf(marks: readonly SceneMark[], active: number | undefined): MarkLayer {
  const paths = new Map<string, MarkPath>();
  const others: SceneMark[] = [];
  for (const mark of marks) {
    const shape = mark.rank === active ? undefined : plainShape(mark.shapes);
    if (!shape) {
      others.push(mark);
      continue;
    }
    const { status, color } = mark;
    const { kind, fill, stroke } = shape;
    const key = [status, kind, fill, stroke, color].join(' ');
    const path = shape.kind === 'disc' ? circle(shape) : boxArea(shape);
    paths.set(key, { status, color, kind, fill, stroke, path: (paths.get(key)?.path ?? '') + path });
  }
  return { paths: [...paths.values()], others };
}

/** Hatching is a shape of its own, dashes go around one shape, and what fades has a mask. */
function plainShape([shape, ...more]: readonly Shape[]): Plain | undefined {
  if (more.length > 0 || (shape?.kind !== 'disc' && shape?.kind !== 'box') || shape.fill === 'hatch' || shape.stroke === 'dash') return;
  return shape.kind === 'disc' || isClosed(shape) ? shape : undefined;
}

/** Two arcs: one cannot go all the way round. */
const circle = ({ x, y, r }: Disc): string => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
