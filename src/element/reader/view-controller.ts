import type { TimeScale } from '../../axis/time-scale.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Transition } from '../../axis/transition.js';
import { clamp, panBy, pxToTime, resize, timeToPx, viewOf, zoomAbout, type Viewport, type ViewLimits } from '../../axis/viewport.js';
import type { Instant } from '../../date/instant.js';
import type { FrameAction } from '../frame-templates.js';
import type { ViewPlan } from '../../layout/label-plan.js';
import { readerPart } from '../parts.js';

/** Who moved the view: only what the reader does is told to the page. */
export type Mover = 'reader' | 'program';

export interface ViewOwner {
  /** Called after each move by the reader. */
  readonly viewMoved: () => void;
}

/** The window that is shown first; an infinite side stands for that end of the data. */
export interface Opening {
  readonly from: Instant;
  readonly to: Instant;
}

/** Px kept free beside an event that is brought into view. */
const MARGIN = 48;

/** Holds the part of the axis that is seen, and moves it, at once or in a short flight that any input cancels (Z8). */
export class ViewController implements ReactiveController {
  #host: ReactiveControllerHost;
  #owner: ViewOwner;
  #viewport: Viewport | undefined;
  #plan: ViewPlan | undefined;
  #opening: Opening | undefined;
  #frame = 0;
  #keeps = false;
  /** Somebody has zoomed or panned. */
  moved = false;
  /** Where a flight is to end, and whose it is. */
  #flight: { readonly to: Viewport; readonly by: Mover } | undefined;

