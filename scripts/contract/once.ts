/** Work that is done when it is first asked for, and never again. */
export function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/** Work that is done once for each thing, when it is first asked for, and kept for as long as the thing is. */
export function oncePer<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (thing) => {
    const known = made.get(thing);
    if (known) return known.value;
    const value = work(thing);
    made.set(thing, { value });
    return value;
  };
}
