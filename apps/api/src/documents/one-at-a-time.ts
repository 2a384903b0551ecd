/** Runs heavy work one after the other, in the order it was asked for. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    // Whoever waits next does so whatever becomes of this one.
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
