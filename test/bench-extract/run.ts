import { existsSync } from 'node:fs';
import { sharedArticles, sharedData, sharedSets } from './cases.js';
import { score, type Score } from './score.js';
import { chronoNode, eventTimeline } from './systems.js';

const columns: readonly (readonly [keyof Score, string])[] = [
  ['strict', 'strict F1'],
  ['relaxed', 'relaxed F1'],
  ['valueAccuracy', 'value acc.'],
  ['valueF1', 'value F1'],
  ['datedF1', 'dated F1'],
  ['exact', 'exact %'],
  ['sameDay', 'same day %'],
  ['silent', 'silent %'],
  ['falseDates', 'false dates'],
];

const cell = (value: number): string => (Number.isNaN(value) ? '–' : Number.isInteger(value) && value < 100 ? String(value) : value.toFixed(1));

const sets = existsSync(sharedData) ? [sharedArticles(), ...sharedSets()] : [];
for (const set of sets) {
  console.log(`\n${set.name} (${set.cases.length})`);
  console.log(`  ${''.padEnd(16)}${columns.map(([, title]) => title.padStart(12)).join('')}`);
  for (const system of [eventTimeline, chronoNode]) {
    const result = score(system, set);
    console.log(`  ${system.name.padEnd(16)}${columns.map(([key]) => cell(result[key]).padStart(12)).join('')}`);
  }
}
