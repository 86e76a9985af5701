import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Viewport } from '../../axis/viewport.js';
import { formatSpan } from '../../date/format-span.js';
import { densityOf, heightsOf } from '../../layout/density.js';
import { place } from '../../render/place.js';
import type { MemoryStore } from '../../store/event-store.js';
import { memo } from '../memo.js';
import type { PlotPicture } from '../picture.js';
import { isHeld } from '../reader/held-keys.js';
import type { ViewController } from '../reader/view-controller.js';

export { overviewStyles as styles } from '../styles/overview.styles.js';

/** What of the brush is moved: an end of the window, or all of it. */
type Grip = 'start' | 'window' | 'end';

/** Height of the fullest part, and width of each, px. */
const HEIGHT = 36;
const STEP = 3;
/** Px of a handle, and what is left free for it beyond the ends of the data. */
const HANDLE = 24;
/** Least height of a part that is not empty, px. */
const LEAST = 2;
/** Share of the view that an arrow key moves. */
const KEY_STEP = 1 / 20;

/** The density of all events along the axis, with a brush on the part that is seen: dragged, clicked or moved by keys (Z11). */
export class Overview {
  #view: ViewController;
  #picture: PlotPicture | undefined;
  #mirrored = false;
  /** What a pointer has hold of, and how far from its start, in warped units. */
  #held: { readonly grip: Grip; readonly offset: number } | undefined;

  constructor(view: ViewController) {
    this.#view = view;
  }

  /** While the view is `moving` the grips say how far along they are, and in words which times these are when it has come to rest. */
  render(picture: PlotPicture, mirrored: boolean, moving = false): TemplateResult {
    this.#picture = picture;
    this.#mirrored = mirrored;
    const [from, to] = this.#reach;
    const { messages } = picture.speech;
    const steps = Math.max(1, Math.floor(this.#length / STEP));
    const words = moving ? undefined : this.#words;
    const density = this.#density(picture.wholeStore, picture.store, picture.scale, steps);
    return html`<div
        class="overview"
        part="overview"
        role="group"
        dir=${mirrored ? 'rtl' : 'ltr'}
        aria-label=${messages.overview}
        @pointerdown=${this.#press}
        @pointermove=${this.#drag}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @keydown=${this.#key}
      >
        <svg aria-hidden="true" width=${this.#length} height=${HEIGHT} class=${mirrored ? 'flipped' : ''}>
          ${density.paths.map((path, at) => svg`<path class=${at < density.paths.length - 1 ? 'dim' : ''} d=${path}></path>`)}
        </svg>
        ${this.#grip('window', { label: messages.overviewWindow, words }, from, to - from)}
        ${this.#grip('start', { label: messages.overviewStart, words }, mirrored ? to : from - HANDLE, HANDLE)}
        ${this.#grip('end', { label: messages.overviewEnd, words }, mirrored ? from - HANDLE : to, HANDLE)}
      </div>
      ${density.logarithmic ? html`<p class="overview-note">${messages.overviewLogarithmic}</p>` : nothing}`;
  }

  /** Outlines of how many events there are along the axis: of all, and of those that the filter lets through. */
  readonly #density: (
    whole: MemoryStore,
    shown: MemoryStore,
    scale: PlotPicture['scale'],
    steps: number,
  ) => { readonly paths: readonly string[]; readonly logarithmic: boolean } = memo((whole, shown, scale, steps) => {
    const all = densityOf(whole, scale, steps);
    const { heights, logarithmic } = heightsOf(all);
    const passing = shown.size === whole.size ? [] : [heightsOf(densityOf(shown, scale, steps), all).heights];
    return { paths: [heights, ...passing].map(outlineOf), logarithmic };
  });

  #grip(grip: Grip, { label, words }: { label: string; words: string | undefined }, x: number, width: number): TemplateResult {
    const { start, end } = this.#viewport;
    const [first, last] = this.#domain;
    const at = grip === 'start' ? start : grip === 'end' ? end : (start + end) / 2;
    const share = Math.round(((at - first) / (last - first)) * 100);
    return html`<div
      class="placed ${grip === 'window' ? 'brush' : 'handle'}"
      role="slider"
      tabindex="0"
      data-grip=${grip}
      aria-label=${label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.min(100, Math.max(0, share))}
      aria-valuetext=${ifDefined(words)}
      ${place({ x: x + HANDLE, y: 0, width, height: HEIGHT })}
    ></div>`;
  }

