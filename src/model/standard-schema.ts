import type { Dataset } from './dataset.js';
import { parseDataset } from './parse-dataset.js';
import type { Timeline } from './timeline.js';

/** The part of Standard Schema 1 (standardschema.dev) that form, server and test libraries ask for. */
export interface DatasetSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'event-timeline';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Timeline; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: Dataset; readonly output: Timeline };
  };
}

/**
 * The dataset format as a Standard Schema: strict where `parseDataset` is forgiving, as any problem, warnings too, is an issue. It checks
 * all that `parseDataset` checks, ids and dates included. For editors and other languages there is the JSON Schema, `event-timeline/schema.json`.
 */
export const schema: DatasetSchema = {
  '~standard': {
    version: 1,
    vendor: 'event-timeline',
    validate: (value) => {
      const { timeline, problems } = parseDataset(value);
      if (timeline && problems.length === 0) return { value: timeline };
      return {
        issues: problems.map(({ path, message, expected }) => ({
          message: expected === undefined ? message : `${message}; expected: ${expected}`,
          path: segments(path),
        })),
      };
    },
  },
};

const segments = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
