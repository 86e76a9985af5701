let context: CanvasRenderingContext2D | null | undefined;

/** How computed styles say that there is no colour, and nearly all colours that cover what is under them. */
const [NONE, OPAQUE] = ['rgba(0, 0, 0, 0)', /^rgb\((\d+), (\d+), (\d+)\)$/];

/** CSS colours in sRGB, one over the other. 0 to 255 each, with alpha. */
function paint(...colors: readonly string[]): ArrayLike<number> & Iterable<number> {
  const layers = colors.filter((color) => color !== NONE);
  const top = OPAQUE.exec(layers.at(-1) ?? 'rgb(0, 0, 0)');
  return top ? [...top.slice(1).map(Number), layers.length > 0 ? 255 : 0] : readBack(layers);
}

/** Painted and read back, so that every notation the engine knows is understood: a first canvas takes as long as a hundred plain colours. */
function readBack(colors: readonly string[]): Uint8ClampedArray {
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!context) return new Uint8ClampedArray(4);
  context.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return context.getImageData(0, 0, 1, 1).data;
}

/** A CSS colour as `#rrggbb`, for where only that is understood. */
export const hexOf = (...colors: readonly string[]): string =>
  `#${[...paint(...colors)]
    .slice(0, 3)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

/** WCAG 2 relative luminance, 0 to 1. */
function luminance(...colors: readonly string[]): number {
  const [r = 0, g = 0, b = 0] = [...paint(...colors)].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of a CSS colour, perhaps translucent, with the opaque one it lies on: 1 to 21. */
export function contrastRatio(color: string, surface: string): number {
  const [a, b] = [luminance(surface, color), luminance(surface)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The element that a node stands in, across shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The colour that lies behind an element: its own and its ancestors' backgrounds; undefined where they leave the page's canvas to be seen. */
function backgroundOf(element: Element): string | undefined {
  const layers: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    const alpha = paint(backgroundColor)[3];
    if (alpha !== 0) layers.unshift(backgroundColor);
    if (alpha === 255) return hexOf(...layers);
  }
  return layers.length > 0 ? hexOf(isDark(document.documentElement) ? '#121212' : '#ffffff', ...layers) : undefined;
}

/** Whether the colour scheme that is used for an element is the dark one. */
function isDark(element: Element): boolean {
  const { colorScheme } = getComputedStyle(element);
  return colorScheme.includes('dark') && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Black is as far from it as white. */
const MIDDLE = 0.18;

/**
 * What the style sheet cannot find out: the colour behind the host, and the scheme that goes with it. A dark card on a light page has
 * the dark palette (T11); a host that is given a scheme of its own brings its own surface and text (T1).
 */
function surroundingsRule(host: Element): string {
  if (matchMedia('(forced-colors: active)').matches) return '';
  const [behind, parent, dark] = [backgroundOf(host), parentOf(host), isDark(host)];
  const page = `--_page: ${behind ?? 'Canvas'};`;
  if (dark === (behind ? luminance(behind) < MIDDLE : isDark(document.documentElement))) return page;
  const inherits = !parent || getComputedStyle(parent).colorScheme === getComputedStyle(host).colorScheme;
  return inherits
    ? `${page} color-scheme: ${dark ? 'light' : 'dark'};`
    : '--_own-text: light-dark(#1b1b1f, #e4e2e6); background-color: var(--_surface);';
}

/** Private properties, where the probe of the style sheet shows their colours, and their least contrast (WCAG 1.4.3 and 1.4.11). */
const SEEN = [
  ['ink', 'caretColor', 3],
  ['word', 'caretColor', 4.5],
  ['muted', 'textDecorationColor', 4.5],
  ['line', 'columnRuleColor', 3],
] as const;

const warned = new Set<string>();

/**
 * The theme's colours that cannot be seen on its surface, moved towards the text until they can (T4), with a word to the developer
 * where marks would be lost.
 */
function readableRule(probe: Element): string {
  const style = getComputedStyle(probe);
  const { color: text, backgroundColor: surface } = style;
  // Words at 7:1 where the reader asks for more (WCAG 1.4.6).
  const factor = matchMedia('(prefers-contrast: more)').matches ? 7 / 4.5 : 1;
  return SEEN.map(([name, property, enough]) => {
    const least = enough * factor;
    const color = style[property];
    const mixed = [color, ...[80, 60, 40, 20].map((share) => `color-mix(in srgb, ${color} ${String(share)}%, ${text})`)];
    const seen = mixed.find((mix) => contrastRatio(mix, surface) >= least) ?? text;
    if (seen === color) return '';
    if (name === 'ink' && !warned.has(color)) {
      warned.add(color);
      console.warn(`event-timeline: the accent ${color} has less contrast than 3:1 with ${surface}; it is mixed with the text colour.`);
    }
    return `--_seen-${name}: ${seen};`;
  }).join('');
}

/** A style sheet with what is behind an element, and colours that can be seen on it (T4, T11). */
export class ReadableColors {
  readonly sheet: CSSStyleSheet = new CSSStyleSheet();
  #said = '';

  /** Finds them anew. `probe`: what shows the colours of the theme. */
  follow(host: Element, probe: Element): void {
    this.#say('');
    const surroundings = surroundingsRule(host);
    this.#say(surroundings);
    this.#say(`${surroundings} ${readableRule(probe)}`);
  }

  /** Every style sheet that is replaced has the styles of the whole element computed again. */
  #say(declarations: string): void {
    const said = declarations.trim();
    if (said === this.#said) return;
    this.#said = said;
    this.sheet.replaceSync(`:host { ${said} }`);
  }
}
