import type { PlacedLabel, PlacedMark } from './layout.js';

/**
 * Keeps the label of a span that began before the view at the view's start, for as long as the span is in view: a continuous function
 * of the pan (L5). The next label in its row pushes it out, as a sticky heading is pushed by the next.
 */
export function stickLabels(labels: readonly PlacedLabel[], marks: readonly PlacedMark[], gap: number): readonly PlacedLabel[] {
  const marksByRank = new Map(marks.map((mark) => [mark.rank, mark]));
  return labels.map((label) => {
    const mark = marksByRank.get(label.rank);
    if (label.inline.start >= 0 || !mark || mark.outer.end <= 0) return label;
    const size = label.inline.end - label.inline.start;
    const next = nextInRow(labels, label);
    const start = Math.min(0, next - gap - size, Math.max(mark.outer.end - size, label.inline.start));
    return start <= label.inline.start ? label : { ...label, inline: { start, end: start + size } };
  });
}

/** Where the following label of the same row starts; labels come in the order of their anchors. */
function nextInRow(labels: readonly PlacedLabel[], label: PlacedLabel): number {
  let start = Infinity;
  for (const other of labels) {
    if (other.block === label.block && other.inline.start > label.inline.start) start = Math.min(start, other.inline.start);
  }
  return start;
}

/** Makes room for a label that is shown out of turn (the selected event's): those it would cover are left out (L7). */
export function evictFor(rank: number, labels: readonly PlacedLabel[], gap: number): readonly PlacedLabel[] {
  const chosen = labels.find((label) => label.rank === rank);
  if (!chosen) return labels;
  const covers = (other: PlacedLabel): boolean =>
    other.block === chosen.block && other.inline.start < chosen.inline.end + gap && chosen.inline.start < other.inline.end + gap;
  return labels.filter((other) => other === chosen || !covers(other));
}
