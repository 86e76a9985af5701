import { labelSteps, type LabelLives, type LabelWork } from '../layout/dense/label-work.js';
import { nextTask } from './next-task.js';

/** Ms that the page may be held up at a time where there is no worker. */
const SLICE = 8;

/**
 * Works labels out beside the page: in a worker or, where none can be started (a strict content security policy, a script from another
 * host), in slices between the page's own tasks. Rejects with the signal's reason when it is aborted.
 */
export async function buildLabels(work: LabelWork, signal: AbortSignal): Promise<LabelLives> {
  signal.throwIfAborted();
  return (await inWorker(work, signal)) ?? inSlices(work, signal);
}

/** Undefined where there is no worker. */
function inWorker(work: LabelWork, signal: AbortSignal): Promise<LabelLives | undefined> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(undefined);
  return new Promise<LabelLives | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<LabelLives>) => {
      resolve(data);
    });
    // Refused, or not to be had.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    worker.postMessage(work);
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

async function inSlices(work: LabelWork, signal: AbortSignal): Promise<LabelLives> {
  const steps = labelSteps(work);
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await nextTask();
    signal.throwIfAborted();
    start = performance.now();
  }
}
