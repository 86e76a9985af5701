import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { BriefSizes, LabelText, LayoutMetrics } from '../../layout/layout.js';
import { parentOf, ReadableColors } from './contrast.js';
import { labelWidth } from './label-width.js';
import { TextWidths, type TextStyle } from './text-widths.js';

/** What the style sheet decides, read back in px. */
export interface ThemeMetrics extends LayoutMetrics {
  readonly hatchGap: number;
}

/** Fonts and paddings of the pieces of a label. */
interface LabelFonts {
  readonly title: TextStyle;
  readonly date: TextStyle;
  readonly major: TextStyle;
  readonly tag: TextStyle;
  /** Inline padding of the label, what a tag adds to its text, and what stands between an icon and the title. */
  readonly padding: number;
  readonly tagPadding: number;
  readonly iconGap: number;
  readonly rowSize: number;
  /** Where a label is its title alone: the title's font, and the height of its line, px. */
  readonly brief: TextStyle;
  readonly lineSize: number;
}

/** Density as a factor on the size of a row (T7). */
const DENSITY: Readonly<Record<string, number>> = { compact: 0.85, cosy: 1, roomy: 1.2 };

/** One label. A template: text becomes no markup where a page trusts none (Trusted Types). */
const PROBE = html`<span class="label"
  ><time>0 0<span class="major"></span></time><span class="headline"><span class="title">0 0</span><span class="tag">0 0</span></span></span
>`;

/**
 * Reads the theme's lengths and fonts from the style sheet, once per change, and measures labels with them. Changes are: the
 * element's size, the fonts, colour scheme, contrast and forced colours, and the classes and attributes of the page (T10).
 */
