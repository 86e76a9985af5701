import { DatasetReader, type ParsedDataset } from './dataset-reader.js';

export type { ParsedDataset };

/**
 * Checks a dataset (an object, not JSON text) and makes a timeline of it. Never throws: an event that cannot be read is left out, so is
 * an optional field, and both are listed in `problems`; the rest is there. `columns` are left to the store.
 */
export function parseDataset(input: unknown): ParsedDataset {
  try {
    const { events } = (input ?? {}) as { readonly events?: unknown };
    const isList = Array.isArray(events);
    const reader = new DatasetReader(isList ? { ...(input as object), events: [] } : input);
    if (isList) for (const event of events as unknown[]) reader.events?.add(event);
    return reader.finish();
  } catch (error) {
    // Only an object with getters or a proxy of its own can get here: plain data has nothing to throw.
    const message = `cannot be read: ${String(error)}`;
    return { timeline: null, problems: [{ path: '', message, expected: 'plain data, as from JSON.parse', severity: 'error' }] };
  }
}
