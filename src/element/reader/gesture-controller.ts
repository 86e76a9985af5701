import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { coast } from '../../axis/transition.js';
import { panBy, zoomAbout } from '../../axis/viewport.js';
import { wheelFactor, wheelPx } from '../../axis/wheel-zoom.js';
import { pageScrolls } from './page-scroll.js';
import type { ViewController } from './view-controller.js';

/** A listener that carries its options, as Lit's templates take them. */
interface WheelListener extends AddEventListenerOptions {
  (event: WheelEvent): void;
}

/** `cooperative` leaves the vertical wheel to the page; `greedy` zooms with it; `auto` does so where there is nothing to scroll (Z7). */
export type Gestures = 'auto' | 'cooperative' | 'greedy' | 'none';

export interface GestureOwner {
  readonly gestures: Gestures;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** A wheel went to the page that may have been meant for the plot. */
  readonly wheelLeft: () => void;
}

/** A finger, pen or mouse button that is down. */
interface Contact {
  x: number;
  y: number;
  /** When it was there, as events give it. */
  time: number;
}

/** Px the pointer may stray before a press becomes a drag: a click with a little jitter is a click. */
const THRESHOLD = 4;
/** Px across the axis strip that double the zoom. */
const STRIP_DOUBLING = 80;
/** Ms without a move or a turn after which a wheel over the plot is meant for it, and not on its way down the page (Z7). */
const AT_REST = 300;
/** Ms within which a drag has to end for the view to go on by itself (Z9). */
const THROWN = 50;

/**
 * Wheel, drag, pinch and double click on the plot. A vertical wheel is the page's; one finger across pans, one finger down scrolls
 * the page (`touch-action: pan-y`); nothing is prevented that does not move the view, except zooming the page from inside the plot.
 */
