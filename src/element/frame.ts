import { html, nothing, type TemplateResult } from 'lit';
import { wordingFor } from '../model/wording.js';
import type { DatasetController } from './dataset-controller.js';
import { renderEmpty, renderEnds, renderError, renderLegend, renderLoading, renderToolbar, type FrameAction } from './frame-templates.js';
import { legendOf } from './legend.js';
import { renderVertical } from './list-sections.js';
import type { Picture, PlotPicture } from './picture.js';
import { renderPlot, type ViewHandlers, type ViewState } from './plot-view.js';
import type { Speech } from './speech.js';
import { summarize } from './summary.js';

/** What the frame shows around a timeline, and in its place. */
export interface FrameState {
  readonly speech: Speech;
  readonly direction: 'ltr' | 'rtl';
  readonly dataset: Pick<DatasetController, 'state' | 'error'>;
  readonly picture: Picture | undefined;
  readonly mirrored: boolean;
  readonly heading: string | null;
  readonly idle: ReadonlySet<FrameAction>;
  readonly view: ViewState;
  /** Keys of the periods of the list that are shown whole. */
  readonly unfolded: ReadonlySet<string>;
  /** Said politely to those who hear the page. */
  readonly status: string;
  /** Said to everybody: an event that a link points to is not there. */
  readonly notice: string;
}

export interface FrameHandlers extends ViewHandlers {
  readonly toolbarKey: (event: KeyboardEvent) => void;
}

/** The whole element: heading, summary, tools, the view, the legend; or what is said while there is none (§5.2). */
export function renderFrame(state: FrameState, handlers: FrameHandlers): TemplateResult {
  const { speech, direction, dataset, picture, notice, status } = state;
  const idle = dataset.state === 'idle';
  return html`<section class="frame" role="region" aria-labelledby="heading" lang=${speech.messages.lang} dir=${direction} @click=${handlers.click}>
    <div class=${idle ? '' : 'visually-hidden'} ?inert=${!idle}><slot></slot></div>
    ${idle ? nothing : renderHeader(state, handlers)} ${notice ? html`<p class="notice-line">${notice}</p>` : nothing}
    ${dataset.state === 'loading' ? renderLoading(speech.messages) : nothing}
    ${dataset.state === 'error' ? renderError(speech.messages, dataset.error) : nothing}
    ${dataset.state === 'empty' ? renderEmpty(speech.messages) : nothing}
    ${picture?.layout === 'horizontal' ? renderHorizontal(picture, state, handlers) : nothing}
    ${picture?.layout === 'vertical' ? renderVertical(picture, state.view, state.unfolded, handlers) : nothing}
    <slot name="footer"></slot>
    <p class="visually-hidden" role="status">${status}</p>
    <div class="room"></div>
  </section>`;
}

function renderHeader({ speech, picture, heading, idle }: FrameState, { toolbarKey }: FrameHandlers): TemplateResult {
  const { messages } = speech;
  const title = heading ? { text: heading, lang: undefined } : picture && wordingFor(picture.timeline.title, speech.locale);
  const summary = picture && summarize(picture.timeline, picture.store, speech);
  return html`<div class="header">
    <div class="titles">
      <slot name="heading"
        ><h2 id="heading" part="heading" dir="auto" lang=${title?.lang ?? nothing} class=${title?.text ? '' : 'visually-hidden'}>
          ${title?.text || messages.region}
        </h2></slot
      >
      <slot name="summary">${summary ? html`<p class="summary-line">${summary}</p>` : nothing}</slot>
    </div>
    ${picture?.layout === 'horizontal' ? html`<div @keydown=${toolbarKey}>${renderToolbar(messages, idle)}</div>` : nothing}
  </div>`;
}

function renderHorizontal(picture: PlotPicture, { view, idle, mirrored }: FrameState, handlers: FrameHandlers): TemplateResult {
  const { speech, metrics, timeline, plan } = picture;
  const { messages } = speech;
  return html`${renderPlot(picture, view, handlers)} ${renderEnds(messages, idle, mirrored)}
  ${renderLegend(legendOf(timeline, plan.specs, messages, picture.direction), messages.legend, metrics.hatchGap)}`;
}

