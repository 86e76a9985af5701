import { labelOrder } from '../../layout/dense/label-order.js';
import { labelSteps, MEASURED, settleFirst, workOf, type LabelBatch, type LabelWork } from '../../layout/dense/label-work.js';
import type { LabelAnswer, LabelsDone, LabelTask } from './label-worker.js';
import { nextTask } from './next-task.js';

/** Ms that the page may be held up at a time where there is no worker. */
const SLICE = 8;

/** What there is to do for the labels of a band, and what measures those of a batch that choose first. */
export type LabelJob = { readonly work: LabelWork } | { readonly batch: LabelBatch; readonly measure: (places: Uint32Array) => Int16Array };

/**
 * Works labels out beside the page: in a worker or, where none can be started (a strict content security policy, a script from another
 * host), in slices between the page's own tasks. Gives what each job comes to; rejects with the signal's reason when it is aborted.
 */
export async function buildLabels(jobs: readonly LabelJob[], signal: AbortSignal): Promise<readonly LabelsDone[]> {
  signal.throwIfAborted();
  return (await inWorker(jobs, signal)) ?? inSlices(jobs, signal);
}

/** Undefined where there is no worker. */
function inWorker(jobs: readonly LabelJob[], signal: AbortSignal): Promise<readonly LabelsDone[] | undefined> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(undefined);
  const tell = (task: LabelTask): void => {
    worker.postMessage(task);
  };
  return new Promise<readonly LabelsDone[] | undefined>((resolve, reject) => {
    const done: LabelsDone[] = [];
    let left = jobs.length;
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<LabelAnswer>) => {
      const job = jobs[data.at]!;
      if ('places' in data) {
        if ('batch' in job) tell({ at: data.at, measured: job.measure(data.places) });
        return;
      }
      done[data.at] = data;
      if (--left === 0) resolve(done);
    });
    // Refused, or not to be had.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    jobs.forEach((job, at) => {
      tell('work' in job ? { at, work: job.work } : { at, batch: job.batch });
    });
  }).finally(() => {
    worker.terminate();
  });
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./label-worker.js', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

async function inSlices(jobs: readonly LabelJob[], signal: AbortSignal): Promise<readonly LabelsDone[]> {
  const done: LabelsDone[] = [];
  let start = performance.now();
  for (const job of jobs) {
    const work = 'work' in job ? job.work : orderNow(job);
    const steps = labelSteps(work);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        done.push({ lives: step.value, widths: work.widths });
        break;
      }
      if (performance.now() - start < SLICE) continue;
      await nextTask();
      signal.throwIfAborted();
      start = performance.now();
    }
  }
  return done;
}

function orderNow({ batch, measure }: Extract<LabelJob, { readonly batch: LabelBatch }>): LabelWork {
  const order = labelOrder(batch.claims);
  return settleFirst(workOf(batch, order, measure(order.subarray(0, MEASURED))), batch).rest;
}