  /** What is seen, in words. */
  get #words(): string {
    const { window } = this.#view;
    return window && this.#picture ? formatSpan({ from: window.start, to: window.end }, this.#picture.speech.dateOptions) : '';
  }

  get #viewport(): Viewport {
    return this.#view.viewport ?? { start: 0, end: 1, length: 1 };
  }

  get #domain(): readonly [number, number] {
    return this.#picture?.scale.warpDomain ?? [0, 1];
  }

  /** Px of the whole axis. */
  get #length(): number {
    return Math.max(1, this.#viewport.length - 2 * HANDLE);
  }

  /** Px of an end of the view from the left of the axis; of what lies beyond, the axis's own end. */
  #pxOf(end: 'start' | 'end'): number {
    const [from, to] = this.#domain;
    const share = Math.min(1, Math.max(0, (this.#viewport[end] - from) / (to - from)));
    return (this.#mirrored ? 1 - share : share) * this.#length;
  }

  /** Px from the left of the axis between which the brush is: as wide as a finger needs, however little is seen (A9). */
  get #reach(): readonly [number, number] {
    const ends = [this.#pxOf('start'), this.#pxOf('end')];
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    const width = Math.max(HANDLE, right - left);
    const from = Math.max(0, Math.min(this.#length - width, (left + right - width) / 2));
    return [from, from + width];
  }

  #warpAt({ clientX, currentTarget }: PointerEvent): number {
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    const px = ((clientX - left) / (width || 1)) * this.#viewport.length - HANDLE;
    const share = px / this.#length;
    const [from, to] = this.#domain;
    return from + (this.#mirrored ? 1 - share : share) * (to - from);
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const grip = (event.target as HTMLElement).dataset['grip'] as Grip | undefined;
    const [warp, { start, end }] = [this.#warpAt(event), this.#viewport];
    // Beside the window, it comes to the pointer.
    this.#held = grip ? { grip, offset: warp - (grip === 'end' ? end : start) } : { grip: 'window', offset: (end - start) / 2 };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    if (!grip) this.#drag(event);
  };

  readonly #drag = (event: PointerEvent): void => {
    if (this.#held) this.#moveTo(this.#held.grip, this.#warpAt(event) - this.#held.offset);
  };

  readonly #release = (): void => {
    this.#held = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    const grip = (event.target as HTMLElement).dataset['grip'] as Grip | undefined;
    const { start, end } = this.#viewport;
    const [from, to] = this.#domain;
    const place = grip === 'end' ? end : start;
    const later = this.#mirrored ? 'ArrowLeft' : 'ArrowRight';
    const earlier = this.#mirrored ? 'ArrowRight' : 'ArrowLeft';
    const step = (end - start) * KEY_STEP;
    // A whole window would leave nothing between its ends.
    const page = grip === 'window' ? end - start : (end - start) / 2;
    const target = {
      [later]: place + step,
      [earlier]: place - step,
      ArrowUp: place + step,
      ArrowDown: place - step,
      PageUp: place + page,
      PageDown: place - page,
      Home: from,
      End: grip === 'window' ? to - (end - start) : to,
    }[event.key];
    if (!grip || target === undefined || isHeld(event)) return;
    event.preventDefault();
    this.#moveTo(grip, target);
  };

  /** Puts an end of the window, or the window by its start, at a place on the axis. */
  #moveTo(grip: Grip, warp: number): void {
    const { limits } = this.#view;
    const viewport = this.#viewport;
    if (!limits) return;
    const span = viewport.end - viewport.start;
    const start = grip === 'start' ? Math.min(warp, viewport.end - limits.minSpan) : grip === 'end' ? viewport.start : warp;
    const end = grip === 'end' ? Math.max(warp, viewport.start + limits.minSpan) : grip === 'start' ? viewport.end : warp + span;
    this.#view.move({ ...viewport, start, end }, 'reader');
  }
}

function outlineOf(heights: readonly number[]): string {
  const tops = heights.map((height) => HEIGHT - (height === 0 ? 0 : Math.max(LEAST, Math.round(height * HEIGHT))));
  return `M0 ${String(HEIGHT)}${tops.map((top) => `V${String(top)}h${String(STEP)}`).join('')}V${String(HEIGHT)}z`;
}
