import type { Lane, Timeline } from './timeline.js';

const known = new WeakMap<Timeline['lanes'], ReadonlyMap<string, Lane>>();

/** A lane by its id. There may be a hundred thousand: they are gone through once, and not for every event that is drawn, named or searched. */
export function laneOf({ lanes }: Pick<Timeline, 'lanes'>, id: string | undefined): Lane | undefined {
  if (id === undefined) return undefined;
  const byId = known.get(lanes) ?? new Map(lanes.map((lane) => [lane.id, lane]));
  known.set(lanes, byId);
  return byId.get(id);
}
