import type { SceneMark, Shape } from './scene.js';

/** Marks of which none lies on another. */
export interface MarkLayer {
  /** Plain discs: those of one colour as one path. */
  readonly discs: readonly DiscPath[];
  /** What looks otherwise, or stands out. */
  readonly others: readonly SceneMark[];
}

export interface DiscPath extends Pick<SceneMark, 'status' | 'color'>, Pick<Disc, 'fill' | 'stroke'> {
  readonly path: string;
}

type Disc = Extract<Shape, { readonly kind: 'disc' }>;

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

/** How far a stroke reaches around a disc, and signs around what the pointer hits, px. */
const RIM = 2;
const SIGNS = 8;

function placeOf({ shapes, target }: SceneMark): Place {
  const [disc] = shapes;
  if (shapes.length === 1 && disc?.kind === 'disc') {
    const [{ x, y }, reach] = [disc, disc.r + RIM];
    return { x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach, layer: 0 };
  }
  const { x, y, width, height } = target;
  return { x1: x - SIGNS, x2: x + width + SIGNS, y1: y - SIGNS, y2: y + height + SIGNS, layer: 0 };
}

const meets = (a: Place, b: Place): boolean => a.x1 < b.x2 && a.x2 > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;

function layerOf(marks: readonly SceneMark[], active: number | undefined): MarkLayer {
  const discs = new Map<string, DiscPath>();
  const others: SceneMark[] = [];
  for (const mark of marks) {
    const disc = mark.rank === active ? undefined : plainDisc(mark.shapes);
    if (!disc) {
      others.push(mark);
      continue;
    }
    const { status, color } = mark;
    const { fill, stroke } = disc;
    const key = [status, fill, stroke, color].join(' ');
    discs.set(key, { status, color, fill, stroke, path: (discs.get(key)?.path ?? '') + circle(disc) });
  }
  return { discs: [...discs.values()], others };
}

/** Hatching is a shape of its own, and dashes go around one disc. */
function plainDisc([shape, ...more]: readonly Shape[]): Disc | undefined {
  return shape?.kind === 'disc' && shape.fill !== 'hatch' && shape.stroke !== 'dash' && more.length === 0 ? shape : undefined;
}

/** Two arcs: one cannot go all the way round. */
const circle = ({ x, y, r }: Disc): string => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
