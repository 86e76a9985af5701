import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../model/nearest.js';
import { UsageError } from './failure.js';

/** The options of a command, as `parseArgs` takes them. */
type Options = NonNullable<ParseArgsConfig['options']>;

/** What `parseArgs` makes of a call with these options. */
export type Arguments<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;

/** Reads the words of a call. Throws a `UsageError` that names the option, and the one that was probably meant. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Arguments<O> {
  try {
    return parseArgs<{ args: string[]; options: O; allowPositionals: true }>({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(explain(error.message, Object.keys(options)));
  }
}

function explain(message: string, names: readonly string[]): string {
  const [, wanting] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message) ?? [];
  if (wanting !== undefined) return `${wanting} needs a value`;
  const unknown = /^Unknown option '(-+)([^']*)'/.exec(message);
  if (unknown === null) return message.split(/\. |\n/)[0] ?? message;
  const [, dashes = '', name = ''] = unknown;
  const near = nearest(name, names);
  const right = near === undefined ? `there are ${names.map((one) => `--${one}`).join(', ')}` : `did you mean --${near}?`;
  return `there is no option ${dashes}${name}; ${right}`;
}