export class GestureController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: GestureOwner;
  #view: ViewController;
  #contacts = new Map<number, Contact>();
  #origin: Contact | undefined;
  #dragging = false;
  #onStrip = false;
  /** When wheel or pointer moved last, as events give it. */
  #moved = 0;
  /** Of the drag, in px per ms towards later times; smoothed, as events come unevenly. */
  #speed = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: GestureOwner, view: ViewController) {
    this.#host = host;
    this.#owner = owner;
    this.#view = view;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#contacts.clear();
    this.#dragging = false;
  }

  /** Whether the pointer is moving the plot: nothing opens under it meanwhile. */
  get dragging(): boolean {
    return this.#dragging;
  }

  /** Whether wheel and drag are left to the page. */
  get #still(): boolean {
    return this.#owner.gestures === 'none';
  }

  readonly #wheel = (event: WheelEvent): void => {
    const { viewport, limits } = this.#view;
    if (!viewport || !limits || this.#still || (event.target as Element).closest('[data-card]')) return;
    const rest = event.timeStamp - this.#moved;
    this.#moved = event.timeStamp;
    const horizontal = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.ctrlKey || event.metaKey || (!event.shiftKey && Math.abs(event.deltaY) > Math.abs(event.deltaX) && this.#greedy)) {
      // At the limits too: else the page would zoom where the plot cannot (Z2).
      event.preventDefault();
      this.#view.move(zoomAbout(viewport, this.#inline(event), wheelFactor(event), limits), 'reader');
    } else if (horizontal !== 0 && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      const next = panBy(viewport, this.#sign * wheelPx(horizontal, event.deltaMode), limits);
      if (next.start === viewport.start) return;
      event.preventDefault();
      this.#view.move(next, 'reader');
    } else if (rest > AT_REST) this.#owner.wheelLeft();
  };

  /** Not passive, since the wheel may be ours; the template takes that from the listener. */
  readonly wheel: WheelListener = Object.assign(
    (event: WheelEvent): void => {
      this.#wheel(event);
    },
    { passive: false },
  );

  readonly pointerDown = (event: PointerEvent): void => {
    // With Alt what is dragged over is words to be copied.
    (event.currentTarget as HTMLElement).style.setProperty('-webkit-user-select', event.altKey ? 'text' : '');
    if (this.#still || event.button !== 0 || event.altKey) return;
    if ((event.target as Element).closest('[data-card]')) return;
    this.#view.cancel();
    const contact = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    this.#contacts.set(event.pointerId, contact);
    this.#origin = { ...contact };
    this.#speed = 0;
    this.#onStrip = event.composedPath().some((node) => node instanceof Element && node.matches('.strip'));
  };

  readonly pointerMove = (event: PointerEvent): void => {
    // A page that scrolls beneath the pointer tells of a move too.
    if (event.type === 'pointerenter' || event.movementX !== 0 || event.movementY !== 0) this.#moved = event.timeStamp;
    const contact = this.#contacts.get(event.pointerId);
    if (!contact || !this.#origin) return;
    // Let go of where nobody heard it: outside, before anything was dragged.
    if (event.buttons === 0) {
      this.#contacts.delete(event.pointerId);
      return;
    }
    const before = { ...contact };
    contact.x = event.clientX;
    contact.y = event.clientY;
    contact.time = event.timeStamp;
    if (this.#contacts.size === 2) this.#pinch(event.pointerId, before);
    else this.#drag(event, before);
  };

  readonly pointerUp = (event: PointerEvent): void => {
    const time = this.#contacts.get(event.pointerId)?.time ?? 0;
    this.#contacts.delete(event.pointerId);
    if (event.altKey && String(getSelection()) !== '') this.#swallowClick();
    if (this.#contacts.size > 0 || !this.#dragging) return;
    const { viewport, limits } = this.#view;
    const isThrown = !this.#onStrip && event.type === 'pointerup' && event.timeStamp - time < THROWN;
    if (isThrown && viewport && limits) this.#view.coast(coast(viewport, this.#speed, limits), 'reader');
    this.#swallowClick();
  };

  readonly doubleClick = (event: MouseEvent): void => {
    const { viewport, limits } = this.#view;
    // On a label it selects a word, in a card a passage; in WebKit a drag that begins as a second press ends as one.
    if (!viewport || !limits || this.#still || this.#dragging || (event.target as Element).closest('button, [data-card]')) return;
    this.#view.fly(zoomAbout(viewport, this.#inline(event), event.shiftKey ? 0.5 : 2, limits), 'reader');
  };

  get #greedy(): boolean {
    const { gestures } = this.#owner;
    return gestures === 'greedy' || (gestures === 'auto' && !pageScrolls(this.#host));
  }

  get #sign(): 1 | -1 {
    return this.#owner.mirrored ? -1 : 1;
  }

  /** Px along time from the plot's inline start. */
  #inline({ clientX }: Pick<MouseEvent, 'clientX'>): number {
    const plot = this.#host.shadowRoot?.querySelector('.plot')?.getBoundingClientRect();
    if (!plot) return 0;
    // A page may be zoomed or scaled (T11): what is measured on screen is brought back to layout px.
    const scale = (this.#view.viewport?.length ?? plot.width) / (plot.width || 1);
    return (this.#owner.mirrored ? plot.right - clientX : clientX - plot.left) * scale;
  }

  /** The click that follows a drag is part of it. */
  #swallowClick(): void {
    const stop = (click: Event): void => {
      click.stopPropagation();
      click.preventDefault();
    };
    this.#host.addEventListener('click', stop, { capture: true, once: true });
    setTimeout(() => {
      this.#host.removeEventListener('click', stop, { capture: true });
      this.#dragging = false;
    });
  }

  #drag(event: PointerEvent, before: Contact): void {
    const { viewport, limits } = this.#view;
    const origin = this.#origin;
    if (!viewport || !limits || !origin) return;
    const far = Math.hypot(event.clientX - origin.x, this.#onStrip ? event.clientY - origin.y : 0);
    if (!this.#dragging) {
      if (far < THRESHOLD) return;
      this.#dragging = true;
      capture(event);
    }
    const px = -this.#sign * (event.clientX - before.x);
    const elapsed = event.timeStamp - before.time;
    if (elapsed > 0) this.#speed += (px / elapsed - this.#speed) / 2;
    const panned = panBy(viewport, px, limits);
    const zoom = this.#onStrip ? 2 ** ((before.y - event.clientY) / STRIP_DOUBLING) : 1;
    this.#view.move(zoom === 1 ? panned : zoomAbout(panned, this.#inline(event), zoom, limits), 'reader');
  }

  #pinch(moved: number, before: Contact): void {
    const { viewport, limits } = this.#view;
    const [a, b] = [...this.#contacts];
    if (!viewport || !limits || !a || !b) return;
    this.#dragging = true;
    this.#speed = 0;
    const still = a[0] === moved ? b[1] : a[1];
    const now = a[0] === moved ? a[1] : b[1];
    const spread = (contact: Contact): number => Math.max(16, Math.abs(contact.x - still.x));
    const centre = (now.x + still.x) / 2;
    const panned = panBy(viewport, (-this.#sign * (now.x - before.x)) / 2, limits);
    this.#view.move(zoomAbout(panned, this.#inline({ clientX: centre }), spread(now) / spread(before), limits), 'reader');
  }
}

/** Keeps the drag when the pointer leaves the plot; a pointer that is gone already cannot be kept. */
function capture({ currentTarget, pointerId }: PointerEvent): void {
  if (currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId)) return;
  try {
    (currentTarget as Element).setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
