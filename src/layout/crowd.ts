// What is needed where not all events are labelled: which are, and what becomes of the others.

export { findClusters } from './clusters.js';
export { planCrowd } from './crowd-plan.js';
export { thinMarks } from './thin-marks.js';
