import type { EventTimeline } from '../../src/element/event-timeline.js';
import { find, findAll } from './support.js';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Resolves when the page has been laid out and observers of sizes have been heard. */
export const settled = async (element: EventTimeline): Promise<void> => {
  await frame();
  await frame();
  await element.updateComplete;
};

/** Gives the element's box another inline size, px. */
export const resizeTo = async (element: EventTimeline, width: number): Promise<void> => {
  if (element.parentElement) element.parentElement.style.inlineSize = `${String(width)}px`;
  await settled(element);
};

/** Waits, frame by frame, until something holds. */
export const until = async (what: string, holds: () => boolean): Promise<void> => {
  for (let frames = 0; !holds(); frames++) {
    if (frames > 400) throw new Error(`never came true: ${what}`);
    await frame();
  }
};

export const rectOf = (element: EventTimeline, selector: string): DOMRect => {
  const found = find(element, selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found.getBoundingClientRect();
};

interface NamedBox {
  readonly name: string;
  readonly box: DOMRect;
}

const boxesOf = (element: EventTimeline, selector: string): NamedBox[] =>
  findAll(element, selector).map((node) => ({
    name: node.textContent.replace(/\s+/gu, ' ').trim(),
    box: node.getBoundingClientRect(),
  }));

/** Pairs of boxes that share some of their height and come closer than `gap` px. Expected: none. */
export const collisions = (element: EventTimeline, selector: string, gap: number): string[] => {
  const boxes = boxesOf(element, selector);
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => {
      const apart = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
      const above = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
      // A hundredth of a pixel for rounding; lines of the axis may touch.
      return apart < gap - 0.01 && above < -1 ? [`${a.name} | ${b.name}: ${apart.toFixed(1)} px`] : [];
    }),
  );
};

/** What reaches beyond the plot's edges. Expected: none. */
export const cutOff = (element: EventTimeline, selector: string): string[] => {
  const plot = rectOf(element, '.plot');
  return boxesOf(element, selector).flatMap(({ name, box }) => (box.left < plot.left - 0.5 || box.right > plot.right + 0.5 ? [name] : []));
};

/** How much higher than it is a box would be for all its lines, px. Not by `scrollHeight`: letters may be higher than their line, as Firefox counts. */
const missingHeight = (node: HTMLElement): number => {
  if (node.textContent.trim() === '') return 0;
  const { style } = node;
  const { height } = node.getBoundingClientRect();
  const { blockSize, flexShrink } = style;
  Object.assign(style, { blockSize: 'max-content', flexShrink: '0' });
  const missing = node.getBoundingClientRect().height - height;
  Object.assign(style, { blockSize, flexShrink });
  return missing;
};

/**
 * What is cut off in its own box. Expected: none. Titles and dates of labels may reach 2 px out of theirs, which is room for the hooks of
 * letters; an ellipsis cuts nothing off (A13).
 */
export const clipped = (element: EventTimeline, selector: string): string[] =>
  findAll(element, selector).flatMap((node) => {
    const room = node.querySelector('time, .title') ? 2 : 1;
    return node.scrollWidth > node.clientWidth + room || missingHeight(node) > 1 ? [node.textContent.trim()] : [];
  });

/** The words of the axis. */
export const AXIS_WORDS = '.axis > .minor, .axis > .major, .axis > .break';
/** The boxes of events and clusters. */
export const ITEMS = '.outline > li';

/** How many events the plot accounts for: by a label, or in a “+N”. */
export const accountedFor = (element: EventTimeline): number =>
  findAll(element, '.outline [part~="event"]').length +
  findAll(element, '.cluster').reduce((sum, cluster) => sum + Number(cluster.textContent.replace(/\D/gu, '')), 0);