  constructor(host: ReactiveControllerHost, owner: ViewOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get viewport(): Viewport | undefined {
    return this.#viewport;
  }

  get plan(): ViewPlan | undefined {
    return this.#plan;
  }

  /** The window that was asked to be seen first. */
  get opening(): Opening | undefined {
    return this.#opening;
  }

  get limits(): ViewLimits | undefined {
    return this.#plan?.limits;
  }

  /** What is seen, epoch ms. */
  get window(): { readonly start: Instant; readonly end: Instant } | undefined {
    const [plan, viewport] = [this.#plan, this.#viewport];
    if (!plan || !viewport) return undefined;
    const { scale } = plan.input;
    return { start: pxToTime(scale, viewport, 0), end: pxToTime(scale, viewport, viewport.length) };
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /**
   * Goes along with a new plan or opening, and returns what is seen. On another axis that is `opening`, or everything; on the same axis
   * the centre stays (Z16), and what was seen whole stays whole, until another opening is asked for. A flight goes on to where it was going.
   */
  follow(plan: ViewPlan, opening: Opening | undefined): Viewport {
    const [last, before, from, flight] = [this.#plan, this.#ahead, this.#viewport, this.#flight];
    const isNew = last?.input.scale !== plan.input.scale || opening !== this.#opening;
    if (last === plan && this.#viewport && !isNew) return this.#viewport;
    this.cancel();
    this.#plan = plan;
    this.#opening = opening;
    const { scale, inlineSize } = plan.input;
    const keeps = this.#keeps && before !== undefined && last !== undefined;
    this.#keeps = false;
    const opened = opening && isNew && !keeps ? viewOf(scale, opening.from, opening.to, inlineSize) : undefined;
    const carry = (view: Viewport): Viewport | undefined =>
      keeps ? sameTimes(view, last.input.scale, scale) : last?.input.scale === scale ? resize(view, inlineSize) : undefined;
    const kept = before && last && (keeps || !isWhole(before, last)) ? carry(before) : undefined;
    this.#viewport = clamp(opened ?? kept ?? plan.fitted, plan.limits);
    const now = flight && from && !opened ? carry(from) : undefined;
    if (flight && now) {
      const to = this.#viewport;
      this.#viewport = clamp(now, plan.limits);
      this.fly(to, flight.by);
    }
    return this.#viewport;
  }

  /** The next plan is of the same timeline with more events: the view never moves by itself (N9). */
  keep(keeps = true): void {
    this.#keeps = keeps;
  }

  /** Everything. */
  fit(by: Mover): void {
    if (this.#plan) this.fly(this.#plan.fitted, by);
  }

  /** From one time to another, with nothing around it. */
  zoomTo(from: Instant, to: Instant, by: Mover): void {
    const [plan, viewport] = [this.#plan, this.#viewport];
    if (plan && viewport) this.fly(viewOf(plan.input.scale, from, to, viewport.length), by);
  }

  /** Closer (above 1) or wider, about a point in px from the inline start; the middle by default. */
  zoomBy(factor: number, by: Mover, px?: number): void {
    const [plan, viewport] = [this.#plan, this.#ahead];
    if (plan && viewport) this.fly(zoomAbout(viewport, px ?? viewport.length / 2, factor, plan.limits), by);
  }

  /** Towards later times by a fraction of the view. */
  panBy(fraction: number, by: Mover): void {
    const [plan, viewport] = [this.#plan, this.#ahead];
    if (plan && viewport) this.fly(panBy(viewport, fraction * viewport.length, plan.limits), by);
  }

  /** Which buttons would do nothing now. */
  get idle(): ReadonlySet<FrameAction> {
    const [plan, viewport] = [this.#plan, this.#viewport];
    if (!plan || !viewport) return NOTHING;
    const { limits } = plan;
    const span = viewport.end - viewport.start;
    const idle = new Set<FrameAction>();
    if (span <= limits.minSpan * 1.001) idle.add('zoom-in');
    if (span >= limits.maxSpan * 0.999) idle.add('zoom-out');
    if (isWhole(viewport, plan) && span <= (plan.fitted.end - plan.fitted.start) * 1.001) idle.add('fit');
    if (viewport.start <= limits.from) idle.add('earlier');
    if (viewport.end >= limits.to) idle.add('later');
    return idle;
  }

  /** Where an event stands now, px from the inline start. */
  pxOf(rank: number): number | undefined {
    const [plan, viewport] = [this.#plan, this.#viewport];
    const spec = plan?.specs[rank];
    return plan && viewport && spec ? timeToPx(plan.input.scale, viewport, spec.anchor) : undefined;
  }

  /** Brings an event into view with its label, no further than needed (A8), or to the middle. */
  reveal(rank: number, by: Mover, centred = false): void {
    const [plan, viewport] = [this.#plan, this.#viewport];
    const px = this.pxOf(rank);
    const reach = plan?.reach[rank];
    // What states no date has no place to go to.
    if (!plan || !viewport || px === undefined || !Number.isFinite(px) || !reach) return;
    const { length } = viewport;
    const margin = Math.min(MARGIN, length / 8);
    const start = px + Math.max(reach.start, -length / 2);
    const end = px + Math.min(reach.end, length / 2);
    const shift = centred ? px - length / 2 : start < 0 ? start - margin : end > length ? end + margin - length : 0;
    if (shift !== 0) this.move(panBy(viewport, shift, plan.limits), by);
  }

  /** Moves at once. */
  move(viewport: Viewport, by: Mover): void {
    this.cancel();
    this.#apply(viewport, by);
  }

  /** Flies there; arrives at once where motion is not wanted, and before the reader has done anything. What is no view (`panBy(NaN)`) is left alone. */
  fly(target: Viewport, by: Mover): void {
    if (!(target.end >= target.start)) return;
    this.cancel();
    const [from, plan, reader] = [this.#viewport, this.#plan, readerPart.value];
    if (!from || !plan || !reader || isStill()) {
      this.#apply(target, by);
      return;
    }
    const to = clamp(target, plan.limits);
    this.#flight = { to, by };
    this.#follow(reader.interpolateViewport(from, to), by);
  }

  /** Goes on as a drag went and comes to rest (Z9); stays where motion is not wanted. */
  coast(path: Transition, by: Mover): void {
    if (!isStill()) this.#follow(path, by);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#flight = undefined;
  }

  #follow(path: Transition, by: Mover): void {
    let start: number | undefined;
    const step = (time: number): void => {
      start ??= time;
      const t = path.duration === 0 ? 1 : Math.min(1, (time - start) / path.duration);
      this.#apply(path(t), by);
      if (t < 1) this.#frame = requestAnimationFrame(step);
      else this.cancel();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** What will be seen when the flight has ended: the next step goes on from there. */
  get #ahead(): Viewport | undefined {
    return this.#flight?.to ?? this.#viewport;
  }

  #apply(viewport: Viewport, by: Mover): void {
    if (!this.#plan) return;
    const next = clamp(viewport, this.#plan.limits);
    if (this.#viewport && next.start === this.#viewport.start && next.end === this.#viewport.end) return;
    this.#viewport = next;
    this.moved = true;
    this.#host.requestUpdate();
    if (by === 'reader') this.#owner.viewMoved();
  }
}

/** The reader asked for less motion. */
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const NOTHING: ReadonlySet<FrameAction> = new Set();

/** Whether everything is in view. */
export const isWhole = ({ start, end }: Viewport, { fitted }: ViewPlan): boolean => start <= fitted.start && end >= fitted.end;

/** The same window of time on another scale. */
const sameTimes = ({ start, end, length }: Viewport, from: TimeScale, to: TimeScale): Viewport => ({
  start: to.timeToWarp(from.warpToTime(start)),
  end: to.timeToWarp(from.warpToTime(end)),
  length,
});
