/** What a reader does with the words of an event; each is named like what it does to the quote in the timeline. */
export type PassageAct = 'enter' | 'leave' | 'focus' | 'blur' | 'toggle' | 'dismiss';

/**
 * From an `<event-source>` to the timeline that it is `for`, and for nobody else: the reader points at the words of an event, or chooses
 * them. The timeline does what it does when that happens on its own marks, and tells the page.
 */
export class PassageEvent extends Event {
  readonly act: PassageAct;
  /** Of the event; `null` where the act is about none. */
  readonly id: string | null;

  constructor(act: PassageAct, id: string | null) {
    super('timeline-passage');
    this.act = act;
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-passage': PassageEvent;
  }
}
