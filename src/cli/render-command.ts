import { FigureOptionError, renderHtml, renderSvg } from '../figure/index.js';
import { parseDataset } from '../model/parse-dataset.js';
import { decodeText } from './decode-text.js';
import { UsageError } from './failure.js';
import { findingFrom, hasProblems, type Finding } from './finding.js';
import { count, formatFinding, harmless } from './format-findings.js';
import { parseDatasetFile } from './parse-dataset-file.js';
import { placeFindings } from './place-findings.js';
import { readBytes } from './read-bytes.js';
import { readRenderCall, type RenderCall } from './render-arguments.js';
import { wantsColour, type ExitCode, type Surroundings } from './surroundings.js';
import { checkDestination, toStandardOutput, writeOutput } from './write-output.js';

/** `event-timeline render`: a dataset in, a picture or a page out. What of the dataset can be read is drawn; the rest is told, and ends with 1. */
export async function render(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readRenderCall(args);
  checkDestination(call.destination, surroundings);
  const { dataset, events, findings } = await readDataset(call.file, surroundings);
  const text = dataset === undefined ? undefined : printFigure(dataset, call);
  if (text !== undefined) await writeOutput(text, call.destination, surroundings);
  tell({ call, written: text !== undefined, events, findings }, surroundings);
  return hasProblems(findings) ? 1 : 0;
}

interface ReadDataset {
  /** Undefined where nothing of it can be read. */
  readonly dataset: unknown;
  readonly events: number;
  readonly findings: readonly Finding[];
}

async function readDataset(file: string, surroundings: Surroundings): Promise<ReadDataset> {
  const bytes = await readBytes(file, surroundings);
  try {
    const parsed = parseDatasetFile(decodeText(bytes));
    const { timeline, problems } = parseDataset(parsed.value);
    const findings = placeFindings(
      problems.map((problem): Finding => ({ ...problem, rule: 'format' })),
      file,
      parsed,
    );
    return { dataset: timeline ? parsed.value : undefined, events: timeline?.events.length ?? 0, findings };
  } catch (failure) {
    return { dataset: undefined, events: 0, findings: [findingFrom(failure, file)] };
  }
}

function printFigure(dataset: unknown, { kind, options }: RenderCall): string {
  try {
    return kind === 'svg' ? `${renderSvg(dataset, options)}\n` : renderHtml(dataset, options);
  } catch (error) {
    // What renders says which option is wrong, by its name in code.
    if (error instanceof FigureOptionError) throw new UsageError(`--${error.message.replace(/^\w+/, kebab)}`);
    throw error;
  }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

interface Outcome {
  readonly call: RenderCall;
  readonly written: boolean;
  readonly events: number;
  readonly findings: readonly Finding[];
}

/** Where the figure goes to standard output, the report goes to standard error; else machines find it on standard output. */
function tell({ call, written, events, findings }: Outcome, { stdout, stderr, env }: Surroundings): void {
  const { destination, file, kind, json } = call;
  const output = toStandardOutput(destination) ? null : (destination.output ?? null);
  if (json) {
    const report = { command: 'render', ok: !hasProblems(findings), file, kind, output: written ? output : null, events, findings };
    (output === null ? stderr : stdout).write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  for (const finding of findings) stderr.write(formatFinding(finding, wantsColour(stderr, env)));
  if (written && output !== null) stderr.write(`${harmless(`${output}: ${count(events, 'event')}`)}\n`);
}
