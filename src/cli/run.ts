import { nearest } from '../model/nearest.js';
import { check } from './check-command.js';
import { convert } from './convert-command.js';
import { extract } from './extract-command.js';
import { UsageError } from './failure.js';
import { harmless } from './format-findings.js';
import { checkHelp, convertHelp, extractHelp, overview, renderHelp } from './help.js';
import { render } from './render-command.js';
import type { ExitCode, Surroundings } from './surroundings.js';

interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ['extract', { help: extractHelp, run: extract }],
  ['check', { help: checkHelp, run: check }],
  ['convert', { help: convertHelp, run: convert }],
  ['render', { help: renderHelp, run: render }],
]);

/** Runs the command: the words after its name, and the world it runs in. Everything that can be said to people is said; what is thrown is a defect. */
export async function run(args: readonly string[], surroundings: Surroundings, version: string): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const { stdout, stderr } = surroundings;
  const print = (text: string): ExitCode => {
    stdout.write(text);
    return 0;
  };
  if (name === '--version') return print(`${version}\n`);
  try {
    if (['--help', '-h', 'help'].includes(name)) return print(rest[0] === undefined ? overview : commandNamed(rest[0]).help);
    const command = commandNamed(name);
    return asksForHelp(rest) ? print(command.help) : await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(
      `event-timeline: ${harmless(error.message)}\n${commands.has(name) ? `event-timeline ${name} --help explains\n` : `\n${overview}`}`,
    );
    return 2;
  }
}

/** What stands after `--` is no option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((word) => word === '--help' || word === '-h');
}

function commandNamed(name: string): Command {
  const command = commands.get(name);
  if (command !== undefined) return command;
  const near = nearest(name, commands.keys());
  throw new UsageError(
    name === '' ? 'which command?' : `there is no command ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
}
