import { workOutLabels, type LabelWork } from '../layout/dense/label-work.js';

/** Runs in a worker: each message is the work of a band, its answer what its labels have for life. */
addEventListener('message', ({ data }: MessageEvent<LabelWork>) => {
  const lives = workOutLabels(data);
  postMessage(lives, { transfer: [lives.row.buffer, lives.threshold.buffer] });
});
