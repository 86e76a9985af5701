import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene, SceneCluster, SceneLabel, SceneText } from '../scene/scene.js';
import { ink, place, sideOf, type Placement } from './place.js';

/** What the outline says about an event besides its label. */
export interface OutlineEvent {
  readonly id: string;
  /** Short sentences: what its name does not say (P14). */
  readonly description: readonly string[];
  /** For the `<time>`; only where HTML can say the date. */
  readonly datetime: string | undefined;
}

/** What the outline needs beside the scene: words, and what is focused and open. */
export interface OutlineContext {
  readonly label: string;
  /** Renders a list for each group that events are in; one list without it. */
  readonly grouped?:
    ((ranks: readonly number[], list: (places: readonly number[], name: string) => TemplateResult) => TemplateResult) | undefined;
  readonly keys: string;
  /** There are more than a few events: their labels are made of as few elements as they can be. */
  readonly isCrowded: boolean;
  /** BCP 47 of the interface. */
  readonly locale: string;
  /** Of all events, shown or not. */
  readonly total: number;
  readonly event: (rank: number) => OutlineEvent;
  /** What a cluster is called by those who cannot see where it is; undefined while it is called what stands on it. */
  readonly cluster: (cluster: SceneCluster) => string | undefined;
  /** The event that stands out. */
  readonly active: number | undefined;
  /** First rank of the item that Tab reaches. */
  readonly focus: number;
  /** The event whose quote is open, its popover, the edge behind which it lies, and whether it stays: a preview is no more than seen. */
  readonly open:
    | {
        readonly rank: number;
        readonly dock: 'left' | 'right' | undefined;
        readonly pinned: boolean;
        readonly popover: TemplateResult | undefined;
      }
    | undefined;
}

/** Width and height of the invisible button, px. */
const CURSOR = 24;

type EventItem =
  { readonly rank: number; readonly label: SceneLabel } | { readonly rank: number; readonly label: undefined; readonly cursor: Placement };
type Item = EventItem | { readonly rank: number; readonly cluster: SceneCluster };

const ids = new Map<string, string>();
/** So many are remembered: those of many views. */
const KEPT = 1000;

/** Ids of sentences, the same in every frame, whichever events they are said of: nothing is written anew while one pans. */
export const idsOf = (description: readonly string[]): string => description.map(idOf).join(' ');

function idOf(description: string): string {
  const id = ids.get(description) ?? `about-${ids.size}`;
  ids.set(description, id);
  return id;
}

/**
 * The list that people read, focus and hear: a button an event, in the order of time, laid over the drawing. An open event that
 * has no label in view gets an invisible button where its mark is (P9), or at the edge it went over (P10), so that its popover stands at
 * the same place in the document.
 */
export function renderOutline(scene: Scene, context: OutlineContext): TemplateResult {
  const items = itemsOf(scene, context).toSorted((a, b) => a.rank - b.rank);
  const events = items.map((item) => ('cluster' in item ? undefined : context.event(item.rank)));
  const { label, grouped } = context;
  const list = (places: Iterable<number>, name: string): TemplateResult =>
    html`<ol role="list" class="outline" aria-label=${name} aria-describedby=${grouped ? nothing : 'keys'}>
      ${repeat(
        places,
        (at) => keyOf(items[at]!, events[at]),
        (at) => {
          const [item, event] = [items[at]!, events[at]];
          if ('cluster' in item) return renderCluster(item.cluster, context);
          return event && renderItem(item, scene, { ...context, ...event });
        },
      )}
    </ol>`;
  const ranks = items.map(({ rank }) => rank);
  return html`${grouped ? grouped(ranks, list) : list(ranks.keys(), label)}
  ${renderHidden(
    events.flatMap((event) => event?.description ?? []),
    context.keys,
  )}`;
}

/** What is said of events, and of the keys among them. Many are known alike: what is said of these stands there once. */
export function renderHidden(descriptions: readonly string[], keys: string): TemplateResult {
  if (ids.size > KEPT) ids.clear();
  return html`<div hidden>
    ${repeat(new Set(descriptions), idOf, (text) => html`<span id=${idOf(text)}>${text}</span>`)}
    <p id="keys">${keys}</p>
  </div>`;
}

/**
 * What stays the same while the view moves, and where events are added: of a cluster its stretch of the axis, where it goes on standing for other
 * events.
 */
const keyOf = (item: Item, event: OutlineEvent | undefined): string =>
  'cluster' in item ? `+${item.cluster.bucket}/${item.cluster.y}` : `=${event?.id ?? ''}`;

function itemsOf(scene: Scene, { open }: OutlineContext): Item[] {
  const items: Item[] = [
    ...scene.labels.map((label) => ({ rank: label.rank, label })),
    ...scene.clusters.map((cluster) => ({ rank: cluster.first, cluster })),
  ];
  if (!open || scene.labels.some(({ rank }) => rank === open.rank)) return items;
  const edge = { x: open.dock === 'right' ? scene.width : 0, y: scene.lines.at(-1)?.y ?? 0, width: 0, height: 0 };
  const { x, y, width, height } = scene.marks.find(({ rank }) => rank === open.rank)?.target ?? edge;
  const half = CURSOR / 2;
  const at = { x: Math.max(half, Math.min(scene.width - half, x + width / 2)), y: y + height / 2 };
  const cursor: Placement = { ...at, anchor: 'middle', centred: true, width: CURSOR, height: CURSOR };
  return [...items, { rank: open.rank, label: undefined, cursor }];
}

