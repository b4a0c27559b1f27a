/** Work of which, while one is under way, only the newest that is asked for waits: what came between is never begun. */
export function newestOnly<T>(work: (given: T) => Promise<void>): (given: T) => void {
  let isAtWork = false;
  let next: { readonly given: T } | undefined;
  const go = async () => {
    isAtWork = true;
    try {
      while (next) {
        const { given } = next;
        next = undefined;
        await work(given);
      }
    } finally {
      isAtWork = false;
    }
  };
  return (given) => {
    next = { given };
    if (!isAtWork) void go();
  };
}
