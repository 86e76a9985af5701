import { parseEdtf } from '../date/parse-edtf.js';
import type { Dataset, DatasetEvent } from './dataset.js';
import { keepReadable } from './keep-readable.js';
import { dataset as schema } from './schema.js';

/** What of a dataset can be read, as a dataset: without what is wrong, and without events whose dates nobody can read. Undefined when nothing can. */
export function readableDataset(value: unknown): Dataset | undefined {
  const kept = keepReadable(schema, value, '', () => undefined);
  if (!kept) return undefined;
  const { events = [], ...rest } = withoutHoles(kept) as Dataset;
  return { ...rest, events: events.filter(isDated) };
}

/** Lists without the places of what was left out. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHoles(item)]));
}

function isDated({ date }: DatasetEvent): boolean {
  try {
    parseEdtf(typeof date === 'string' ? date : date.edtf);
    return true;
  } catch {
    return false;
  }
}
