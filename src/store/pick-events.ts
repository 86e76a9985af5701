import { bisectLeft } from 'd3-array';
import { uint32 } from '../model/columns/fill.js';
import type { TimelineColumns } from '../model/columns/timeline-columns.js';
import { lazyList } from '../model/lazy-list.js';
import type { Timeline } from '../model/timeline.js';

/** A timeline of some of the events of another, by their ranks, ascending. Events in bulk stay so: none is made that is not looked at. */
export function pickEvents(timeline: Timeline, ranks: readonly number[]): Timeline {
  const { events, columns, ...rest } = timeline;
  if (!columns) return { ...rest, events: ranks.map((rank) => events[rank]!) };
  return { ...rest, events: lazyList(ranks.length, (at) => events[ranks[at]!]!), columns: pickColumns(columns, ranks) };
}

function pickColumns(
  { from, to, begunBy, lasts, lane, own, title, rankOf, maybeTaken }: TimelineColumns,
  ranks: readonly number[],
): TimelineColumns {
  return {
    size: ranks.length,
    from: Float64Array.from(ranks, (rank) => from[rank]!),
    to: Float64Array.from(ranks, (rank) => to[rank]!),
    begunBy: (at) => begunBy(ranks[at]!),
    lasts: (at) => lasts(ranks[at]!),
    lane: lane && uint32(ranks.length, (at) => lane[ranks[at]!]!),
    ...(own && { own: (at: number) => own(ranks[at]!) }),
    title: (at) => title(ranks[at]!),
    rankOf: (id) => {
      const rank = rankOf(id);
      const at = bisectLeft(ranks, rank);
      return ranks[at] === rank ? at : -1;
    },
    maybeTaken,
  };
}
