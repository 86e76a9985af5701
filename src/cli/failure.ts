/** The call cannot be carried out as it was made: exit code 2. The message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file cannot be read as what it should be: exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What to do about it. */
  readonly expected: string | undefined;
  /** From 1. */
  readonly line: number | undefined;

  constructor(message: string, { expected, line }: { readonly expected?: string; readonly line?: number | undefined } = {}) {
    super(message);
    this.expected = expected;
    this.line = line;
  }
}
