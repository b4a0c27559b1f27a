import type { Program, Read } from './program.ts';

/** How many steps may still be taken. */
export interface Patience {
  steps: number;
}

/**
 * Goes all ways through a program at once, beginning anew before each character. `met` is told each place where a match is complete, and
 * stops by true. Undefined where patience ended first.
 */
export function run(
  { steps, start, isBackward }: Program,
  read: Read,
  patience: Patience,
  met: (at: number) => boolean,
): boolean | undefined {
  const { length } = read.units;
  /** At which place a step was last come to. */
  const seen = new Int32Array(steps.length).fill(-1);
  const ahead = new Int32Array(steps.length);
  let waiting: number[] = [];
  for (let gone = 0; gone <= length; gone += 1) {
    const at = isBackward ? length - gone : gone;
    const unit = read.units[isBackward ? at - 1 : at];
    const next: number[] = [];
    let isMet = false;
    let left = 0;
    const come = (step: number) => {
      if (seen[step] === gone) return;
      seen[step] = gone;
      ahead[left] = step;
      left += 1;
    };
    come(start);
    for (const step of waiting) come(step);
    while (left > 0) {
      left -= 1;
      patience.steps -= 1;
      const step = steps[ahead[left] ?? 0];
      if (step?.does === 'fork') step.to.forEach(come);
      else if (step?.does === 'look') {
        if (step.holds(read, at)) come(step.to);
      } else if (step?.does === 'end') isMet = true;
      else if (step && unit !== undefined && step.fits(unit)) next.push(step.to);
    }
    if (patience.steps < 0) return undefined;
    if (isMet && met(at)) return true;
    waiting = next;
  }
  return false;
}
