import type { Problem } from '../model/timeline.js';

const OPTIONS: EventInit = { bubbles: true, composed: true };

/** The dataset is read and shown. */
export class TimelineLoadEvent extends Event {
  static readonly eventName = 'timeline-load';
  /** How many events there are. */
  readonly count: number;

  constructor(count: number) {
    super(TimelineLoadEvent.eventName, OPTIONS);
    this.count = count;
  }
}

/** Not all has come, or nothing can be shown (`error`); or some of it cannot be read (`problems`). */
export class TimelineErrorEvent extends Event {
  static readonly eventName = 'timeline-error';
  readonly error: Error | undefined;
  readonly problems: readonly Problem[];

  constructor(error: Error | undefined, problems: readonly Problem[]) {
    super(TimelineErrorEvent.eventName, OPTIONS);
    this.error = error;
    this.problems = problems;
  }
}

/** The reader opened an event's quote for as long as the pointer or the focus stays; `null` when it closed. */
export class TimelinePreviewEvent extends Event {
  static readonly eventName = 'timeline-preview';
  readonly id: string | null;

  constructor(id: string | null) {
    super(TimelinePreviewEvent.eventName, OPTIONS);
    this.id = id;
  }
}

/** The reader pinned an event's quote; `null` when it was let go. */
export class TimelineSelectEvent extends Event {
  static readonly eventName = 'timeline-select';
  readonly id: string | null;

  constructor(id: string | null) {
    super(TimelineSelectEvent.eventName, OPTIONS);
    this.id = id;
  }
}

/** The reader zoomed or panned. Epoch milliseconds. */
export class TimelineViewChangeEvent extends Event {
  static readonly eventName = 'timeline-view-change';
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    super(TimelineViewChangeEvent.eventName, OPTIONS);
    this.start = start;
    this.end = end;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-preview': TimelinePreviewEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-view-change': TimelineViewChangeEvent;
  }
}
