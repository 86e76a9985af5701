/** The reader searched or filtered. Apart from the other events: only who filters loads it. */
export class TimelineFilterEvent extends Event {
  static readonly eventName = 'timeline-filter';
  /** How many events are left. */
  readonly count: number;

  constructor(count: number) {
    super(TimelineFilterEvent.eventName, { bubbles: true, composed: true });
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-filter': TimelineFilterEvent;
  }
}
