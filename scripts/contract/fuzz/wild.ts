import fc from 'fast-check';

/**
 * Values of one arbitrary, shrunk by steps of our own: values from anywhere get as small as any, which the shrinking of
 * an arbitrary that holds a list of constants cannot do.
 */
export class Wild<T> extends fc.Arbitrary<T> {
  readonly #values: fc.Arbitrary<T>;
  readonly #smaller: (value: T) => Iterable<T>;

  /** `smaller` gives what to try instead of a value, the boldest first; its steps must come to an end. */
  constructor(values: fc.Arbitrary<T>, smaller: (value: T) => Iterable<T>) {
    super();
    this.#values = values;
    this.#smaller = smaller;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return new fc.Value(this.#values.generate(random, bias).value_, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return value !== undefined;
  }

  shrink(value: T): fc.Stream<fc.Value<T>> {
    const { shrunk } = { shrunk: this.#smaller(value) };
    return new fc.Stream(iterator(shrunk));
  }
}

function* iterator<T>(values: Iterable<T>): Generator<fc.Value<T>> {
  for (const value of values) yield new fc.Value(value, undefined);
}
