import { lineOf } from '../../model/report.js';
import type { Problem } from '../../model/timeline.js';

/** Problems that the console lists. */
const MOST_TOLD = 20;

/** Tells whoever makes the page what is wrong with its dataset, as far as one wants to read it. */
export function tellProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, MOST_TOLD).map(lineOf);
  console.warn(`event-timeline: ${[...lines, ...(problems.length > MOST_TOLD ? ['…'] : [])].join('\n')}`);
}
