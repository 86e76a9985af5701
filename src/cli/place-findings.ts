import type { Finding } from './finding.js';
import type { DatasetFile } from './parse-dataset-file.js';

/** Findings with the lines that they are about, in the order of the file. */
export function placeFindings(findings: readonly Finding[], file: string, { locate }: DatasetFile): readonly Finding[] {
  const places = locate(findings.flatMap(({ path }) => path ?? []));
  return findings
    .map((finding) => ({ ...finding, file, ...places.get(finding.path ?? '') }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
