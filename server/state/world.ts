import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Time and chance, passed in so that a run can be repeated exactly. */
export interface World {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  /** A random UUID, lower case. */
  uuid(): string;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
}

/** The computer's own clock and randomness. */
export const realWorld: World = {
  now: () => Date.now(),
  below: (bound) => randomInt(bound),
  uuid: () => randomUUID(),
  hex: (length) =>
    randomBytes(Math.ceil(length / 2))
      .toString('hex')
      .slice(0, length),
};
