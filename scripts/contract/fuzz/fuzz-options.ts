/** How much is made up, and from which seed: the same seed makes the same requests. */
export interface FuzzOptions {
  readonly seed: number;
  /** Requests for each operation and side; none: fuzzing is off. */
  readonly runs: number;
}

export const FUZZ_OFF: FuzzOptions = { seed: 1, runs: 0 };
