/** Who is measured. `adapter` is a file of adapters/, `pkg` the npm package whose version is told, `most` the largest size tried. */
export const contenders = {
  ours: { label: 'event-timeline, objects', adapter: 'ours', input: 'objects', most: 100_000 },
  'ours-columns': { label: 'event-timeline, columns', adapter: 'ours', input: 'columns', most: 1_000_000 },
  vis: { label: 'vis-timeline', adapter: 'vis-timeline', pkg: 'vis-timeline', most: 100_000 },
  'vis-narrow': { label: 'vis-timeline, narrow first', adapter: 'vis-timeline-narrow', pkg: 'vis-timeline', most: 100_000 },
  'event-drops': { label: 'EventDrops (no text)', adapter: 'event-drops', pkg: 'event-drops', most: 100_000 },
  'd3-milestones': { label: 'd3-milestones', adapter: 'd3-milestones', pkg: 'd3-milestones', most: 100_000 },
  canvas: { label: 'canvas with a count pyramid', adapter: 'canvas', most: 1_000_000 },
};

/** Contenders by the words of `--only`: a name, or the beginning of several. */
export function choose(words) {
  const names = Object.keys(contenders);
  const unknown = words.filter((word) => !names.some((name) => name.startsWith(word)));
  if (unknown.length > 0) throw new Error(`--only knows no ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return names.filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)));
}
