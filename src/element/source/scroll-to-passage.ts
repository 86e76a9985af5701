/** Room kept between a passage and the edge that it comes in at, px. */
const MARGIN = 32;
/** Farther than this many screens nobody wants to be flown. */
const FAR = 2;

export interface ScrollRequest {
  /** What the passage takes up in the window now. */
  readonly boxes: () => readonly DOMRect[];
  /** The element's own box. */
  readonly box: HTMLElement;
  /** What has to stay in sight where the page itself is to scroll; without it, it does not. */
  readonly keep?: Element | undefined;
}

/**
 * Brings a passage into view, no farther than needed: inside the element's own box where that scrolls; else in the page, unless what the
 * reader looks at would be lost.
 */
export function scrollToPassage({ boxes, box, keep }: ScrollRequest): void {
  if (box.scrollHeight > box.clientHeight + 1) scroll(box, () => distance(boxes(), box.getBoundingClientRect()));
  else if (keep) scrollPage(distance(boxes(), pageBox()), keep);
}

const pageBox = (): DOMRect => new DOMRect(0, 0, document.documentElement.clientWidth, document.documentElement.clientHeight);

function distance(boxes: readonly DOMRect[], view: DOMRect): number {
  if (boxes.length === 0) return 0;
  const margin = Math.min(MARGIN, view.height / 8);
  const toTop = Math.min(...boxes.map(({ top }) => top)) - view.top - margin;
  const toBottom = Math.max(...boxes.map(({ bottom }) => bottom)) - view.bottom + margin;
  return toTop < 0 ? toTop : Math.min(toTop, Math.max(0, toBottom));
}

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

function scroll(box: HTMLElement, left: () => number): void {
  const by = left();
  if (by === 0) return;
  const near = Math.abs(by) < box.clientHeight * FAR;
  box.scrollBy({ top: by, behavior: near && wantsMotion() ? 'smooth' : 'instant' });
  // What was never in sight has its real height only now.
  if (!near) requestAnimationFrame(() => box.scrollBy({ top: left(), behavior: 'instant' }));
}

function scrollPage(by: number, keep: Element): void {
  if (by === 0) return;
  // Tried out and taken back before anything is painted: what is sticky comes along, what is not may be gone.
  const before = window.scrollY;
  window.scrollBy({ top: by, behavior: 'instant' });
  const { top, bottom } = keep.getBoundingClientRect();
  const stays = bottom > MARGIN && top < pageBox().height - MARGIN;
  window.scrollTo({ top: before, behavior: 'instant' });
  if (stays) window.scrollBy({ top: by, behavior: wantsMotion() ? 'smooth' : 'instant' });
}
