import { ConvertError, guessFormat, type Loss } from '../convert/index.js';
import type { Dataset } from '../model/dataset.js';
import { parseDataset } from '../model/parse-dataset.js';
import { readableDataset } from './check-dataset.js';
import { readConvertCall, type ConvertCall } from './convert-arguments.js';
import { exportAs, importAs, importers, type From } from './convert-formats.js';
import { findingsFrom, isUnwritten, noDates } from './convert-report.js';
import { decodeText } from './decode-text.js';
import { InputError } from './failure.js';
import { findingFrom, hasProblems, type Finding } from './finding.js';
import { count, formatFinding, harmless } from './format-findings.js';
import { parseDatasetFile } from './parse-dataset-file.js';
import { readBytes } from './read-bytes.js';
import { wantsColour, type ExitCode, type Surroundings } from './surroundings.js';
import { checkDestination, toStandardOutput, writeOutput } from './write-output.js';

/** What a file was read into. */
interface Import {
  readonly from: From;
  readonly dataset: Dataset;
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
}

/** What came of a call. */
interface Outcome {
  readonly call: ConvertCall;
  readonly from: From | undefined;
  /** How many events there were to write, and how many of them were. */
  readonly read: number;
  readonly written: number;
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
}

/** `event-timeline convert`: another format in, a dataset out, or a dataset in and another format out. The report goes to standard error. */
export async function convert(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readConvertCall(args);
  if ('query' in call) {
    surroundings.stdout.write(call.query);
    return 0;
  }
  checkDestination(call.destination, surroundings);
  const bytes = await readBytes(call.file, surroundings);
  const outcome = await carry(bytes, call, surroundings);
  tell(outcome, surroundings);
  return hasProblems(outcome.findings) ? 1 : 0;
}

async function carry(bytes: Uint8Array, call: ConvertCall, surroundings: Surroundings): Promise<Outcome> {
  const { file, to, lang, title } = call;
  try {
    checkSize(bytes);
    const { from, dataset, losses, findings } = importFile(decodeText(bytes, call.encoding), call, surroundings.today);
    const undated = dataset.events?.length === 0 ? noDates(losses, file) : undefined;
    if (undated !== undefined) return { call, from, read: 0, written: 0, losses, findings: [undated] };
    const named = { ...dataset, ...(title !== undefined && { title }), ...(lang !== undefined && to === 'dataset' && { lang }) };
    const { output, losses: left } = exportAs(to, named, lang);
    await writeOutput(output, call.destination, surroundings);
    const all = [...findings, ...findingsFrom(losses, file), ...findingsFrom(left, file, to)];
    const read = dataset.events?.length ?? 0;
    const written = to === 'annotations' ? read : read - left.filter((loss) => isUnwritten(loss, to)).length;
    return { call, from, read, written, losses: [...losses, ...left], findings: all };
  } catch (failure) {
    return { call, from: call.from, read: 0, written: 0, losses: [], findings: [findingFrom(asInputError(failure), file)] };
  }
}

/** A dataset is held in memory whole, with all that was lost: of this much input that may take two gigabytes. */
const MOST_MEGABYTES = 32;

function checkSize({ length }: Uint8Array): void {
  if (length > MOST_MEGABYTES * 1_000_000)
    throw new InputError(`has ${Math.ceil(length / 1_000_000)} MB, more than can be held in memory safely`, {
      expected: `at most ${MOST_MEGABYTES} MB: divide it, and convert each part`,
    });
}

const asInputError = (failure: unknown): unknown =>
  failure instanceof ConvertError
    ? new InputError(failure.message, { line: failure.line, ...(failure.expected === undefined ? {} : { expected: failure.expected }) })
    : failure;

function importFile(text: string, call: ConvertCall, today: string): Import {
  const guess = call.from === undefined ? guessFormat(text) : { format: call.from, input: text };
  const { format: from, input } = guess;
  if (text.trim() === '') throw new InputError('is empty', { expected: 'a file in a format that --help names' });
  if (from === undefined) throw new InputError('is in no format that is known', { expected: `--from with one of ${importers.join(', ')}` });
  if (from === 'dataset') return { from, ...readDataset(text) };
  // What a document calls “now” is the day on which it is read.
  const habits = from === 'markwhen' ? { ...call, asOf: call.asOf ?? today } : call;
  try {
    return { from, ...importAs(from, input, habits), findings: [] };
  } catch (failure) {
    const other = failure instanceof ConvertError && call.from !== undefined ? likely(text) : undefined;
    if (!(failure instanceof ConvertError) || other === undefined || other === from) throw failure;
    throw new InputError(`${failure.message}; it looks like --from ${other}`, { line: failure.line, expected: failure.expected ?? '' });
  }
}

/** What a text looks like, that is not what it was said to be. */
function likely(text: string): From | undefined {
  try {
    return guessFormat(text).format;
  } catch {
    return undefined;
  }
}

/** A dataset without what cannot be read of it, and why. */
function readDataset(text: string): Omit<Import, 'from'> {
  const { value } = parseDatasetFile(text);
  const { problems } = parseDataset(value);
  const readable = readableDataset(value);
  if (readable?.events === undefined) throw new InputError('is no dataset', { expected: '{"version": 1, "events": []}' });
  // As it stands where nothing is wrong, so that keys of its own (`x-…`) stay.
  const dataset = problems.some(({ severity }) => severity === 'error') ? withoutHoles(readable) : value;
  return { dataset: dataset as Dataset, losses: [], findings: problems.map((problem): Finding => ({ ...problem, rule: 'format' })) };
}

/** The value without the items that could not be read, which keep their places until then. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHoles(item)]));
}

function tell({ call, from, read, written, losses, findings }: Outcome, { stdout, stderr, env }: Surroundings): void {
  const { destination, json, to, file } = call;
  const output = toStandardOutput(destination) ? null : (destination.output ?? null);
  if (json) {
    const report = { command: 'convert', ok: !hasProblems(findings), file, from: from ?? null, to, output, events: read, losses, findings };
    (output === null ? stderr : stdout).write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  for (const finding of findings) stderr.write(formatFinding(finding, wantsColour(stderr, env)));
  if (findings.some(({ severity }) => severity === 'error') && read === 0) return;
  const [changed = 0, lost = 0] = (['changed', 'lost'] as const).map((kind) => losses.filter((loss) => loss.kind === kind).length);
  const events = written < read ? `${written} of ${count(read, 'event')}` : count(read, 'event');
  const name = file === '-' ? 'standard input' : file;
  stderr.write(
    harmless(
      `${name}: ${events} from ${from ?? ''} to ${to}${output === null ? '' : `, ${output}`}; ${count(changed, 'thing')} changed, ${lost} lost`,
    ) + '\n',
  );
}
