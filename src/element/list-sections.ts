import { html, type TemplateResult } from 'lit';
import type { TimeSpan } from '../axis/time-scale.js';
import { colorOf } from '../layout/event-look.js';
import { listPeriods, periodsAbove, type ListPeriod } from '../layout/list-periods.js';
import { specifyMark } from '../layout/mark-spec.js';
import { renderList, type ListItem, type ListSection } from '../render/list-view.js';
import { markIcon } from '../scene/mark-icon.js';
import { afterPart, viewsPart } from './parts.js';
import { laneName, MANY_EVENTS } from './pipeline.js';
import { aboutEvent, type ViewHandlers, type ViewState } from './plot-view.js';
import type { ListPicture } from './picture.js';
import { fill, nameOfUnit } from './speech.js';

export { listStyles as styles } from './styles/list.styles.js';

/** Events of a period that are there from the start; the others come when asked for (Z13). */
const FIRST = 12;

/** The list of a timeline, with the quote that is open in its place. `unfolded` are the keys of the periods shown whole. */
export function renderVertical(
  picture: ListPicture,
  { focus, shown, card }: ViewState,
  unfolded: ReadonlySet<string>,
  handlers: ViewHandlers,
): TemplateResult {
  const { speech, metrics, timeline, store } = picture;
  // What is open, and what Tab reaches, is there in any case.
  const isNeeded = ({ rank }: ListPeriod['entries'][number]): boolean => rank === shown || rank === focus;
  const periods = listPeriods(timeline, store);
  // Many events have their numbers, and a heading above the headings (A6).
  const above = timeline.events.length > MANY_EVENTS ? periodsAbove(periods) : undefined;
  const sections = periods.map((period, at) => {
    const isWhole = unfolded.has(keyOf(period)) || period.entries.slice(FIRST).some(isNeeded);
    const heading = above?.get(at);
    return {
      ...sectionOf(period, picture, isWhole),
      above: heading && headingOf(heading, picture),
      nested: above !== undefined && above.size > 0,
    };
  });
  return html`<div @focusin=${handlers.focus} @focusout=${handlers.focus} @keydown=${handlers.key}>
    ${renderList(sections, {
      label: speech.messages.list,
      keys: speech.messages.keys,
      total: timeline.events.length,
      hatchGap: metrics.hatchGap,
      direction: picture.direction,
      focus,
      event: (rank) => aboutEvent(picture, rank),
      open: shown === undefined ? undefined : { rank: shown, card: afterPart.value?.renderCardInPlace(picture, shown, card) },
    })}
  </div>`;
}

const keyOf = ({ unit, at }: ListPeriod): string => `${unit}-${at}`;

/** «2024», or of many events «2024, 31 events». */
function headingOf({ unit, at, size }: Pick<ListPeriod, 'unit' | 'at'> & { size: number }, { speech, timeline }: ListPicture): string {
  const period = nameOfUnit(unit, at, speech);
  if (timeline.events.length <= MANY_EVENTS) return period;
  return viewsPart.value?.countPeriod(period, size, speech) ?? period;
}

function sectionOf(period: ListPeriod, picture: ListPicture, whole: boolean): Omit<ListSection, 'above' | 'nested'> {
  const { entries } = period;
  const count = whole ? entries.length : Math.min(entries.length, FIRST);
  const { speech } = picture;
  const { showMore, gapLater } = speech.messages;
  const wordsOf = (gap: TimeSpan | undefined): string | undefined => gap && fill(gapLater, { span: speech.length(gap.from, gap.to) });
  return {
    key: keyOf(period),
    heading: headingOf({ ...period, size: entries.length }, picture),
    gap: wordsOf(entries[0]?.gap),
    items: entries.slice(0, count).map(({ rank, gap }, at) => itemOf(rank, at > 0 ? wordsOf(gap) : undefined, picture)),
    more: count < entries.length ? fill(showMore, { n: speech.number(entries.length - count) }) : undefined,
  };
}

function itemOf(rank: number, gap: string | undefined, picture: ListPicture): ListItem {
  const { timeline, store, speech, texts, direction } = picture;
  const event = timeline.events[rank]!;
  const lane = event.lane === undefined ? undefined : timeline.lanes.find(({ id }) => id === event.lane);
  return {
    rank,
    status: event.status,
    text: texts[rank]!,
    color: colorOf(event, timeline),
    lane: lane && laneName(timeline, lane.id, speech),
    icon: markIcon(specifyMark(event, store.spans[rank]!), { status: event.status, direction }),
    gap,
  };
}
