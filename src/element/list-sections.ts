import { html, type TemplateResult } from 'lit';
import type { TimeSpan } from '../axis/time-scale.js';
import { formatInstant } from '../date/format-instant.js';
import { colorOf } from '../layout/event-look.js';
import { listPeriods, type ListPeriod } from '../layout/list-periods.js';
import { specifyMark } from '../layout/mark-spec.js';
import { renderList, type ListItem, type ListSection, type ListTurn } from '../render/list-view.js';
import { markIcon } from '../scene/mark-icon.js';
import type { EventStore } from '../store/event-store.js';
import { pageOf, periodsOn } from './list-pages.js';
import { laneName } from './pipeline.js';
import { afterPart } from './parts.js';
import { aboutEvent, type ViewHandlers, type ViewState } from './plot-view.js';
import type { ListPicture } from './picture.js';
import { fill } from './speech.js';

export { listStyles as styles } from './styles/list.styles.js';

/** Events of a period that are there from the start; the others come when asked for (Z13). */
const FIRST = 12;

const known = new WeakMap<EventStore, readonly ListPeriod[]>();

/** Found out once for a timeline: each of its events is looked at. */
function periodsOf({ timeline, store }: ListPicture): readonly ListPeriod[] {
  const periods = known.get(store) ?? listPeriods(timeline, store);
  known.set(store, periods);
  return periods;
}

/** The list of a timeline, with the quote that is open in its place. `unfolded` are the keys of the periods shown whole, and of pages turned to. */
export function renderVertical(
  picture: ListPicture,
  { focus, shown, card }: ViewState,
  unfolded: ReadonlySet<string>,
  handlers: ViewHandlers,
): TemplateResult {
  const { speech, metrics, timeline } = picture;
  const total = timeline.events.length;
  const page = pageOf(total, { focus, shown, pressed: unfolded });
  const periods = periodsOf(picture);
  // What is open, and what Tab reaches, is there in any case.
  const isNeeded = ({ rank }: ListPeriod['entries'][number]): boolean => rank === shown || rank === focus;
  const isWhole = (period: ListPeriod): boolean =>
    page !== undefined || unfolded.has(keyOf(period)) || period.entries.slice(FIRST).some(isNeeded);
  const sections = (page ? periodsOn(periods, page) : periods).map((period) => sectionOf(period, picture, isWhole(period)));
  const turn = (key: string | undefined, way: string, count: number): ListTurn | undefined =>
    key === undefined ? undefined : { key, text: `${way} · ${speech.count(speech.messages.events, count)}` };
  return html`<div @focusin=${handlers.focus} @focusout=${handlers.focus} @keydown=${handlers.key}>
    ${renderList(sections, {
      label: speech.messages.list,
      keys: speech.messages.keys,
      total,
      hatchGap: metrics.hatchGap,
      direction: picture.direction,
      focus: page ? Math.min(Math.max(focus, page.first), page.end - 1) : focus,
      event: (rank) => aboutEvent(picture, rank),
      open: shown === undefined ? undefined : { rank: shown, card: afterPart.value?.renderCardInPlace(picture, shown, card) },
      earlier: turn(page?.earlier, speech.messages.earlier, page?.first ?? 0),
      later: turn(page?.later, speech.messages.later, total - (page?.end ?? total)),
    })}
  </div>`;
}

const keyOf = ({ unit, at }: ListPeriod): string => `${unit}-${at}`;

function sectionOf(period: ListPeriod, picture: ListPicture, whole: boolean): ListSection {
  const { unit, at, entries } = period;
  const count = whole ? entries.length : Math.min(entries.length, FIRST);
  const { speech } = picture;
  const { showMore, gapLater } = speech.messages;
  const wordsOf = (gap: TimeSpan | undefined): string | undefined => gap && fill(gapLater, { span: speech.length(gap.from, gap.to) });
  const wording = unit === 'month' ? 'monthYear' : unit === 'day' ? 'date' : unit;
  return {
    key: keyOf(period),
    heading: Number.isFinite(at) ? formatInstant(at, wording, speech.dateOptions) : speech.messages.undated,
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
