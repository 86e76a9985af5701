/** What a canvas draws with. Telling it a colour that it has already takes as long as drawing a disc, so it is told what changes only. */
export class Pens {
  readonly context: CanvasRenderingContext2D;
  #fill: string | CanvasGradient | undefined;
  #stroke: string | CanvasGradient | undefined;
  #width = NaN;
  #isDashed = false;

  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
    context.setLineDash([]);
  }

  /** With which areas are filled from now on. */
  fill(style: string | CanvasGradient): CanvasRenderingContext2D {
    if (style !== this.#fill) this.context.fillStyle = style;
    this.#fill = style;
    return this.context;
  }

  /** With which lines are drawn from now on, px. */
  line(style: string | CanvasGradient, width: number): CanvasRenderingContext2D {
    if (style !== this.#stroke) this.context.strokeStyle = style;
    if (width !== this.#width) this.context.lineWidth = width;
    this.#stroke = style;
    this.#width = width;
    return this.context;
  }

  /** Dashes of lines from now on, px; without any they are whole. */
  dash(lengths: readonly number[] = []): void {
    if (lengths.length > 0 || this.#isDashed) this.context.setLineDash([...lengths]);
    this.#isDashed = lengths.length > 0;
  }
}
