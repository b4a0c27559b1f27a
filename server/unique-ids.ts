/**
 * An id that another operation has already says nothing; one that we make up is none that somebody chose,
 * and it is the same to who serves and who judges.
 */
export function withUniqueIds<T extends Identified>(operations: readonly T[]): T[] {
  const chosen = new Set(operations.map(({ id }) => id));
  const taken = new Set<string>();
  return operations.map((operation) => {
    const { id, method, path } = operation;
    const plain = `${method} ${path}`;
    let free = id;
    for (let next = 1; taken.has(free) || (free !== id && chosen.has(free)); next += 1)
      free = next === 1 ? plain : `${plain} ${next}`;
    taken.add(free);
    return { ...operation, id: free };
  });
}

interface Identified {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}
