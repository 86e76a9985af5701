import type { Instant } from '../../date/instant.js';
import type { PlotRoom } from '../../layout/plot-room.js';
import type { MetricsController } from '../measure/metrics-controller.js';
import type { Picture, PlotPicture } from '../picture.js';

export { renderCrowd } from '../../render/crowded-marks.js';
export { crowdStyles as styles } from '../styles/crowd.styles.js';
export { findClusters, thinMarks } from '../../layout/crowd.js';
export { planInRoom as planCrowd } from '../../layout/room-plan.js';

/** What the plot of an element is in the middle of. */
interface Surroundings {
  /** Px of what stands above and below the plot; undefined until it was shown once. */
  readonly size: number | undefined;
  /** The plan that it was measured with. */
  readonly plan: unknown;
}

const known = new WeakMap<MetricsController, Surroundings>();
const rooms = new WeakMap<MetricsController, PlotRoom>();

/** The room of an element's plot: the same object while it has the same. Undefined where the page gives the element no height. */
export function roomOf(metrics: MetricsController, now: Instant): PlotRoom | undefined {
  const { blockSize, isLeast } = metrics.given;
  if (blockSize === 0) return undefined;
  const around = known.get(metrics)?.size;
  const room: PlotRoom = { blockSize: around === undefined ? 0 : Math.max(1, blockSize - around), isLeast, brief: metrics.brief, now };
  const last = rooms.get(metrics);
  if (last && JSON.stringify(last) === JSON.stringify(room)) return last;
  rooms.set(metrics, room);
  return room;
}

/** What the reader unfolds makes the element higher, and the plot no lower: nothing moves in it. */
const UNFOLDED = '.room, .legend[open] > ul, .filter, .passing';

/** Measures what stands around the plot once there is a picture with a new plan. Gives the picture where its plot has another room than was thought. */
export function measureAround(metrics: MetricsController, root: ShadowRoot | null, picture: Picture | undefined): PlotPicture | undefined {
  const last = known.get(metrics);
  if (!root || picture?.layout !== 'horizontal' || metrics.given.blockSize === 0 || last?.plan === picture.plan) return undefined;
  const heightOf = (selector: string): number =>
    [...root.querySelectorAll<HTMLElement>(selector)].reduce((sum, one) => sum + outerHeight(one), 0);
  const size = heightOf('.frame') - heightOf('.plot') - heightOf(UNFOLDED);
  known.set(metrics, { size, plan: picture.plan });
  return size === last?.size ? undefined : picture;
}

/** With its margins, px. */
function outerHeight(element: HTMLElement): number {
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return parseFloat(marginBlockStart) + element.offsetHeight + parseFloat(marginBlockEnd);
}
