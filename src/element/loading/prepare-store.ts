import type { Timeline } from '../../model/timeline.js';
import { nextTask } from '../crowd/next-task.js';
import { densePart } from '../parts.js';
import { isDense } from '../pipeline.js';
import type { ArrivalReader } from './arrival-reader.js';

/**
 * Makes the store of many events before a picture asks for it, in slices, and leaves a task of its own to the picture. `last` is what was shown of
 * them before, whose labels stay until there are others.
 */
export async function prepareStore(coming: ArrivalReader, timeline: Timeline, last: Timeline | null): Promise<void> {
  if (isDense(timeline)) {
    await densePart.load();
    if (densePart.value) await coming.inSlices(densePart.value.storeSteps(timeline, last));
  }
  await nextTask();
}
