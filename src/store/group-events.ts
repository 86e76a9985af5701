import type { Lane, LocalizedText, Timeline, TimelineEvent } from '../model/timeline.js';

/** What events can be put in lanes by, in place of the lanes of their dataset. */
export const GROUPINGS = ['category', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** With more lanes than this the timeline would be higher than anybody scrolls. */
const MOST_GROUPS = 40;

/**
 * The timeline with a lane for each first category, or each first source, of its events, in the order of the dataset; events without one come
 * last, in a lane without a name. The timeline itself where there is nothing to group by, or more than 40 groups of it.
 */
export function groupEvents(timeline: Timeline, by: Grouping): Timeline {
  if (timeline.columns) return timeline;
  const groupOf = by === 'category' ? categoryOf : sourceOf;
  const used = new Set(timeline.events.map(groupOf));
  used.delete(undefined);
  if (used.size === 0 || used.size > MOST_GROUPS) return timeline;
  const lanes = groupsIn(timeline, by).filter(({ id }) => used.has(id));
  return { ...timeline, lanes, events: timeline.events.map((event) => withLane(event, groupOf(event))) };
}

const categoryOf = ({ categories: [first] }: TimelineEvent): string | undefined => first?.id;
const sourceOf = ({ quotes }: TimelineEvent): string | undefined => quotes.find(({ source }) => source)?.source?.id;

const groupsIn = ({ categories, sources }: Timeline, by: Grouping): readonly Lane[] =>
  by === 'category'
    ? categories.map(({ id, label }) => ({ id, label }))
    : [...sources.values()].map(({ id, publisher, title }) => ({ id, label: nameIn(publisher) ?? title }));

const nameIn = (text: LocalizedText): LocalizedText | undefined => (text.length > 0 ? text : undefined);

function withLane({ lane: _own, ...event }: TimelineEvent, lane: string | undefined): TimelineEvent {
  return lane === undefined ? event : { ...event, lane };
}
