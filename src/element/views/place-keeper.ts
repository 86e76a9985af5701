import { minIndex } from 'd3-array';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Picture } from '../picture.js';
import { isWhole, type ViewController } from '../reader/view-controller.js';

export interface PlaceOwner {
  readonly picture: Picture | undefined;
  readonly view: ViewController;
  /** The event whose quote is open. */
  readonly shown: number | undefined;
}

/** Keeps the reader's place where a plot on screen becomes a list: scrolls to the event that was open, or in the middle of a closer view (Z16). */
export class PlaceKeeper implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: PlaceOwner;
  #last: Picture | undefined;
  #rank: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: PlaceOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** The picture is the new one, the page still the old. */
  hostUpdate(): void {
    const [last, { picture, view, shown }] = [this.#last, this.#owner];
    this.#last = picture;
    if (last?.layout !== 'horizontal' || picture?.layout !== 'vertical' || picture.timeline !== last.timeline) return;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) this.#rank = shown ?? middleOf(view);
  }

  hostUpdated(): void {
    const rank = this.#rank;
    if (rank === undefined) return;
    this.#rank = undefined;
    const items = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-rank]') ?? [])];
    const [nearest] = items.sort((a, b) => Math.abs(Number(a.dataset['rank']) - rank) - Math.abs(Number(b.dataset['rank']) - rank));
    nearest?.scrollIntoView({ block: 'center' });
  }
}

/** The event in the middle of what is seen; undefined where everything is. */
function middleOf({ plan, viewport }: ViewController): number | undefined {
  if (!plan || !viewport || isWhole(viewport, plan)) return undefined;
  const middle = (viewport.start + viewport.end) / 2;
  if (plan.nearest) return plan.nearest(middle);
  return minIndex(plan.specs, ({ anchor }) => Math.abs(plan.input.scale.timeToWarp(anchor) - middle));
}
