import type { createTimeScale, FormOf } from '../axis/create-time-scale.js';
import type { PlanInput } from '../layout/label-plan.js';
import type { createStore } from '../store/event-store.js';
import type * as dense from './crowd/dense-part.js';
import type { openingOf } from './opening.js';
import { crowdPart, datasetPart, densePart, evenPart, viewsPart } from './parts.js';
import type { busiestOf } from './words/busiest.js';

/** The stages that a dataset goes through before there is anything to lay out. */
export interface DataStages {
  readonly createStore: typeof createStore;
  readonly createTimeScale: typeof createTimeScale;
}

/** Code that is loaded when it is needed: undefined until then. */
interface Part<T> {
  readonly value: T | undefined;
}

/** What is loaded beside the pipeline; what has no page does without the optional ones. */
export interface StageExtras {
  /** There before any dataset is. */
  readonly data: { readonly loaded: DataStages } & Partial<Part<{ readonly openingOf: typeof openingOf }>>;
  /** For more than a few events. */
  readonly crowd: Part<NonNullable<PlanInput['crowd']>>;
  /** For even scales. */
  readonly even: Part<{ readonly even: FormOf }>;
  /** For many events. */
  readonly dense?: Part<typeof dense>;
  /** For the summary of many events. */
  readonly views?: Part<{ readonly busiestOf: typeof busiestOf }>;
}

/** What an element's pipeline takes of the parts, as far as they are there. */
export const loadedStages: StageExtras = { data: datasetPart, crowd: crowdPart, even: evenPart, dense: densePart, views: viewsPart };
