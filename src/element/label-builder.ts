import { labelSteps, type LabelLives, type LabelWork } from '../layout/dense/label-work.js';
import { nextTask } from './next-task.js';

/** Ms that the page may be held up at a time where there is no worker. */
const SLICE = 8;

/**
 * Works labels out beside the page: in a worker or, where none can be started (a strict content security policy, a script from another
 * host), in slices between the page's own tasks. Gives what each work comes to; rejects with the signal's reason when it is aborted.
 */
export async function buildLabels(works: readonly LabelWork[], signal: AbortSignal): Promise<readonly LabelLives[]> {
  signal.throwIfAborted();
  return (await inWorker(works, signal)) ?? inSlices(works, signal);
}

/** Undefined where there is no worker. */
function inWorker(works: readonly LabelWork[], signal: AbortSignal): Promise<readonly LabelLives[] | undefined> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(undefined);
  return new Promise<readonly LabelLives[] | undefined>((resolve, reject) => {
    const done: LabelLives[] = [];
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<LabelLives>) => {
      if (done.push(data) === works.length) resolve(done);
    });
    // Refused, or not to be had.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    for (const work of works) worker.postMessage(work);
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

async function inSlices(works: readonly LabelWork[], signal: AbortSignal): Promise<readonly LabelLives[]> {
  const done: LabelLives[] = [];
  let start = performance.now();
  for (const work of works) {
    const steps = labelSteps(work);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        done.push(step.value);
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
