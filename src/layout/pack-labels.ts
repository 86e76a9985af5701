import type { LabelBoxes, LabelRoom } from './label-ranges.js';

export interface PackRoom extends LabelRoom {
  /** Px per warp unit. */
  readonly scale: number;
}

/** What a label takes up of its row, px, and whose it is. */
interface Box {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** Beyond the gap, px, so that labels which only just have room at a scale are not taken for touching there. */
const ROUNDING = 0.01;

/**
 * Gives rows to as many labels as have room at one scale, and −1 to the others. Each row in turn is filled from its start with whatever
 * ends first of what still fits, which is the most that a row can hold; those of an earlier group choose before all of a later one.
 * O(rows · n) for each group.
 */
export function packLabels({ anchor, width, lead }: LabelBoxes, groups: readonly (readonly number[])[], room: PackRoom): Int16Array {
  const { lanes, scale } = room;
  const lane = new Int16Array(anchor.length).fill(-1);
  const rows = Array.from({ length: lanes }, (): Box[] => []);
  for (const group of groups) {
    const boxes = group.map((rank): Box => {
      const at = anchor[rank]! * scale;
      return { rank, start: at - (lead?.[rank] ?? 0), end: at + width[rank]! };
    });
    let left = boxes.sort((a, b) => a.end - b.end || b.start - a.start);
    for (const row of rows) left = fillRow(row, left, room.gap + ROUNDING);
  }
  for (const [at, row] of rows.entries()) for (const { rank } of row) lane[rank] = at;
  return lane;
}

/** Puts what has room into a row, and gives back what has not. */
function fillRow(row: Box[], boxes: readonly Box[], gap: number): Box[] {
  const taken = [...row];
  let end = -Infinity;
  return boxes.filter((box) => {
    const isFree = box.start >= end + gap && taken.every((other) => other.end + gap <= box.start || box.end + gap <= other.start);
    if (!isFree) return true;
    row.push(box);
    end = box.end;
    return false;
  });
}
