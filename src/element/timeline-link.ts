import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventTimeline } from './event-timeline.js';
import { TimelinePreviewEvent } from './events.js';
import { PassageEvent, type PassageAct } from './passage-event.js';

export interface LinkHost extends ReactiveControllerHost, HTMLElement {
  readonly for: string | null;
}

const TYPES = ['timeline-load', 'timeline-error', 'timeline-preview', 'timeline-select'] as const;

/** The timeline that an element is `for`, wherever it stands in the same tree and whenever it comes; what is open in it, and a way to tell it. */
export class TimelineLink implements ReactiveController {
  #host: LinkHost;
  #root: Node | undefined;
  #timeline: EventTimeline | undefined;
  #previewed: string | null = null;
  /** What the page selects is not told as an event. */
  #selection = new MutationObserver(() => this.#host.requestUpdate());
  /** Id of the event that the reader chose or pointed at last, here and not there. */
  #told: string | null = null;
  #selectedThere = false;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = (this.#root = this.#host.getRootNode());
    for (const type of TYPES) root.addEventListener(type, this.#heard);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.#root?.removeEventListener(type, this.#heard);
    this.#selection.disconnect();
    this.#root = this.#timeline = undefined;
  }

  /** Looks for the timeline, and gives it; undefined where there is none, or it is not defined yet. */
  follow(): EventTimeline | undefined {
    const root = this.#root;
    const id = this.#host.for ?? '';
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    const timeline = found && 'timeline' in found ? (found as EventTimeline) : undefined;
    if (timeline === this.#timeline) return timeline;
    this.#timeline = timeline;
    this.#previewed = null;
    this.#selection.disconnect();
    if (timeline) this.#selection.observe(timeline, { attributeFilter: ['selected'] });
    return timeline;
  }

  /** Id of the event whose quote is open there. */
  get open(): string | null {
    return this.#previewed ?? this.selected;
  }

  /** Id of the event whose quote is pinned there. */
  get selected(): string | null {
    return this.#timeline?.selected ?? null;
  }

  /** The reader does something with an event here. */
  tell(act: PassageAct, id: string | null): void {
    this.#told = id;
    this.#timeline?.dispatchEvent(new PassageEvent(act, id));
    this.#selectedThere = false;
  }

  /**
   * Who opened what is open in the timeline: the reader by choosing it there, or something else (a preview, the page) there; or the
   * reader here, for whom nothing has to be brought into view.
   */
  get openedBy(): 'choice' | 'other' | 'here' {
    if (this.open === this.#told) return 'here';
    return this.#selectedThere ? 'choice' : 'other';
  }

  #heard = (event: Event): void => {
    const { type, target } = event;
    if (!(target instanceof HTMLElement) || target.id !== this.#host.for) return;
    if (event instanceof TimelinePreviewEvent) this.#previewed = event.id;
    else if (type !== 'timeline-select') this.#previewed = null;
    this.#selectedThere = type === 'timeline-select';
    this.#host.requestUpdate();
  };
}
