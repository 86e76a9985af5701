import { labelOrder } from '../../layout/dense/label-order.js';
import {
  MEASURED,
  settleFirst,
  workOf,
  workOutLabels,
  type LabelBatch,
  type LabelLives,
  type LabelWork,
} from '../../layout/dense/label-work.js';

/** What the worker is told of the labels of a band: what there is to do, or the widths that it asked for. */
export type LabelTask = { readonly at: number } & (
  { readonly work: LabelWork } | { readonly batch: LabelBatch } | { readonly measured: Int16Array }
);

/** What it says: the places of labels whose widths it wants to know, or what all labels have for life. */
export type LabelAnswer = { readonly at: number } & ({ readonly places: Uint32Array } | LabelsDone);

/** What the labels of a band come to, with their widths. */
export interface LabelsDone {
  readonly lives: LabelLives;
  readonly widths: Int16Array;
}

/** Batches whose first labels are being measured. */
const waiting = new Map<number, { readonly batch: LabelBatch; readonly order: Uint32Array }>();

addEventListener('message', ({ data }: MessageEvent<LabelTask>) => {
  const { at } = data;
  if ('work' in data) return finish(at, data.work);
  if ('batch' in data) {
    const order = labelOrder(data.batch.claims);
    waiting.set(at, { batch: data.batch, order });
    return postMessage({ at, places: order.slice(0, MEASURED) } satisfies LabelAnswer);
  }
  const known = waiting.get(at);
  if (known) finish(at, settleFirst(workOf(known.batch, known.order, data.measured), known.batch).rest);
});

function finish(at: number, work: LabelWork): void {
  const lives = workOutLabels(work);
  postMessage({ at, lives, widths: work.widths } satisfies LabelAnswer, {
    transfer: [lives.row.buffer, lives.threshold.buffer],
  });
}
