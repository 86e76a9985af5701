import { existsSync } from 'node:fs';
import { extractDataset } from '../../src/extract/index.js';
import { sharedArticles, sharedData, sharedSets } from './cases.js';
import { ownArticles, ownSet } from './own-articles.js';
import { score, type Score } from './score.js';
import { scoreEvents } from './score-events.js';
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

const cell = (value: number): string =>
  Number.isNaN(value) ? '–' : Number.isInteger(value) && value < 100 ? String(value) : value.toFixed(1);

if (!existsSync(sharedData)) console.log('The development sets are left out: ../shared/data is not there.');
const sets = [ownSet('ar'), ownSet('en'), ...(existsSync(sharedData) ? [sharedArticles(), ...sharedSets()] : [])];
for (const set of sets) {
  console.log(`\n${set.name} (${set.cases.length})`);
  console.log(`  ${''.padEnd(16)}${columns.map(([, title]) => title.padStart(12)).join('')}`);
  for (const system of [eventTimeline, chronoNode]) {
    const result = score(system, set);
    console.log(`  ${system.name.padEnd(16)}${columns.map(([key]) => cell(result[key]).padStart(12)).join('')}`);
  }
}

const percent = (part: number, whole: number): string => `${cell((100 * part) / whole)} %`;
const total = { found: 0, gold: 0, matched: 0, tight: 0, status: 0, speaker: 0, named: 0, namedRight: 0 };
for (const { text, lang, published, events } of ownArticles()) {
  const counts = scoreEvents(extractDataset(text, { lang, published }), events);
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
}
console.log(`\nevents of the own articles (${total.gold}; chrono-node makes none)`);
console.log(
  `  F1 by date and half of the shorter quote ${percent(2 * total.matched, total.found + total.gold)}; by half of both quotes ${percent(2 * total.tight, total.found + total.gold)}`,
);
console.log(
  `  status ${percent(total.status, total.matched)}, speaker ${percent(total.speaker, total.matched)}, of those named ${percent(total.namedRight, total.named)}`,
);
