/** A promise that settles when there is something to see of what was asked for last, or nothing to wait for. */
export class FirstShown {
  #settle = (): void => undefined;
  promise: Promise<void> = Promise.resolve();

  /** Something is asked for. Who waits for what was asked for before goes on waiting. */
  ask(): void {
    const settle = this.#settle;
    this.promise = new Promise((resolve) => {
      this.#settle = () => {
        settle();
        resolve();
      };
    });
  }

  settle(): void {
    this.#settle();
  }
}
