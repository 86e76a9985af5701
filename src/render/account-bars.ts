import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from './quote-words.js';

/** A stretch of a chart, as shares of its length from its earliest end on. */
export interface ChartSpan {
  readonly start: number;
  readonly end: number;
}

/** Accounts of one happening, one bar below the other (N5). */
export interface AccountChart {
  readonly rows: readonly { readonly name: Words; readonly span: ChartSpan | undefined }[];
  /** What all of them leave room for. */
  readonly agreed: ChartSpan | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** Of a bar, px; rows are as high as the names beside them. */
const BAR = 12;
/** What is shorter is drawn as a disc: known to the day, where a week is told of. */
const LEAST = 0.03;

/** For the eye only: the sections below say who says when, and the sentence above on what they agree. */
export function renderAccountBars({ rows, agreed, mirrored }: AccountChart): TemplateResult {
  const left = ({ start, end }: ChartSpan): number => (mirrored ? 1 - end : start);
  const row = ({ name, span }: AccountChart['rows'][number]): TemplateResult =>
    html`<span class="account-name" dir="auto" lang=${name.lang}>${name.text}</span>
      <svg width="100%">
        ${agreed ? svg`<rect class="agreed" x=${percent(left(agreed))} width=${percent(lengthOf(agreed))} height="100%"></rect>` : nothing}
        ${span ? renderSpan(left(span), lengthOf(span)) : nothing}
      </svg>`;
  return html`<div class="account-bars" aria-hidden="true">${rows.map(row)}</div>`;
}

const renderSpan = (x: number, width: number): TemplateResult =>
  width < LEAST
    ? svg`<circle cx=${percent(x + width / 2)} cy="50%" r=${BAR / 2}></circle>`
    : svg`<rect class="bar" x=${percent(x)} y="50%" width=${percent(width)} height=${BAR} rx="2"></rect>`;

const lengthOf = ({ start, end }: ChartSpan): number => end - start;
const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;
