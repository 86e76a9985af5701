import { InputError } from './failure.js';

/** Something that the command has to say about a file. `error` and `warning` are problems, and end with exit code 1. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'note';
  /** What kind of thing it is about; a stable word for machines. */
  readonly rule:
    | 'input'
    | 'language'
    | 'published'
    | 'no-dates'
    | 'trace'
    | 'conversion'
    | 'format'
    | 'quote'
    | 'offsets'
    | 'context'
    | 'source'
    | 'hash'
    | 'planned'
    | 'date'
    | 'accounts';
  readonly message: string;
  /** What would be right. */
  readonly expected?: string | undefined;
  /** As the caller named it. */
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  /** From 1, in UTF-16 units. */
  readonly column?: number | undefined;
  /** JSON Pointer (RFC 6901) into a dataset. */
  readonly path?: string | undefined;
}

/** Whether there is anything among them that is wrong. */
export const hasProblems = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity !== 'note');

/** What a file that cannot be read gives; anything else that was thrown is thrown on. */
export function findingFrom(failure: unknown, file: string): Finding {
  if (!(failure instanceof InputError)) throw failure;
  const { message, expected, line } = failure;
  return { severity: 'error', rule: 'input', file, message, expected, line };
}
