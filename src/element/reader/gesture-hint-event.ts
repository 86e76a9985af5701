/** The plot says how to zoom with the wheel, as one went to the page. Apart from the other events: only who turned it in vain loads it. */
export class TimelineGestureHintEvent extends Event {
  static readonly eventName = 'timeline-gesture-hint';

  constructor() {
    super(TimelineGestureHintEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-gesture-hint': TimelineGestureHintEvent;
  }
}
