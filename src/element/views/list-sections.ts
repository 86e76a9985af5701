import { html, type TemplateResult } from 'lit';
import type { TimeSpan } from '../../axis/time-scale.js';
import { colorOf } from '../../layout/event-look.js';
import { listPeriods, periodsAbove, type ListPeriod, type PeriodGroup } from '../../layout/list-periods.js';
import { specifyMark } from '../../layout/mark-spec.js';
import { laneOf } from '../../model/lane-of.js';
import { renderList, type ListItem, type ListSection, type ListTurn } from '../../render/list-view.js';
import { markIcon } from '../../scene/mark-icon.js';
import type { MemoryStore } from '../../store/event-store.js';
import { entriesOn, pageOf, type ListPage } from './list-pages.js';
import { readerPart, viewsPart } from '../parts.js';
import { isMany, laneName } from '../pipeline.js';
import { aboutEvent, type ViewHandlers, type ViewState } from './plot-view.js';
import type { ListPicture } from '../picture.js';
import { fill } from '../words/speech.js';
import { nameOfUnit } from '../words/unit-names.js';

export { listStyles as styles } from '../styles/list.styles.js';

/** Events of a period that are there from the start; the others come when asked for (Z13). */
const FIRST = 12;

/** Events on a page, so that it has 300 elements at most: fewer where they have a word beside their titles. */
const PLAIN_PAGE = 20;
const SIGNED_PAGE = 16;

function pageSize({ timeline: { events, lanes, categories }, store }: ListPicture): number {
  const isPlain = lanes.length === 0 && categories.length === 0 && store.tally.statuses.get('confirmed') === events.length;
  return isPlain ? PLAIN_PAGE : SIGNED_PAGE;
}

const known = new WeakMap<MemoryStore, readonly ListPeriod[]>();

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
  const page = pageOf(total, pageSize(picture), { focus, shown, pressed: unfolded });
  // What is open, and what Tab reaches, is there in any case.
  const isNeeded = ({ rank }: ListPeriod['entries'][number]): boolean => rank === shown || rank === focus;
  const sections = sectionsOf(picture, {
    page,
    isWhole: (period) => page !== undefined || unfolded.has(keyOf(period)) || period.entries.slice(FIRST).some(isNeeded),
  });
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
      open: shown === undefined ? undefined : { rank: shown, card: readerPart.value?.renderCardInPlace(picture, shown, card) },
      earlier: turn(page?.earlier, speech.messages.earlier, page?.first ?? 0),
      later: turn(page?.later, speech.messages.later, total - (page?.end ?? total)),
    })}
  </div>`;
}

interface Shown {
  readonly page: ListPage | undefined;
  readonly isWhole: (period: ListPeriod) => boolean;
}

/** Many events have their numbers, and a heading above the headings (A6), which a page has at its top even where it is not the first with it. */
function sectionsOf(picture: ListPicture, { page, isWhole }: Shown): readonly ListSection[] {
  const periods = periodsOf(picture);
  const above = isMany(picture.timeline) ? periodsAbove(periods) : new Map<number, never>();
  const sections: ListSection[] = [];
  let [group, heading]: (PeriodGroup | undefined)[] = [];
  periods.forEach((period, at) => {
    group = above.get(at) ?? group;
    heading = above.get(at) ?? heading;
    const entries = page ? entriesOn(period, page) : period.entries;
    if (entries.length === 0) return;
    // Of what is all that there is under the heading above no more is known: “2024, 31 events” is said once.
    const isAll = group?.unit === period.unit && group.size === period.entries.length;
    const own = isAll ? undefined : headingOf({ ...period, first: period.entries[0]!.rank, size: period.entries.length }, picture, group);
    const section = sectionOf({ ...period, entries }, picture, { isWhole: isWhole(period), heading: own });
    sections.push({ ...section, above: heading && headingOf(heading, picture), nested: above.size > 0 });
    heading = undefined;
  });
  return sections;
}

const keyOf = ({ unit, at }: ListPeriod): string => `${unit}-${at}`;

/** «2024», or of many events «2024, 31 events»; beneath 2024 and of no finer unit «2024 (known to the year), 31 events», so that no two are called alike. */
function headingOf({ unit, at, first, size, isPart }: PeriodGroup, picture: ListPicture, group?: PeriodGroup): string {
  const { speech, timeline } = picture;
  const [period, views] = [nameOfUnit(unit, at, speech), isMany(timeline) ? viewsPart.value : undefined];
  if (!views) return period;
  const isApart = isPart || unit === group?.unit;
  return views.countPeriod(isApart ? views.nameOfPart(period, { first, end: first + size, isPart }, picture) : period, size, speech);
}

/** `heading` tells of the whole period, of which `entries` are on the page. */
function sectionOf(
  period: ListPeriod,
  picture: ListPicture,
  { isWhole, heading }: { readonly isWhole: boolean; readonly heading: string | undefined },
): Omit<ListSection, 'above' | 'nested'> {
  const { entries } = period;
  const count = isWhole ? entries.length : Math.min(entries.length, FIRST);
  const { speech } = picture;
  const { showMore, gapLater } = speech.messages;
  const wordsOf = (gap: TimeSpan | undefined): string | undefined => gap && fill(gapLater, { span: speech.length(gap.from, gap.to) });
  return {
    key: keyOf(period),
    heading,
    gap: wordsOf(entries[0]?.gap),
    items: entries.slice(0, count).map(({ rank, gap }, at) => itemOf(rank, at > 0 ? wordsOf(gap) : undefined, picture)),
    more: count < entries.length ? fill(showMore, { n: speech.number(entries.length - count) }) : undefined,
  };
}

function itemOf(rank: number, gap: string | undefined, picture: ListPicture): ListItem {
  const { timeline, store, speech, texts, direction } = picture;
  const event = timeline.events[rank]!;
  const lane = laneOf(timeline, event.lane);
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
