/** The input cannot be read as the format it should be in. The message says what is wrong, for its author. */
export class ConvertError extends SyntaxError {
  override readonly name = 'ConvertError';
  /** What would be right. */
  readonly expected: string | undefined;
  /** From 1, where a line can be named. */
  readonly line: number | undefined;

  constructor(message: string, { expected, line }: { readonly expected?: string | undefined; readonly line?: number | undefined } = {}) {
    super(message);
    this.expected = expected;
    this.line = line;
  }
}

/** The line, from 1, that an offset into a text stands on. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
