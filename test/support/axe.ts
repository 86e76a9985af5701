import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** What axe-core finds wrong in an element and its shadow trees, as `rule: where`. Target sizes are looked at too, which axe does not by itself. */
export const violations = async (element: Element): Promise<string[]> => {
  const found = await axe.run(element, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
};
