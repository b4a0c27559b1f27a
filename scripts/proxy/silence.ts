/** Waits for the end of patience with who says nothing. */
export interface Silence {
  /** Something was said: the waiting begins anew. */
  heard(): void;
  end(): void;
}

/** Calls when nothing was said for so many milliseconds; 0 waits for ever. */
export function silence(milliseconds: number, tooLong: () => void): Silence {
  let times = 0;
  let isOver = false;
  const clock = milliseconds > 0 ? setTimeout(lookAgain, milliseconds) : undefined;

  /** While this process was busy, what was said lies there unread: it comes between a timer and what is immediate. */
  function lookAgain(): void {
    const before = times;
    setImmediate(() => {
      if (!isOver && before === times) tooLong();
    });
  }

  return {
    heard() {
      times += 1;
      clock?.refresh();
    },
    end() {
      isOver = true;
      clearTimeout(clock);
    },
  };
}
