/** What of a style decides how wide text is set, as computed styles say it. The same object while it is the same. */
export interface TextStyle {
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
}

/** No label is as wide as this many characters. */
const LONGEST = 200;

/** Measures text on a canvas, px, and remembers it. */
export class TextWidths {
  #known = new WeakMap<TextStyle, Map<string, number>>();
  #canvas: CanvasRenderingContext2D | null = null;

  /** Fonts may have changed. */
  clear(): void {
    this.#known = new WeakMap();
  }

  /** `lang`: BCP 47; in Firefox `sans-serif` is another font in Arabic, for digits too. */
  measure(text: string, style: TextStyle, lang: string): number {
    if (text === '') return 0;
    let widths = this.#known.get(style);
    if (!widths) this.#known.set(style, (widths = new Map<string, number>()));
    const key = `${lang}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const { font, letterSpacing, wordSpacing } = style;
    const canvas = (this.#canvas ??= document.createElement('canvas').getContext('2d'));
    if (!canvas) return text.length * 8;
    canvas.canvas.lang = lang;
    canvas.font = font;
    canvas.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    canvas.wordSpacing = wordSpacing;
    const { width } = canvas.measureText(text.slice(0, LONGEST));
    widths.set(key, width);
    return width;
  }
}
