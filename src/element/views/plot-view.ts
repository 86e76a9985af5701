import { html, nothing, type TemplateResult } from 'lit';
import type { CardState } from '../../render/quote-card.js';
import { renderMarks } from '../../render/marks-svg.js';
import { renderAxis, renderOutline } from '../../render/outline.js';
import { place, sideOf } from '../../render/place.js';
import type { SceneText } from '../../scene/scene.js';
import { datetimeOf } from '../words/event-words.js';
import type { GestureController } from '../reader/gesture-controller.js';
import { afterPart, crowdPart, hintPart, readerPart, viewsPart } from '../parts.js';
import type { Picture, PlotPicture } from '../picture.js';
import { isCrowded } from '../pipeline.js';

/** What is focused and open. */
export interface ViewState {
  readonly focus: number;
  readonly shown: number | undefined;
  /** Events too close to point at, where they are listed. */
  readonly neighbours: TemplateResult | undefined;
  /** What the pointer is on and does not show yet. */
  readonly awaited: number | undefined;
  /** The edge of the plot behind which the open event lies. */
  readonly dock: 'left' | 'right' | undefined;
  readonly card: Omit<CardState, 'labels'>;
  /** How to zoom with the wheel is being said. */
  readonly hinting: boolean;
  /** Wheel and drag are left to the page. */
  readonly still: boolean;
  /** The view is not the first any more: what comes into it fades in. */
  readonly moved: boolean;
  /** It is moving right now. */
  readonly moving: boolean | undefined;
}

/** The handlers of a view; they read `data-…` off what they are called for. Most come after the first picture. */
export interface ViewHandlers {
  readonly click: (event: MouseEvent) => void;
  readonly pointer?: (event: PointerEvent) => void;
  readonly focus?: (event: FocusEvent) => void;
  readonly key?: (event: KeyboardEvent) => void;
  readonly hintFaded?: () => void;
  readonly gestures?: Partial<Omit<GestureController, 'dragging'>>;
}

/** The plot: drawing below, words and buttons above. */
export function renderPlot(picture: PlotPicture, state: ViewState, handlers: ViewHandlers): TemplateResult {
  const { scene, room } = picture;
  const { gestures, hintFaded } = handlers;
  const wheel: ((event: WheelEvent) => void) | undefined = gestures?.wheel;
  return html`<div
    class="plot ${state.still ? 'still' : ''} ${state.moved ? 'moved' : ''}"
    part="plot"
    ${place({ x: 0, y: 0, height: scene.height })}
    @wheel=${wheel}
    @pointerdown=${gestures?.pointerDown}
    @pointerenter=${gestures?.pointerMove}
    @pointermove=${gestures?.pointerMove}
    @pointerup=${gestures?.pointerUp}
    @pointercancel=${gestures?.pointerUp}
    @dblclick=${gestures?.doubleClick}
    @focusin=${handlers.focus}
    @focusout=${handlers.focus}
    @keydown=${handlers.key}
  >
    ${room?.blockSize === 0 ? nothing : renderScene(picture, state)} ${state.neighbours}
    ${state.hinting && hintFaded ? hintPart.value?.renderHint(picture.speech.messages, hintFaded) : nothing}
  </div>`;
}

function renderScene(picture: PlotPicture, state: ViewState): TemplateResult {
  const { scene, speech, timeline, whole, now } = picture;
  const { focus, shown, awaited, dock, card } = state;
  const { messages } = speech;
  const axis = scene.lines.at(-1)?.y ?? scene.height;
  const open =
    shown === undefined
      ? undefined
      : { rank: shown, dock, pinned: card.pinned, popover: readerPart.value?.renderPopover(picture, shown, card) };
  return html`${renderDrawing(picture, state)} ${renderAxis(scene)}
    <div class="placed strip" ${place({ x: 0, y: axis, width: scene.width, height: scene.height - axis })}></div>
    ${scene.now ? renderNow(scene.now.label, scene.direction, now) : nothing}
    ${renderOutline(scene, {
      label: messages.list,
      // Lanes of the dataset are heard in the description of each event: the list stays in the order of time.
      grouped: timeline.lanes === whole.lanes ? undefined : viewsPart.value?.groupsOf(picture),
      keys: `${messages.keys} ${messages.plotKeys}`,
      isCrowded: isCrowded(timeline),
      locale: speech.locale,
      total: timeline.events.length,
      active: awaited ?? shown,
      focus,
      open,
      event: (rank) => aboutEvent(picture, rank),
      cluster: (cluster) => (state.moving && cluster.first !== focus ? undefined : afterPart.value?.describeCluster(cluster, picture)),
    })}`;
}

/** What is drawn: on a canvas where there is too much for elements of its own. */
function renderDrawing({ scene, metrics }: PlotPicture, { shown, awaited }: ViewState): TemplateResult {
  const look = { active: awaited ?? shown, hatchGap: metrics.hatchGap, theme: metrics };
  return html`${crowdPart.value?.renderCrowd(scene, look) ?? renderMarks(scene, look)}`;
}

/** «today», on its line (U11). */
function renderNow({ x, y, text, anchor }: SceneText, direction: 'ltr' | 'rtl', now: number): TemplateResult {
  const day = new Date(now).toISOString().slice(0, 10);
  return html`<time
    class="placed now-label"
    aria-hidden="true"
    datetime=${day}
    ${place({ x, y, anchor: sideOf(anchor, direction), centred: true })}
    >${text}</time
  >`;
}

/** What buttons say about an event besides its label; its description comes after the first picture. */
export function aboutEvent(picture: Picture, rank: number): { id: string; description: readonly string[]; datetime: string | undefined } {
  const event = picture.timeline.events[rank]!;
  return { id: event.id, description: afterPart.value?.describeEvent(rank, picture) ?? [], datetime: datetimeOf(event) };
}
