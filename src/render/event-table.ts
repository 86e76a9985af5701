import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { ink } from './place.js';
import type { Words } from './quote-words.js';

export type TableKey = 'date' | 'precision' | 'event' | 'status' | 'source' | 'quote';

/** Quotes have no order that would say anything. */
export type SortKey = Exclude<TableKey, 'quote'>;

export interface TableColumn {
  readonly key: TableKey;
  readonly label: string;
  readonly sortable: boolean;
  readonly sorted: 'ascending' | 'descending' | undefined;
}

/** An event as the table shows it; everything in words. */
export interface TableRow {
  readonly rank: number;
  readonly id: string;
  readonly date: string;
  /** For the `<time>`; only where HTML can say the date. */
  readonly datetime: string | undefined;
  readonly precision: string;
  readonly title: Words;
  /** The sign of its category, and its colour. */
  readonly sign: string;
  readonly color: string | undefined;
  readonly status: string;
  readonly statusWords: string;
  readonly sources: readonly Words[];
  readonly quotes: readonly Words[];
  /** In place of the quotes, where the event is open. */
  readonly card: TemplateResult | undefined;
}

export interface TablePages {
  /** «51–100 of 250 events» */
  readonly range: string;
  readonly previous: string;
  readonly next: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface TableContext {
  readonly title: string;
  /** «8 events» */
  readonly size: string;
  readonly direction: 'ltr' | 'rtl';
  /** The row whose button Tab reaches. */
  readonly focus: number | undefined;
  /** Undefined where all rows are there. */
  readonly pages: TablePages | undefined;
}

/**
 * The timeline as a table (A4). Roles are written out, because a row that is laid out as a card is no row any more to some browsers;
 * each cell carries the name of its column for then.
 */
export function renderEventTable(columns: readonly TableColumn[], rows: readonly TableRow[], context: TableContext): TemplateResult {
  const labels = Object.fromEntries(columns.map(({ key, label }) => [key, label])) as Record<TableKey, string>;
  return html`<table part="table" role="table">
      <caption>
        <span class="visually-hidden">${context.title}: </span
        >${context.pages?.range ?? context.size}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(renderHeading)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          rows,
          ({ rank }) => rank,
          (row) => renderRow(row, labels, context),
        )}
      </tbody>
    </table>
    ${context.pages ? renderPages(context.pages) : nothing}`;
}

function renderHeading({ key, label, sortable, sorted }: TableColumn): TemplateResult {
  const arrow = sorted === 'descending' ? 'M8 3v10M4 9l4 4 4-4' : 'M8 13V3M4 7l4-4 4 4';
  return html`<th scope="col" role="columnheader" class=${key} aria-sort=${ifDefined(sorted)}>
    ${
      sortable
        ? html`<button type="button" part="button" class="text-button" data-action="sort" data-column=${key}>
            ${label}<svg class=${sorted ? '' : 'unsorted'} aria-hidden="true" viewBox="0 0 16 16"><path d=${arrow}></path></svg>
          </button>`
        : label
    }
  </th>`;
}

/** The cells that say of an event what its name does not, to who walks from event to event and not from cell to cell (P14). */
const DESCRIBING: readonly TableKey[] = ['date', 'precision', 'status', 'source'];

function renderRow(row: TableRow, labels: Readonly<Record<TableKey, string>>, { direction, focus }: TableContext): TemplateResult {
  const { rank, status, card } = row;
  return html`<tr role="row" class=${card ? 'open' : ''}>
    <td role="cell" class="date" id="date-${rank}" data-label=${labels.date}>
      <time datetime=${row.datetime ?? nothing}>${row.date}</time>
    </td>
    <td role="cell" class="precision" id="precision-${rank}" data-label=${labels.precision}>${row.precision}</td>
    <th scope="row" role="rowheader" class="name" data-label=${labels.event}>
      <button
        type="button"
        part="event"
        class="event ${status}"
        id="event-${rank}"
        data-rank=${rank}
        data-event-id=${row.id}
        tabindex=${focus === rank ? 0 : -1}
        aria-expanded=${card ? 'true' : 'false'}
        aria-controls=${card ? 'quote' : nothing}
        aria-describedby=${DESCRIBING.map((column) => `${column}-${rank}`).join(' ')}
        dir=${direction}
      >
        ${row.sign ? html`<span class="icon" aria-hidden="true" ${ink(row.color)}>${row.sign} </span>` : nothing}<bdi
          class="title"
          lang=${row.title.lang}
          >${row.title.text}</bdi
        >
      </button>
    </th>
    <td role="cell" class="status ${status}" id="status-${rank}" data-label=${labels.status}>
      <span class="tag">${row.statusWords}</span>
    </td>
    <td role="cell" class="source" id="source-${rank}" data-label=${labels.source}>
      ${row.sources.map(({ text, lang }) => html`<bdi lang=${lang}>${text}</bdi>`)}
    </td>
    <td role="cell" class="words" data-label=${labels.quote}>${card ?? row.quotes.map(renderQuote)}</td>
  </tr>`;
}

/** To the letter, as in the card. */
// prettier-ignore
const renderQuote = ({ text, lang, dir }: Words): TemplateResult =>
  html`<blockquote part="quote" class="folded" lang=${lang} dir=${dir ?? 'auto'}>${text}</blockquote>`;

function renderPages({ range, previous, next, isFirst, isLast }: TablePages): TemplateResult {
  const button = (by: -1 | 1, label: string, isIdle: boolean): TemplateResult =>
    html`<button
      type="button"
      part="button"
      class="text-button"
      data-action="rows"
      data-by=${by}
      aria-disabled=${isIdle ? 'true' : 'false'}
    >
      ${label}
    </button>`;
  return html`<div class="pages">${button(-1, previous, isFirst)}<span>${range}</span>${button(1, next, isLast)}</div>`;
}