export class MetricsController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  /** Out of sight without the style sheet too. */
  #probe = Object.assign(document.createElement('div'), { className: 'probe', hidden: true });
  /** As wide as the element's content, and as high as the page makes the element: without height where that follows from what is in it. */
  #ruler = Object.assign(document.createElement('div'), { className: 'ruler' });
  #colors = new ReadableColors();
  #observers: readonly { disconnect: () => void }[] = [];
  #cache: { metrics: ThemeMetrics; fonts: LabelFonts; room: string } | undefined;
  #widths = new TextWidths();
  #queries: MediaQueryList[] = [];
  /** Inline size of the element's content, px: what it was while the element is not shown, and until it first is, that of an article. */
  inlineSize: number = ARTICLE;
  /** Block size of it, px, where the page gives it one, else 0; `least`: it may be higher. */
  given: { readonly blockSize: number; readonly isLeast: boolean } = { blockSize: 0, isLeast: false };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    render(PROBE, this.#probe);
  }

  /** Into the host's shadow root: what is measured has to live where it is shown. */
  attach(root: ShadowRoot): void {
    root.adoptedStyleSheets.push(this.#colors.sheet);
    root.prepend(this.#ruler, this.#probe);
  }

  hostConnected(): void {
    const sizes = new ResizeObserver(() => {
      const isOtherSpace = this.#measureSpace();
      if (this.#cache && this.#cache.room !== this.#room) this.invalidate();
      else if (isOtherSpace) this.#host.requestUpdate();
      else return;
      // What comes of it, a scroll bar of the page say, is heard in the next frame: in this one it were an error of the page.
      sizes.disconnect();
      requestAnimationFrame(() => {
        if (this.#observers[0] === sizes) observe();
      });
    });
    const observe = (): void => {
      for (const measured of [this.#ruler, this.#probe]) sizes.observe(measured);
    };
    observe();
    const page = new MutationObserver(this.invalidate);
    const options = {
      attributes: true,
      attributeFilter: ['class', 'style', 'dir', 'lang', 'data-theme', 'data-bs-theme', 'data-color-scheme'],
    };
    for (let node: Element | null = this.#host; node; node = parentOf(node)) page.observe(node, options);
    this.#observers = [sizes, page];
    this.#queries = MEDIA.map((query) => matchMedia(query));
    for (const query of this.#queries) query.addEventListener('change', this.invalidate);
    document.fonts.addEventListener('loadingdone', this.invalidate);
    // At once: what is shown first is as wide as what follows. In another place of the page all may be different.
    this.#measureSpace();
    this.invalidate();
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    for (const query of this.#queries) query.removeEventListener('change', this.invalidate);
    document.fonts.removeEventListener('loadingdone', this.invalidate);
  }

  /** Something that is measured may have changed. */
  readonly invalidate = (): void => {
    this.#cache = undefined;
    this.#widths.clear();
    this.#host.requestUpdate();
  };

  /** The theme's lengths. The same object until something changes, so that a plan made with it can be kept. */
  get metrics(): ThemeMetrics {
    return this.#read().metrics;
  }

  /** The same, in the language of the words around the titles: lines are higher in some, and a generic font is another one (R9, L10). */
  metricsIn(lang: string): ThemeMetrics {
    if (this.#probe.lang !== lang) {
      this.#cache = undefined;
      this.#probe.lang = lang;
    }
    return this.metrics;
  }

  /** Reads the theme where it may have changed, and tells the style sheet what that cannot find out. */
  refresh(): void {
    this.#read();
  }

  /** Sizes of a label that is its title alone, twice as wide as one with a date, and of its row: a target is at least 24 px from the next (A9). */
  get brief(): BriefSizes {
    const { fonts, metrics } = this.#read();
    const labelSize = Math.max(24 - BRIEF_GAP, fonts.lineSize);
    return { rowSize: labelSize + BRIEF_GAP, labelSize, labelMax: 2 * metrics.labelMax, brief: true };
  }

  /** How wide a label is set, px, its title up to the theme's `label-max`, or as wide as one that stands alone may be. */
  labelWidth(text: LabelText, isBrief = false): number {
    const { fonts, metrics } = this.#read();
    const { title, date, tag, brief } = fonts;
    return labelWidth(text, (isBrief ? this.brief : metrics).labelMax, {
      ...fonts,
      title: (words) => this.#measure(words, isBrief ? brief : title, text.lang),
      tag: (words) => this.#measure(words, tag),
      date: isBrief ? undefined : (words) => this.#measure(words, date),
    });
  }

  /** How wide a tick label is set, px; bold in the lower row. */
  tickWidth(text: string, isBold?: boolean): number {
    const { date, major } = this.#read().fonts;
    return this.#measure(text, isBold ? major : date) + 1;
  }

  /** What shows the theme's colours and fonts, to be read off its computed style. */
  get probe(): HTMLElement {
    return this.#probe;
  }

  #read(): { metrics: ThemeMetrics; fonts: LabelFonts } {
    this.#cache ??= { ...this.#measureTheme(), room: this.#room };
    return this.#cache;
  }

  /** Reads off the ruler what space the element has; whether that is news. Lengths of styles, as what is measured may be scaled. */
  #measureSpace(): boolean {
    const px = (length: string): number => (length.endsWith('px') ? parseFloat(length) : 0);
    const ruler = getComputedStyle(this.#ruler);
    const [inlineSize, blockSize] = [px(ruler.inlineSize), px(ruler.blockSize)];
    // In a closed tab nothing has a width, and of a view without one nothing could be said.
    if (inlineSize === 0) return false;
    if (Math.abs(inlineSize - this.inlineSize) < 0.5 && Math.abs(blockSize - this.given.blockSize) < 0.5) return false;
    this.inlineSize = inlineSize;
    this.given = { blockSize, isLeast: px(ruler.minBlockSize) >= blockSize };
    return true;
  }

  /** What the probe's letters take: other fonts, sizes and spacings show in it, wherever they come from (L10). */
  get #room(): string {
    const { width, height } = this.#probe.getBoundingClientRect();
    return `${String(width)} ${String(height)}`;
  }

  #measureTheme(): { metrics: ThemeMetrics; fonts: LabelFonts } {
    const style = getComputedStyle(this.#probe);
    const px = (name: 'paddingTop' | 'paddingRight' | 'paddingBottom' | 'paddingLeft' | 'marginTop'): number =>
      parseFloat(style[name]) || 0;
    const number = (name: string, fallback: number): number => Number(style.getPropertyValue(name).trim() || fallback) || fallback;
    const fonts = this.#readFonts();
    const density = DENSITY[style.getPropertyValue('--event-timeline-density').trim()] ?? 1;
    const gap = px('paddingRight');
    const labelSize = Math.max(24, Math.max(px('paddingLeft'), fonts.rowSize) * density);
    this.#colors.follow(this.#host, this.#probe);
    return {
      fonts,
      metrics: {
        markSize: px('paddingTop'),
        gap,
        labelMax: px('paddingBottom'),
        hatchGap: Math.max(2, px('marginTop')),
        rows: Math.max(1, Math.round(number('--event-timeline-lanes', 6))),
        rowSize: labelSize + gap,
        labelSize,
        lineSize: Math.max(18, fonts.rowSize / 2),
      },
    };
  }

  #readFonts(): LabelFonts {
    const find = (selector: string): Element => this.#probe.querySelector(selector) ?? this.#probe;
    const styleOf = (selector: string): TextStyle => {
      const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(find(selector));
      return { font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, letterSpacing, wordSpacing };
    };
    const [label, headline, tag, date] = [find('.label'), find('.headline'), find('.tag'), styleOf('time')];
    const title = styleOf('.title');
    const iconGap = parseFloat(getComputedStyle(headline).columnGap) || 0;
    const inner = (element: Element, side: 'paddingInlineStart' | 'paddingInlineEnd'): number =>
      parseFloat(getComputedStyle(element)[side]) || 0;
    return {
      title,
      date,
      major: styleOf('.major'),
      tag: styleOf('.tag'),
      padding: inner(label, 'paddingInlineStart') + inner(label, 'paddingInlineEnd'),
      tagPadding: inner(tag, 'paddingInlineStart') + inner(tag, 'paddingInlineEnd') + 2 + iconGap,
      iconGap,
      rowSize: label.getBoundingClientRect().height,
      brief: styleOf('.label'),
      lineSize: headline.getBoundingClientRect().height,
    };
  }

  #measure(text: string, style: TextStyle, lang?: string): number {
    return this.#widths.measure(text, style, lang || this.#probe.lang);
  }
}

const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'];
const ARTICLE = 720;

/** Between the rows of labels that are titles alone, px. */
const BRIEF_GAP = 4;
