import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventTimeline } from '../event-timeline.js';
import { TimelinePreviewEvent, TimelineSelectEvent } from '../events.js';
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
  /** Id of the event that the reader chose there, until somebody has asked. */
  #chosen: string | null = null;

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
    this.#chosen = null;
  }

  /**
   * Who opened what is open in the timeline, asked once for each: the reader by choosing it there, or something else there (a preview,
   * the page); or the reader here, for whom nothing has to be brought into view.
   */
  takeOpener(): 'choice' | 'other' | 'here' {
    const { open } = this;
    const opener = open === this.#told ? 'here' : open === this.#chosen ? 'choice' : 'other';
    this.#chosen = null;
    return opener;
  }

  #heard = (event: Event): void => {
    if (!(event.target instanceof HTMLElement) || event.target.id !== this.#host.for) return;
    if (event instanceof TimelineSelectEvent) this.#chosen = event.id;
    else this.#previewed = event instanceof TimelinePreviewEvent ? event.id : null;
    this.#host.requestUpdate();
  };
}
