import { workOutLabels, type LabelWork } from '../layout/dense/label-work.js';

/** Runs in a worker: each message is the work of a band, its answer what its labels have for life. */
addEventListener('message', ({ data }: MessageEvent<LabelWork>) => {
  const ranges = workOutLabels(data);
  postMessage(ranges, { transfer: [ranges.lane.buffer, ranges.threshold.buffer] });
});
