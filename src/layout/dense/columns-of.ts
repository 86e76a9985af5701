import { instant } from '../../date/instant.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { knownSpan } from '../../store/known-span.js';
import { lookOf } from '../event-look.js';
import { specifyMark } from '../mark-spec.js';
import type { EventColumns } from './event-columns.js';

/** The columns of events that are there one by one. O(n). */
export function columnsOf(timeline: Timeline): EventColumns {
  const { events, lanes } = timeline;
  const size = events.length;
  const [from, to, anchor] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const covers = { from: Infinity, to: -Infinity };
  const kinds = new Map<string, number>();
  const specs = events.map((event, rank) => {
    const known = knownSpan(event.date);
    const spec = specifyMark(event, known);
    from[rank] = known.startEdge === 'open' ? -Infinity : known.from;
    to[rank] = known.endEdge === 'open' ? Infinity : known.to;
    anchor[rank] = spec.anchor;
    const { form, startCap, endCap, uncertain } = spec;
    const kind = `${form} ${startCap} ${endCap} ${uncertain ? '?' : ''}${event.status} ${event.categories[0]?.id ?? ''}`;
    if (!kinds.has(kind)) kinds.set(kind, rank);
    for (const time of [known.from, known.to]) {
      if (!Number.isFinite(time)) continue;
      covers.from = Math.min(covers.from, time);
      covers.to = Math.max(covers.to, time);
    }
    return spec;
  });
  const laneAt = new Map(lanes.map(({ id }, at) => [id, at]));
  return {
    size,
    from,
    to,
    anchor,
    lane: lanes.length > 0 ? Uint32Array.from(events, (event) => laneAt.get(event.lane ?? '') ?? lanes.length) : null,
    weight: Float64Array.from(events, weightOf),
    covers: { from: instant(covers.from), to: instant(covers.to) },
    samples: [...kinds.values()],
    title: (rank) => events[rank]!.title[0]?.text ?? '',
    kind: (rank) => `${events[rank]!.date.value.kind} ${events[rank]!.status}`,
    precisions: new Set(events.map(({ date }) => date.value.precision)),
    spec: (rank) => specs[rank]!,
    look: (rank) => lookOf(rank, timeline),
  };
}

/** Importance first, to the sixth decimal; then what is disputed, then what has a quote (L7). */
const weightOf = ({ importance = 0, status, quotes }: TimelineEvent): number =>
  Math.round(importance * 1e6) * 4 + Number(status === 'disputed') * 2 + Number(quotes.length > 0);
