/** Lets any number pass at once, and someone who must be alone only when all have left; newcomers wait meanwhile. */
export class Turnstile {
  #inside = 0;
  #closed: Promise<void> | undefined;
  #lastLeft: (() => void) | undefined;

  async pass<T>(work: () => T | Promise<T>): Promise<T> {
    while (this.#closed) await this.#closed;
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      if (this.#inside === 0) this.#lastLeft?.();
    }
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#closed) await this.#closed;
    const { promise, resolve: open } = Promise.withResolvers<void>();
    this.#closed = promise;
    try {
      if (this.#inside > 0) await new Promise<void>((resolve) => (this.#lastLeft = resolve));
      return await work();
    } finally {
      this.#lastLeft = undefined;
      this.#closed = undefined;
      open();
    }
  }
}
