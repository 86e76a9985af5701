import type { DenseBand } from '../layout/dense/dense-band.js';
import { labelWork, setLabels, type DenseInput, type DensePlan } from '../layout/dense/dense-plan.js';
import { workOutLabels } from '../layout/dense/label-work.js';
import type { LabelText } from '../layout/layout.js';
import { buildLabels } from './label-builder.js';

/** Up to this many labels are worked out while the picture is made: nobody feels it. */
const FEW = 20_000;
/** Labels made for a plot this many times wider or narrower still do. */
const ALIKE = 1.5;

/** For whom labels are made, and what they say. */
export interface LabelOwner {
  /** The same for every plan of an element. */
  readonly owner: object;
  readonly texts: readonly LabelText[];
}

/** The labels that an element had last, and what they were made for. */
interface Made extends Pick<LabelOwner, 'texts'> {
  readonly input: DenseInput;
  readonly bands: readonly DenseBand[];
  readonly abort: AbortController;
}

const made = new WeakMap<object, Made>();

/**
 * Gives a plan its labels: those that the element has already where they would be the same. Undefined where they are there at once, else
 * settles when they are; until then those of a plot of another size stand in for them.
 */
export function labelPlan(plan: DensePlan, input: DenseInput, { owner, texts }: LabelOwner): Promise<void> | undefined {
  const last = made.get(owner);
  if (plan.bands.every(({ rows }) => rows === 0)) return undefined;
  const isSame =
    last !== undefined && last.texts === texts && last.input.store === input.store && isAlike(last, { input, bands: plan.bands });
  if (isSame) plan.bands.forEach((band, at) => (band.labels = last.bands[at]?.labels));
  const factor = last ? input.inlineSize / last.input.inlineSize : NaN;
  if (isSame && factor < ALIKE && factor > 1 / ALIKE && plan.bands.every(({ labels }) => labels)) return undefined;
  last?.abort.abort();
  const abort = new AbortController();
  made.set(owner, { input, texts, bands: plan.bands, abort });
  if (plan.columns.size > FEW) return labelLater(plan, input, abort.signal);
  for (const band of plan.bands) {
    const work = labelWork(band, input);
    setLabels(band, work, workOutLabels(work));
  }
  return undefined;
}

const isAlike = (a: Pick<Made, 'input' | 'bands'>, b: Pick<Made, 'input' | 'bands'>): boolean =>
  a.input.scale === b.input.scale &&
  a.input.metrics === b.input.metrics &&
  !a.input.room === !b.input.room &&
  a.bands.every(({ rows }, at) => rows === b.bands[at]?.rows);

async function labelLater({ bands }: DensePlan, input: DenseInput, signal: AbortSignal): Promise<void> {
  try {
    for (const band of bands) {
      const work = labelWork(band, input);
      setLabels(band, work, await buildLabels(work, signal));
    }
  } catch (error) {
    // Another plan has taken its place.
    if (!signal.aborted) throw error;
  }
}
