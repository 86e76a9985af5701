import { crowdPart, datasetPart, densePart, evenPart, viewsPart } from './parts.js';
import type { StageExtras } from './pipeline.js';

/** What an element's pipeline takes of the parts, as far as they are there. */
export const loadedStages: StageExtras = {
  data: () => datasetPart.loaded,
  crowd: () => crowdPart.value,
  even: () => evenPart.value?.even,
  dense: () => densePart.value,
  busiest: () => viewsPart.value?.busiestOf,
  opening: (...asked) => datasetPart.value?.openingOf(...asked),
};
