import type { CheckedDataset } from './check-dataset.js';
import { hasProblems, type Finding } from './finding.js';
import { count, formatFinding, harmless, paint } from './format-findings.js';

/** A dataset's file with what came of it. */
export interface CheckedFile extends CheckedDataset {
  /** As the caller named it. */
  readonly file: string;
}

const verdicts = [
  ['verbatim', 'verbatim'],
  ['verbatim-but-for-marks', 'verbatim but for marks and spacing'],
  ['not-found', 'not found'],
  ['unchecked', 'not checked'],
] as const;

const hashes = {
  same: ', as recorded',
  'line-ends': ', as recorded but for line ends',
  changed: ', changed since it was recorded',
  unknown: '',
} as const;

/** How many quotes have each verdict. */
export const countVerdicts = ({ quotes }: CheckedDataset): Readonly<Record<(typeof verdicts)[number][0], number>> => {
  const of = (name: string): number => quotes.filter(({ verdict }) => verdict === name).length;
  return {
    verbatim: of('verbatim'),
    'verbatim-but-for-marks': of('verbatim-but-for-marks'),
    'not-found': of('not-found'),
    unchecked: of('unchecked'),
  };
};

/** What came of a file, for people: every finding, then what was looked at, then whether it is good. */
export function formatCheck(checked: CheckedFile, colour: boolean): string {
  const { file, events, quotes, sources, findings } = checked;
  const counts = countVerdicts(checked);
  const parts = verdicts.flatMap(([key, words]) => (counts[key] > 0 ? [`${counts[key]} ${words}`] : []));
  const texts = sources.flatMap(({ id, text, hash }) => (text === null ? [] : [`  source ${id}: ${text}${hashes[hash]}`]));
  const summary = `${file}: ${count(events, 'event')}, ${count(quotes.length, 'quote')}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
  return `${findings.map((finding) => formatFinding(finding, colour)).join('')}${harmless([summary, ...texts].join('\n'))}\n${closing(findings, colour)}\n`;
}

function closing(findings: readonly Finding[], colour: boolean): string {
  const notes = findings.filter(({ severity }) => severity === 'note').length;
  const problems = findings.length - notes;
  const beside = notes === 0 ? '' : `, ${count(notes, 'note')}`;
  return hasProblems(findings)
    ? paint(`${count(problems, 'problem')}${beside}`, 'error', colour)
    : paint(`no problems${beside}`, 'good', colour);
}

/** What came of a file, for machines. */
export function describeCheck(checked: CheckedFile): object {
  const { file, events, quotes, sources, findings } = checked;
  return {
    file,
    ok: !hasProblems(findings),
    events,
    verdicts: countVerdicts(checked),
    quotes: quotes.map(({ path, source, verdict, start, end }) => ({ path, source, verdict, start, end })),
    sources: sources.map(({ id, text, hash }) => ({ id, text, hash })),
    findings: findings.map(({ file: _, ...finding }) => finding),
  };
}
