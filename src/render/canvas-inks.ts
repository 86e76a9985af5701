import type { SceneMark } from '../scene/scene.js';

/** The colours that a mark is painted with, as a canvas takes them. */
export interface MarkInk {
  readonly ink: string;
  readonly tint: string;
  readonly surface: string;
}

/** The style sheet's colours, read once for a theme through the canvas's own style (T10): a canvas knows no custom properties. */
export class CanvasInks {
  #canvas: HTMLCanvasElement;
  #known = new Map<string, string>();
  #inks = new Map<string, MarkInk>();
  #forced: boolean;
  readonly theme: object;
  /** Width of the edges of boxes, px. */
  readonly edge: number;
  /** Lengths of the dashes of what is planned, px. */
  readonly dashes: readonly number[];

  constructor(canvas: HTMLCanvasElement, theme: object) {
    this.#canvas = canvas;
    this.theme = theme;
    this.#forced = matchMedia('(forced-colors: active)').matches;
    const style = getComputedStyle(canvas);
    this.edge = parseFloat(style.getPropertyValue('--_edge-width')) || 1;
    const dashes = style
      .getPropertyValue('--event-timeline-planned-dash')
      .split(/[\s,]+/u)
      .map(parseFloat);
    this.dashes = dashes.length > 0 && dashes.every((length) => length > 0) ? dashes : [4, 3];
  }

  /** Of a mark by its colour and status; `active` ones stand out where the reader has colours of their own. */
  of(mark: Pick<SceneMark, 'color' | 'status'>, active: boolean): MarkInk {
    const name = `${mark.status}${String(active)}${mark.color ?? ''}`;
    const ink = this.#inks.get(name) ?? this.#mix(mark, active);
    this.#inks.set(name, ink);
    return ink;
  }

  #mix({ color, status }: Pick<SceneMark, 'color' | 'status'>, active: boolean): MarkInk {
    const own = status === 'disputed' ? 'var(--_disputed)' : status === 'cancelled' ? 'var(--_refuted)' : 'var(--_ink)';
    const ink = this.#forced ? (active ? 'Highlight' : 'CanvasText') : (color ?? own);
    const surface = this.#forced ? 'Canvas' : 'var(--_surface)';
    const tint = this.#forced ? surface : `color-mix(in oklab, ${ink} var(--_tint), ${surface})`;
    return { ink: this.#resolve(ink), tint: this.#resolve(tint), surface: this.#resolve(surface) };
  }

  #resolve(color: string): string {
    let known = this.#known.get(color);
    if (known === undefined) {
      this.#canvas.style.color = color;
      known = getComputedStyle(this.#canvas).color;
      this.#canvas.style.color = '';
      this.#known.set(color, known);
    }
    return known;
  }
}
