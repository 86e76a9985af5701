import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LoadError } from './loading/fetch-dataset.js';
import type { Messages } from './words/messages/messages.js';
import type { Picture } from './picture.js';
import { fill } from './words/speech.js';

/** Strokes in a box of 16 × 16. */
const ICONS = {
  'zoom-out': 'M3 8h10',
  'zoom-in': 'M3 8h10M8 3v10',
  fit: 'M6 3H3v3M10 3h3v3M6 13H3v-3M10 13h3v-3',
  earlier: 'M13 8H3M7 4L3 8l4 4',
  later: 'M3 8h10M9 4l4 4-4 4',
  'full-screen': 'M9 7l4-4M9 3h4v4M7 9l-4 4M3 9v4h4',
  'leave-full-screen': 'M14 2L9 7M9 3v4h4M2 14l5-5M3 9h4v4',
  horizontal: 'M2 11h12M5 11V8M10 11V5',
  vertical: 'M6 4h8M6 8h8M6 12h8M2 4h1M2 8h1M2 12h1',
  table: 'M2 3h12v10H2zM2 7h12M7 3v10',
  filter: 'M2 4h12M4 8h8M6 12h4',
} as const;

/** What a button of the frame asks for. */
export type FrameAction = keyof typeof ICONS | 'retry';

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg aria-hidden="true" viewBox="0 0 16 16"><path d=${ICONS[name]}></path></svg>`;

/** Which actions would do nothing now; their buttons stay where they are. */
export type Idle = ReadonlySet<FrameAction>;

/** What the toolbar shows of the view. */
export interface ToolbarState {
  readonly layout: Picture['layout'];
  readonly idle: Idle;
  /** The button that Tab reaches, by its action. */
  readonly tool: string;
  /** There are too many events for a list. */
  readonly isBulk: boolean;
  /** Whether the filter is unfolded; undefined where there is too little to filter. */
  readonly filter: boolean | undefined;
  /** The element has the screen to itself. */
  readonly fills: boolean;
}

const PLOT = ['zoom-out', 'zoom-in', 'fit', 'full-screen'] as const;
const LAYOUTS = ['horizontal', 'vertical', 'table'] as const;

/** Zoom out, zoom in, show all, full screen (Z5); timeline, list or table (A4); filter: one tab stop, arrows move inside. */
export function renderToolbar(messages: Messages, { layout, idle, tool, isBulk, filter, fills }: ToolbarState): TemplateResult {
  const { zoomOut, zoomIn, fit, fullScreen, leaveFullScreen, layouts, filter: filtering } = messages;
  const screen = fills ? leaveFullScreen : fullScreen;
  const labels = { 'zoom-out': zoomOut, 'zoom-in': zoomIn, fit, 'full-screen': screen, ...layouts, filter: filtering };
  const ofPlot = layout === 'horizontal' ? PLOT : [];
  const ofMany = filter === undefined ? [] : (['filter'] as const);
  const actions = [...ofPlot, ...LAYOUTS.filter((one) => one !== 'vertical' || !isBulk), ...ofMany];
  const stop = actions.find((action) => action === tool) ?? actions[0];
  const button = (action: keyof typeof labels): TemplateResult =>
    html`<button
      type="button"
      part="button"
      class="icon-button"
      data-action=${action}
      aria-label=${labels[action]}
      aria-disabled=${bool(idle.has(action))}
      aria-pressed=${ifDefined(action in layouts ? bool(action === layout) : undefined)}
      aria-expanded=${ifDefined(action === 'filter' ? bool(filter === true) : undefined)}
      tabindex=${action === stop ? 0 : -1}
    >
      ${icon(fills && action === 'full-screen' ? 'leave-full-screen' : action)}
    </button>`;
  return html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
    ${repeat(actions, (action) => action, button)}
  </div>`;
}

const bool = (is: boolean): 'true' | 'false' => (is ? 'true' : 'false');

/** The two ends of the axis: they say which way time runs, and pan. */
export function renderEnds({ earlier, later }: Messages, idle: Idle, mirrored: boolean): TemplateResult {
  const button = (action: 'earlier' | 'later', label: string): TemplateResult => {
    const arrow = html`<span class=${mirrored ? 'flipped' : ''}>${icon(action)}</span>`;
    return html`<button type="button" part="button" class="text-button" data-action=${action} aria-disabled=${bool(idle.has(action))}>
      ${action === 'earlier' ? arrow : nothing}${label}${action === 'later' ? arrow : nothing}
    </button>`;
  };
  return html`<div class="ends" dir=${mirrored ? 'rtl' : 'ltr'}>${button('earlier', earlier)}${button('later', later)}</div>`;
}

/** How to read the marks: folded, and it has its lines when the reader can unfold it. */
export function renderLegend(title: string, lines: TemplateResult | undefined): TemplateResult {
  return html`<details class="legend">
    <summary>${title}</summary>
    ${lines ?? nothing}
  </details>`;
}

/** A line of time as it is in each state: marks to come, broken, and without any. */
const SKETCHES = {
  loading: ['M0 20H320', 'M28 13h52v14H28zM126 20a6 6 0 1 0 12 0a6 6 0 1 0-12 0M176 13h68v14h-68zM276 20a6 6 0 1 0 12 0a6 6 0 1 0-12 0'],
  error: ['M0 20H150M170 20H320M146 29l8-18M166 29l8-18', ''],
  empty: ['M0 20H154M166 20H320M154 20a6 6 0 1 0 12 0a6 6 0 1 0-12 0', ''],
} as const;

const sketch = (state: keyof typeof SKETCHES): TemplateResult => {
  const [line, marks] = SKETCHES[state];
  return html`<svg class="sketch" aria-hidden="true" viewBox="0 0 320 40">
    <path d=${line}></path>
    <path class="ghosts" d=${marks}></path>
  </svg>`;
};

export function renderLoading({ loading }: Messages): TemplateResult {
  return html`<slot name="loading"
    ><div class="state" role="status">
      ${sketch('loading')}
      <p>${loading}</p>
    </div></slot
  >`;
}

export function renderEmpty({ empty }: Messages): TemplateResult {
  return html`<slot name="empty"
    ><div class="state">
      ${sketch('empty')}
      <p>${empty}</p>
    </div></slot
  >`;
}

/** Words for people, and a way to try again; what was wrong in detail is in the event and for developers. */
export function renderError({ failed, retry }: Messages, error: LoadError | undefined): TemplateResult {
  const words = fill(failed[error?.failure ?? 'network'], { status: String(error?.status ?? '') });
  return html`<slot name="error"
    ><div class="state" role="alert">
      ${sketch('error')}
      <p>${words}</p>
      <button type="button" part="button" class="text-button" data-action="retry">${retry}</button>
    </div></slot
  >`;
}
