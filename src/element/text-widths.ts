/** What of a style decides how wide text is set, as computed styles say it. */
export interface TextStyle {
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
}

/** No label is as wide as this many characters. */
const LONGEST = 200;

/** Measures text on a canvas, px, and remembers it. */
export class TextWidths {
  readonly #known = new Map<string, number>();
  #canvas: CanvasRenderingContext2D | null = null;

  /** Fonts may have changed. */
  clear(): void {
    this.#known.clear();
  }

  /** `lang`: BCP 47; in Firefox `sans-serif` is another font in Arabic, for digits too. */
  measure(text: string, { font, letterSpacing, wordSpacing }: TextStyle, lang: string): number {
    if (text === '') return 0;
    const key = `${font} ${letterSpacing} ${wordSpacing} ${lang}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const canvas = (this.#canvas ??= document.createElement('canvas').getContext('2d'));
    if (!canvas) return text.length * 8;
    canvas.canvas.lang = lang;
    canvas.font = font;
    canvas.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    canvas.wordSpacing = wordSpacing;
    const { width } = canvas.measureText(text.slice(0, LONGEST));
    this.#known.set(key, width);
    return width;
  }
}
