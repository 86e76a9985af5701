/** One of the two streams that the command writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** What the command has of the world around it, so that a test can give it another. */
export interface Surroundings {
  /** Relative file names start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The current day, `2025-08-13`. */
  readonly today: string;
}

/** 0: all is well. 1: what was read has problems. 2: the call itself is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Colours only where a person looks, and not where that person has said no (no-color.org). */
export const wantsColour = ({ isTTY }: Output, { NO_COLOR = '', TERM }: Surroundings['env']): boolean =>
  isTTY === true && NO_COLOR === '' && TERM !== 'dumb';
