import type { Appended } from '../../model/columns/append-events.js';
import type { Timeline } from '../../model/timeline.js';
import { densePart } from '../parts.js';

/** What the page has added to a dataset, as it was given; put into each picture of one that is still on its way. */
export class Additions {
  readonly #clock: () => number;
  #given: unknown[] = [];

  /** `clock` tells the present, epoch ms. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  get given(): readonly unknown[] {
    return this.#given;
  }

  /** Another dataset is asked for. */
  clear(): void {
    this.#given = [];
  }

  /** Adds events to what is shown; `header` is the dataset without its events. Undefined where what does it could not be loaded. */
  add(timeline: Timeline, header: object, list: readonly unknown[]): Appended | undefined {
    for (const event of list) this.#given.push(event);
    return this.#append(timeline, header, list);
  }

  /** A timeline that has just come, with all that was added before it did. */
  putInto(timeline: Timeline, header: object): Timeline {
    return (this.#given.length > 0 && this.#append(timeline, header, this.#given)?.timeline) || timeline;
  }

  #append(timeline: Timeline, header: object, list: readonly unknown[]): Appended | undefined {
    return densePart.value?.appendEvents({ timeline, header, now: this.#clock() }, list);
  }
}
