import { ConvertError } from './convert-error.js';
import { textOfLine, type ContentLine } from './content-lines.js';

/** What stands between `BEGIN:VEVENT` and its `END` (RFC 5545 §3.6). */
export interface Component {
  /** In capitals. */
  readonly name: string;
  readonly lines: readonly ContentLine[];
  /** What stands in it, such as alarms in an event. */
  readonly components: readonly Component[];
  /** Where it begins, from 1. */
  readonly line: number;
}

interface OpenComponent extends Component {
  readonly lines: ContentLine[];
  readonly components: Component[];
}

/** The components of a file that are read, and the properties of the calendar itself. */
export interface Components {
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
  /** Of other kinds: tasks, journals, times that are busy. */
  readonly others: readonly Component[];
  readonly top: readonly ContentLine[];
}

/** A component in a component in a component is as deep as the standard goes (an alarm's own location). */
const DEEPEST = 20;

/** Sorts the lines of a file into components. Throws a `ConvertError` for one that is not ended, or that ends what is not open. */
export function readComponents(lines: readonly ContentLine[]): Components {
  const read = { events: [] as Component[], zones: [] as Component[], others: [] as Component[], top: [] as ContentLine[] };
  const open: OpenComponent[] = [];
  for (const line of lines) {
    const name = textOfLine(line).toUpperCase();
    if (line.name === 'BEGIN') {
      if (open.length === DEEPEST)
        throw new ConvertError('is nested too deeply', { line: line.line, expected: `at most ${DEEPEST} components in one another` });
      open.push({ name, line: line.line, lines: [], components: [] });
    } else if (line.name === 'END') {
      const closed = close(open, line, name);
      if (name === 'VEVENT') read.events.push(closed);
      else if (name === 'VTIMEZONE') read.zones.push(closed);
      else if (open.length === 1) read.others.push(closed);
    } else if (open.length === 1) read.top.push(line);
    else open.at(-1)?.lines.push(line);
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw new ConvertError(`is not whole: the ${unclosed.name} is never ended`, { line: unclosed.line, expected: `END:${unclosed.name}` });
  return read;
}

function close(open: OpenComponent[], { line }: ContentLine, name: string): Component {
  const closed = open.pop();
  if (closed?.name !== name) throw new ConvertError(`ends a ${name} that is not open`, { line, expected: closed && `END:${closed.name}` });
  open.at(-1)?.components.push(closed);
  return closed;
}
