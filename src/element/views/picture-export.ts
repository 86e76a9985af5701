import type { ReactiveControllerHost } from 'lit';
import { wordingFor } from '../../model/wording.js';
import { printSvg, type PrintLook } from '../../render/print-svg.js';
import { hexOf } from '../measure/contrast.js';
import type { MetricsController } from '../measure/metrics-controller.js';
import { watchPrinting, type Seen } from './paper.js';
import type { Picture, PlotPicture } from '../picture.js';

export interface ExportOwner {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly heading: string | null; readonly view: Seen };
  readonly metrics: MetricsController;
  /** What is shown. */
  readonly picture: () => Picture | undefined;
  /** The plot of it, also where that is a list, so many px wide; with everything in view where `isWhole` says so. */
  readonly plot: (picture: Picture, size: number, isWhole: boolean) => PlotPicture;
}

/** The plot as an SVG document in the theme's colours; empty without events. */
export function svgOf(owner: ExportOwner): string {
  const picture = owner.picture();
  return draw(owner, picture && (picture.layout === 'horizontal' ? picture : owner.plot(picture, PICTURE_SIZE, false)));
}

/** Width of the plot where none is on the screen, px. */
const PICTURE_SIZE = 900;
/** As wide as a sheet between its margins, px: letters in the strip are as large as those below. */
const PAPER_SIZE = 700;

const printable = new WeakSet<Element>();

/** From now on, the element shows all that it has where it is printed (N8). */
export function makePrintable(owner: ExportOwner): void {
  if (printable.has(owner.host)) return;
  printable.add(owner.host);
  watchPrinting(owner.host, { picture: owner.picture, strip: () => stripOf(owner), view: () => owner.host.view });
}

/** The whole, wherever one looks on the screen, and in the theme's light palette, whatever the page has there. */
function stripOf(owner: ExportOwner): string {
  const { style } = owner.metrics.probe;
  // Through the object model: a style attribute is refused under a strict content security policy.
  Object.assign(style, { colorScheme: 'light', color: '#1b1b1f', backgroundColor: '#ffffff' });
  try {
    const picture = owner.picture();
    return draw(owner, picture && owner.plot(picture, PAPER_SIZE, true));
  } finally {
    style.cssText = '';
  }
}

function draw({ host, metrics }: ExportOwner, picture: PlotPicture | undefined): string {
  if (!picture) return '';
  const { timeline, speech, direction, scene } = picture;
  const title = host.heading || wordingFor(timeline.title, speech.locale)?.text || speech.messages.region;
  return printSvg(scene, lookOf(metrics), { title, lang: speech.locale, direction });
}

/** The theme's colours and font, resolved, for a picture that leaves the page. */
function lookOf({ probe, metrics }: MetricsController): PrintLook {
  const style = getComputedStyle(probe);
  const surface = hexOf(style.backgroundColor);
  const resolve = (color: string): string => {
    probe.style.setProperty('border-color', color);
    return hexOf(surface, style.borderTopColor);
  };
  const { fontFamily, fontSize } = style;
  return {
    accent: resolve('var(--_ink)'),
    disputed: resolve('var(--_disputed)'),
    refuted: resolve('var(--_refuted)'),
    now: resolve('var(--_now)'),
    text: hexOf(style.color),
    muted: resolve('var(--_muted)'),
    line: resolve('var(--_line)'),
    surface,
    font: fontFamily,
    fontSize: parseFloat(fontSize),
    hatchGap: metrics.hatchGap,
    resolve,
  };
}
