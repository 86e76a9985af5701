import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { wordingFor } from '../model/wording.js';
import type { DatasetController } from './loading/dataset-controller.js';
import {
  renderEmpty,
  renderEnds,
  renderError,
  renderLegend,
  renderLoading,
  renderToolbar,
  type FrameAction,
  type ToolbarState,
} from './frame-templates.js';
import { listPart } from './parts.js';
import type { Picture, PlotPicture } from './picture.js';
import { renderPlot, type ViewHandlers, type ViewState } from './views/plot-view.js';
import type { Speech } from './words/speech.js';
import type { Views } from './views/views.js';

/** What the frame shows around a timeline, and in its place. */
export interface FrameState {
  readonly speech: Speech;
  readonly direction: 'ltr' | 'rtl';
  readonly dataset: Pick<DatasetController, 'state' | 'error' | 'leftOut' | 'arrivals'>;
  readonly picture: Picture | undefined;
  readonly mirrored: boolean;
  readonly heading: string | null;
  readonly idle: ReadonlySet<FrameAction>;
  readonly overview: TemplateResult | undefined;
  readonly legend: TemplateResult | undefined;
  /** The element has the screen to itself. */
  readonly fills: boolean;
  /** The button of the toolbar that Tab reaches. */
  readonly tool: string;
  /** What is loaded for filters, the table and stories. */
  readonly views: Views | undefined;
  readonly view: ViewState;
  /** Keys of the periods of the list that are shown whole. */
  readonly unfolded: ReadonlySet<string>;
  /** Said politely to those who hear the page. */
  readonly status: string;
  /** Said to everybody: an event that a link points to is not there. */
  readonly notice: string;
}

export interface FrameHandlers extends ViewHandlers {
  readonly toolbarKey?: (event: KeyboardEvent) => void;
}

/** The whole element: heading, summary, tools, the view, the legend; or what is said while there is none (§5.2). */
export function renderFrame(state: FrameState, handlers: FrameHandlers): TemplateResult {
  const { speech, direction, dataset, picture, notice, status } = state;
  const shows = dataset.state === 'idle' || dataset.state === 'error' ? 'own' : 'picture';
  return html`<section
    class=${picture?.layout === 'horizontal' && picture.room ? 'frame snug' : 'frame'}
    aria-labelledby="heading"
    lang=${speech.messages.lang}
    dir=${direction}
    @click=${handlers.click}
    @pointermove=${handlers.pointer}
    @pointerleave=${handlers.pointer}
  >
    ${dataset.state === 'idle' ? nothing : renderHeader(state, handlers)} ${dataset.arrivals?.renderBar(speech)}
    ${notice ? html`<p class="notice-line">${notice}</p>` : nothing}
    ${dataset.state === 'loading' ? renderLoading(speech.messages) : nothing}
    ${dataset.state === 'error' ? renderError(speech.messages, dataset.error) : nothing}
    ${dataset.state === 'empty' ? renderEmpty(speech.messages) : nothing}
    <div class=${shows === 'own' ? 'own' : 'visually-hidden'} ?inert=${shows !== 'own'}><slot></slot></div>
    ${picture && state.views?.render(picture, state.view, handlers)}
    ${picture?.layout === 'horizontal' ? renderHorizontal(picture, state, handlers) : nothing}
    ${picture?.layout === 'vertical' ? listPart.value?.renderVertical(picture, state.view, state.unfolded, handlers) : nothing}
    ${picture?.layout === 'horizontal' ? nothing : dataset.arrivals?.renderBelow(speech, picture)}
    ${picture ? renderLegend(speech.messages.legend, state.legend) : nothing}
    <slot name="footer"></slot>
    <p class="visually-hidden" role="status">${status}</p>
  </section>`;
}

function renderHeader({ speech, dataset, picture, heading, ...state }: FrameState, { toolbarKey }: FrameHandlers): TemplateResult {
  const { messages } = speech;
  const title = heading ? { text: heading, lang: undefined } : picture && wordingFor(picture.whole.title, speech.locale);
  const summary = picture?.summary;
  const leftOut = dataset.leftOut > 0 && speech.count(messages.leftOut, dataset.leftOut);
  return html`<div class="header">
    <div class="titles ${title?.text || summary || leftOut ? '' : 'unseen'}">
      <slot name="heading" id="heading"
        ><h2 part="heading" lang=${ifDefined(title?.lang)} class=${title?.text ? '' : 'visually-hidden'}>
          <bdi>${title?.text || messages.region}</bdi>
        </h2></slot
      >
      <slot name="summary">${summary ? html`<p class="summary-line">${summary}</p>` : nothing}</slot>
      ${leftOut ? html`<p class="summary-line">${leftOut}</p>` : nothing}
    </div>
    ${picture ? html`<div @keydown=${toolbarKey}>${renderToolbar(messages, toolsOf(picture, state))}</div>` : nothing}
  </div>`;
}

/** More events than one looks over at a glance, or what is hidden by a filter that the page has set. */
const toolsOf = (
  { layout, whole, timeline }: Picture,
  { idle, tool, fills, views }: Pick<FrameState, 'idle' | 'tool' | 'fills' | 'views'>,
): ToolbarState => ({
  layout,
  idle,
  tool,
  fills,
  isBulk: whole.columns !== undefined,
  filter: whole.events.length > MANY || timeline.events.length < whole.events.length ? (views?.isOpen ?? false) : undefined,
});

/** Fewer events than this need no filter. */
const MANY = 12;

function renderHorizontal(
  picture: PlotPicture,
  { view, idle, mirrored, overview, dataset }: FrameState,
  handlers: FrameHandlers,
): TemplateResult {
  return html`${renderPlot(picture, view, handlers)} ${overview ?? nothing} ${renderEnds(picture.speech.messages, idle, mirrored)}
    ${dataset.arrivals?.renderBelow(picture.speech, picture)}
    <div class="room"></div>`;
}
