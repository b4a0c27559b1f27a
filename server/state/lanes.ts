/** What a batch is made of: the first that waits, and the way to take what waits when the batch begins. */
export interface Waiting<Task> {
  readonly first: Task;
  take(most: number): Task[];
  /** Takes what waits in all lanes. */
  takeAll(): Task[];
}

/** Does tasks in batches: in one lane one batch after the other, and so many lanes at once. Waits in between for nothing. */
export class Lanes<Task> {
  readonly #batch: (waiting: Waiting<Task>) => Promise<void>;
  readonly #tasks = new Map<string, Task[]>();
  /** Lanes with tasks, of which none is being done, in the order in which they shall be. */
  readonly #ready: string[] = [];
  readonly #idle: (() => void)[] = [];
  #free: number;

  constructor(parallel: number, batch: (waiting: Waiting<Task>) => Promise<void>) {
    this.#free = parallel;
    this.#batch = batch;
  }

  add(lane: string, task: Task): void {
    const tasks = this.#tasks.get(lane);
    if (tasks) {
      tasks.push(task);
      return;
    }
    this.#tasks.set(lane, [task]);
    this.#ready.push(lane);
    this.#start();
  }

  /** Returns when all that was asked for is done. */
  idle(): Promise<void> {
    return this.#tasks.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  #start(): void {
    while (this.#free > 0) {
      const lane = this.#ready.shift();
      if (lane === undefined) return;
      this.#free -= 1;
      void this.#run(lane);
    }
  }

  async #run(lane: string): Promise<void> {
    const tasks = this.#tasks.get(lane) ?? [];
    const first = tasks[0];
    if (first !== undefined) {
      await this.#batch({
        first,
        take: (most) => tasks.splice(0, most),
        takeAll: () => [...this.#tasks.values()].flatMap((all) => all.splice(0)),
      });
    }
    this.#free += 1;
    // The others first, so that a busy lane does not keep them waiting.
    if (tasks.length > 0) this.#ready.push(lane);
    else this.#tasks.delete(lane);
    this.#start();
    if (this.#tasks.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
