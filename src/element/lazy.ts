/** Ms after a failure before it is tried again: a reader on a train should not have to load the page anew. */
const AGAIN = 10_000;

/**
 * A module that not every reader needs: loaded once, when the first of the page's elements does, and then there for all of them. The
 * element waits before it renders, so that nothing half done is seen; who cannot have it goes on without, and tries again later.
 */
export class Lazy<T> {
  #import: () => Promise<T>;
  #value: T | undefined;
  #pending: Promise<void> | undefined;
  #failed = false;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** What was loaded; undefined until then. */
  get value(): T | undefined {
    return this.#value;
  }

  /** What was loaded, for those who only come after it; throws where it is not there. */
  get loaded(): T {
    if (this.#value === undefined) throw new TypeError('not loaded yet');
    return this.#value;
  }

  /** Loads it. The promise never rejects; undefined where there is nothing to wait for, or no use in it. */
  load(): Promise<void> | undefined {
    if (this.#value || this.#failed) return undefined;
    this.#pending ??= this.#import().then(
      (value) => {
        this.#value = value;
      },
      (error: unknown) => {
        console.warn('event-timeline: a part of it could not be loaded.', error);
        this.#pending = undefined;
        this.#failed = true;
        setTimeout(() => {
          this.#failed = false;
        }, AGAIN);
      },
    );
    return this.#pending;
  }
}
