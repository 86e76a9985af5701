/** sRGB, 0 to 255, and alpha, 0 to 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

let context: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour in sRGB: painted and read back, so that every notation the engine knows is understood. */
function rgba(color: string): Rgba {
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 1];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A CSS colour as `#rrggbb`, for where only that is understood. */
export const hexOf = (color: string): string =>
  `#${rgba(color)
    .slice(0, 3)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

/** WCAG 2 relative luminance. */
function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two opaque CSS colours, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [light, dark] = [luminance(rgba(a)), luminance(rgba(b))].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that lies behind an element: its own or the nearest ancestor's background, across shadow roots; else the canvas. */
export function backgroundOf(element: Element): string {
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const color = getComputedStyle(node).backgroundColor;
    if (rgba(color)[3] === 1) return color;
  }
  return 'Canvas';
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** Least contrast of marks and edges with what is behind them (WCAG 1.4.11). */
const LEAST = 3;

const warned = new Set<string>();

/**
 * An accent for marks that is seen on the surface: undefined when the theme's own is; else that one moved towards the text (T4), with
 * a word to the developer. `probe` carries the theme: `color` is the accent, `outline-color` the text, `background-color` the surface.
 */
export function readableAccent(probe: Element): string | undefined {
  const { color: accent, outlineColor: text, backgroundColor: surface } = getComputedStyle(probe);
  if (contrastRatio(accent, surface) >= LEAST) return undefined;
  if (!warned.has(accent)) {
    warned.add(accent);
    console.warn(`event-timeline: the accent ${accent} has less contrast than ${String(LEAST)}:1 with ${surface}; it is mixed with the text colour.`);
  }
  for (const share of [80, 60, 40, 20]) {
    const mixed = `color-mix(in srgb, ${accent} ${String(share)}%, ${text})`;
    if (contrastRatio(mixed, surface) >= LEAST) return mixed;
  }
  return text;
}
