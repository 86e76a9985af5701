import { readCheckCall, type CheckCall } from './check-arguments.js';
import { checkDataset, readableDataset } from './check-dataset.js';
import { decodeText } from './decode-text.js';
import { UsageError } from './failure.js';
import { findingFrom, hasProblems, type Finding } from './finding.js';
import { describeCheck, formatCheck, type CheckedFile } from './format-check.js';
import { loadSources } from './load-sources.js';
import { parseDatasetFile, type DatasetFile } from './parse-dataset-file.js';
import { placeFindings } from './place-findings.js';
import { showProgress } from './progress.js';
import { readBytes } from './read-bytes.js';
import { wantsColour, type ExitCode, type Surroundings } from './surroundings.js';

/** `event-timeline check`: says everything that is wrong with datasets, and whether their quotes stand in their sources. */
export async function check(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readCheckCall(args);
  const { stdout, stderr, env } = surroundings;
  const progress = showProgress(stderr, call.files.length);
  const all: CheckedFile[] = [];
  for (const file of call.files) {
    progress.step(file);
    all.push(await checkFile(file, call, surroundings));
  }
  progress.done();
  refuseUnusedSources(call, all);
  const ok = !hasProblems(all.flatMap(({ findings }) => findings));
  if (call.json) stdout.write(`${JSON.stringify({ command: 'check', ok, files: all.map(describeCheck) }, null, 2)}\n`);
  else stdout.write(all.map((checked) => formatCheck(checked, wantsColour(stdout, env))).join('\n'));
  return ok ? 0 : 1;
}

async function checkFile(file: string, call: CheckCall, surroundings: Surroundings): Promise<CheckedFile> {
  const bytes = await readBytes(file, surroundings);
  let parsed: DatasetFile;
  try {
    parsed = parseDatasetFile(decodeText(bytes));
  } catch (failure) {
    return { file, events: 0, quotes: [], sources: [], findings: [findingFrom(failure, file)] };
  }
  const dataset = readableDataset(parsed.value);
  const { texts, findings } = await loadSources(dataset ?? { version: 1 }, { file, given: call.sources, surroundings });
  const checked = checkDataset(parsed.value, texts, surroundings.today);
  const unread = new Set(findings.map(({ path }) => path));
  const others = checked.findings.filter(({ rule, path }) => rule !== 'source' || !unread.has(path));
  const all = [...others, ...findings].map((finding) => (call.strict ? { ...finding, severity: strictly(finding) } : finding));
  return { ...checked, file, findings: placeFindings(all, file, parsed) };
}

const strictly = ({ severity }: Finding): Finding['severity'] => (severity === 'note' ? 'warning' : severity);

/** A text given for a source that no dataset has would silently check nothing. */
function refuseUnusedSources({ sources }: CheckCall, all: readonly CheckedFile[]): void {
  const known = new Set(all.flatMap((checked) => checked.sources.map(({ id }) => id)));
  const unknown = [...sources.keys()].find((id) => !known.has(id));
  if (unknown === undefined || known.size === 0) return;
  throw new UsageError(`--source ${unknown}=…: no source has that id; there are: ${[...known].slice(0, 5).join(', ')}`);
}
