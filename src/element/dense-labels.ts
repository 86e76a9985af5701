import type { DenseBand } from '../layout/dense/dense-band.js';
import type { DenseInput, DensePlan } from '../layout/dense/dense-plan.js';
import { firstLabels, setLabels } from '../layout/dense/plan-labels.js';
import type { LabelWork } from '../layout/dense/label-work.js';
import type { LabelText } from '../layout/layout.js';
import { buildLabels } from './label-builder.js';

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
  /** None is left to be worked out. */
  whole: boolean;
}

const made = new WeakMap<object, Made>();

/**
 * Gives a plan its labels: those that the element has already where they would be the same, else those that its first picture has. Undefined
 * where these are all, else settles when the others are there.
 */
export function labelPlan(plan: DensePlan, input: DenseInput, { owner, texts }: LabelOwner): Promise<void> | undefined {
  const last = made.get(owner);
  const { bands } = plan;
  if (bands.every(({ rows }) => rows === 0)) return undefined;
  if (last?.whole && last.texts === texts && isAlike(last, { input, bands })) {
    bands.forEach((band, at) => (band.labels = last.bands[at]?.labels));
    return undefined;
  }
  last?.abort.abort();
  const own: Made = { input, texts, bands, abort: new AbortController(), whole: false };
  made.set(owner, own);
  const left = bands.flatMap((band): Left[] => {
    const work = firstLabels(band, plan);
    return work ? [{ band, work }] : [];
  });
  own.whole = left.length === 0;
  return own.whole ? undefined : labelLater(left, own);
}

const isAlike = (a: Pick<Made, 'input' | 'bands'>, b: Pick<Made, 'input' | 'bands'>): boolean => {
  const factor = b.input.inlineSize / a.input.inlineSize;
  return (
    a.input.store === b.input.store &&
    a.input.scale === b.input.scale &&
    a.input.metrics === b.input.metrics &&
    !a.input.room === !b.input.room &&
    factor < ALIKE &&
    factor > 1 / ALIKE &&
    a.bands.every(({ rows }, at) => rows === b.bands[at]?.rows)
  );
};

/** A band, and what is to be done for its labels. */
interface Left {
  readonly band: DenseBand;
  readonly work: LabelWork;
}

async function labelLater(left: readonly Left[], own: Made): Promise<void> {
  const { signal } = own.abort;
  try {
    const lives = await buildLabels(
      left.map(({ work }) => work),
      signal,
    );
    left.forEach(({ band, work }, at) => {
      setLabels(band, work, lives[at]!);
    });
    own.whole = true;
  } catch (error) {
    // Another plan has taken its place.
    if (!signal.aborted) throw error;
  }
}
