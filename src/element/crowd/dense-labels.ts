import type { DenseBand } from '../../layout/dense/dense-band.js';
import type { DenseInput, DensePlan } from '../../layout/dense/dense-plan.js';
import { firstLabels, keepLabels, measureLabels, setLabels } from '../../layout/dense/plan-labels.js';
import type { LabelText } from '../../layout/layout.js';
import { buildLabels, type LabelJob } from './label-builder.js';
import type { Speech } from '../words/speech.js';

/** Labels made for a plot this many times wider or narrower still do. */
const ALIKE = 1.5;
/** So often events may be added before labels are worked out for those there were: what comes faster waits for its labels at last. */
const MOST_KEPT = 8;

/** For whom labels are made, and what they say. */
export interface LabelOwner {
  /** The same for every plan of an element. */
  readonly owner: object;
  readonly texts: readonly LabelText[];
  /** In which words. */
  readonly speech: Speech;
}

/** The labels that an element had last, and what they were made for. */
interface Made extends Pick<LabelOwner, 'texts' | 'speech'> {
  readonly input: DenseInput;
  readonly bands: readonly DenseBand[];
  readonly abort: AbortController;
  /** How often they have been kept while events were added. */
  readonly kept: number;
  /** None is left to be worked out. */
  whole: boolean;
}

const made = new WeakMap<object, Made>();

/**
 * Gives a plan its labels: those that the element has already where they would be the same, or where events were only added; else those that its
 * first picture has. Undefined where these are all, else settles when the others are there.
 */
export function labelPlan(plan: DensePlan, input: DenseInput, { owner, texts, speech }: LabelOwner): Promise<void> | undefined {
  const last = made.get(owner);
  const { bands } = plan;
  if (bands.every(({ rows }) => rows === 0)) return undefined;
  const isSame = last?.input.store === input.store && last.texts === texts && isAlike(last, { input, bands });
  if (isSame && last.whole) {
    bands.forEach((band, at) => (band.labels = last.bands[at]?.labels));
    return undefined;
  }
  last?.abort.abort();
  const kept = last && !isSame && last.speech === speech && isAlike(last, { input, bands }) ? keptJobs(plan, last) : undefined;
  const jobs = kept ?? bands.flatMap((band) => firstJob(band, plan));
  const own: Made = {
    input,
    texts,
    speech,
    bands,
    abort: new AbortController(),
    kept: kept && last && !last.whole ? last.kept + 1 : 0,
    whole: jobs.length === 0,
  };
  made.set(owner, own);
  return own.whole ? undefined : labelLater(jobs, own);
}

const isAlike = (a: Pick<Made, 'input' | 'bands'>, b: Pick<Made, 'input' | 'bands'>): boolean => {
  const factor = b.input.inlineSize / a.input.inlineSize;
  return (
    (a.input.scale === b.input.scale || (a.input.scale.kind === 'time' && b.input.scale.kind === 'time')) &&
    a.input.metrics === b.input.metrics &&
    !a.input.room === !b.input.room &&
    factor < ALIKE &&
    factor > 1 / ALIKE &&
    a.bands.length === b.bands.length &&
    a.bands.every(({ rows, lane }, at) => rows === b.bands[at]?.rows && lane === b.bands[at].lane)
  );
};

/** A band, and what is to be done for its labels. */
type Job = LabelJob & { readonly band: DenseBand };

function firstJob(band: DenseBand, plan: DensePlan): readonly Job[] {
  const work = firstLabels(band, plan);
  return work ? [{ band, work }] : [];
}

/** Where events were added, the labels that there were stay until all are worked out. Undefined where that is not so. */
function keptJobs(plan: DensePlan, last: Made): readonly Job[] | undefined {
  const batches = last.kept < MOST_KEPT || last.whole ? plan.bands.map((band, at) => keepLabels(band, last.bands[at]!, plan)) : [];
  const jobs = batches.flatMap((batch, at): Job[] => {
    const band = plan.bands[at]!;
    return batch ? [{ band, batch, measure: (places) => measureLabels(band, plan, places) }] : [];
  });
  return jobs.length === plan.bands.length ? jobs : undefined;
}

async function labelLater(jobs: readonly Job[], own: Made): Promise<void> {
  const { signal } = own.abort;
  try {
    const done = await buildLabels(jobs, signal);
    jobs.forEach(({ band, ...job }, at) => {
      setLabels(band, { ...done[at]!, widest: 'batch' in job ? job.batch.widest : (band.labels?.widest ?? 0) });
    });
    own.whole = true;
  } catch (error) {
    // Another plan has taken its place.
    if (!signal.aborted) throw error;
  }
}