function renderItem(item: EventItem, scene: Scene, context: OutlineContext & OutlineEvent): TemplateResult {
  const { id, description, datetime } = context;
  const open = context.open?.rank === item.rank ? context.open : undefined;
  const { label } = item;
  const active = context.active === item.rank ? 'active' : '';
  const slim = context.isCrowded ? label : undefined;
  // The date after it is the style sheet's, from `data-when`; where it is only heard, a name costs less. Names begin with what is seen (A20).
  const isPlain = slim !== undefined && isBare(slim.text, context.locale);
  const bare = isPlain && slim.brief;
  const look = label
    ? `event ${active} ${label.status} ${label.before ? 'before' : ''} ${slim ? (isPlain ? 'slim' : 'slim signed') : ''} ${label.brief ? 'brief' : ''}`
    : 'event cursor';
  return html`<li class="placed" aria-setsize=${context.total} aria-posinset=${item.rank + 1} ${place(item.label ?? item.cursor)}>
    <button
      type="button"
      part=${slim ? 'event label' : 'event'}
      class=${look}
      id="event-${item.rank}"
      data-rank=${item.rank}
      data-event-id=${id}
      data-when=${slim && !bare ? slim.text.date : nothing}
      aria-label=${bare ? `${slim.text.title} ${slim.text.date}` : nothing}
      tabindex=${context.focus === item.rank ? 0 : -1}
      aria-expanded=${open?.pinned ? 'true' : 'false'}
      aria-haspopup="dialog"
      aria-controls=${open ? 'quote' : nothing}
      aria-labelledby=${label ? nothing : 'card-when card-title'}
      aria-describedby=${label ? idsOf(description) : nothing}
      dir=${scene.direction}
    >
      ${slim ? (isPlain ? slim.text.title : renderWords(slim)) : label ? renderLabel(label, datetime) : nothing}
    </button>
    ${open?.popover}
  </li>`;
}

/** A title alone, in the language around it, needs no element of its own: there may be a hundred. */
const isBare = ({ icon, tag, lang }: SceneLabel['text'], locale: string): boolean => !icon && !tag && locale.startsWith(lang);

/** The time comes first for those who hear it; the style sheet puts the title on top. */
export const renderLabel = (label: Pick<SceneLabel, 'text' | 'color'>, datetime: string | undefined): TemplateResult =>
  html`<span part="label" class="label">
    <time datetime=${datetime ?? nothing}>${label.text.date}</time>
    <span class="headline">${renderWords(label)}</span>
  </span>`;

const renderWords = ({ text: { icon, title, lang, tag }, color }: Pick<SceneLabel, 'text' | 'color'>): TemplateResult =>
  html`${icon ? html`<span class="icon" aria-hidden="true" ${ink(color)}>${icon}</span>` : nothing}<span
      class="title"
      dir="auto"
      lang=${lang}
      >${title}</span
    >${tag ? html` <span class="tag">${tag}</span>` : nothing}`;

/** Its place is that of its first event: who goes from “5 of 250” to “17 of 250” hears which of them it stands for. */
function renderCluster(shown: SceneCluster, { cluster, focus, total }: OutlineContext): TemplateResult {
  const { first, text, x, y } = shown;
  return html`<li class="placed" aria-setsize=${total} aria-posinset=${first + 1} ${place({ x, y, anchor: 'middle', centred: true })}>
    <button
      type="button"
      part="cluster"
      class="cluster"
      data-cluster=${first}
      tabindex=${focus === first ? 0 : -1}
      aria-label=${ifDefined(cluster(shown))}
    >
      ${text}
    </button>
  </li>`;
}

/** Words on the axis and beside the lanes: they repeat what the list says, so they are for the eye only. */
export function renderAxis(scene: Scene): TemplateResult {
  const words = (texts: readonly SceneText[], name: string): TemplateResult[] =>
    texts.map(
      ({ x, y, text, anchor }) =>
        html`<span class="placed ${name}" ${place({ x, y, anchor: sideOf(anchor, scene.direction), centred: true })}>${text}</span>`,
    );
  return html`<div class="axis" part="axis" aria-hidden="true" dir=${scene.direction}>
    ${words(scene.minor, 'minor')}${words(scene.major, 'major')}${scene.breaks.map(
      ({ x, y, lines }) =>
        html`<span class="placed break" ${place({ x, y, anchor: 'middle', centred: true })}
          >${lines.map((line) => html`<span>${line}</span>`)}</span
        >`,
    )}
    <div class="lanes">
      ${scene.lanes.map(
        ({ x, y, text, anchor }) =>
          html`<span class="placed lane" part="lane" ${place({ x, y, anchor: sideOf(anchor, scene.direction), centred: true })}
            >${text}</span
          >`,
      )}
    </div>
  </div>`;
}
