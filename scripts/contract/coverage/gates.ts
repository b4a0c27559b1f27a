import { UserError } from '../../user-error.ts';
import type { Coverage } from './cell.ts';
import { percentOf, SHARES, type ShareName, shareOf } from './share.ts';

/** How much of one thing a run must see, in per cent. */
export interface Gate {
  readonly name: ShareName;
  readonly percent: number;
}

/**
 * Reads `statuses=100,keywords=95`.
 * @throws UserError where it is no such list
 */
export function gatesOf(text: string): readonly Gate[] {
  return text.split(',').map((part) => {
    const [name, percent, ...rest] = part.split('=').map((side) => side.trim());
    const known = SHARES.find((share) => share === name);
    if (known === undefined)
      throw new UserError(`“${name}” is nothing that coverage counts.`, `It counts ${SHARES.join(', ')}.`);
    if (!/^\d+(\.\d+)?$/.test(percent ?? '') || Number(percent) > 100 || rest.length > 0)
      throw new UserError(`“${part}” requires nothing.`, `Give a number from 0 to 100: ${known}=95.`);
    return { name: known, percent: Number(percent) };
  });
}

/** What a run has seen too little of, in a sentence each. */
export function shortfalls(coverage: Coverage, gates: readonly Gate[]): readonly string[] {
  return gates.flatMap(({ name, percent }) => {
    const share = shareOf(coverage, name);
    const reached = percentOf(share);
    if (reached >= percent) return [];
    return [`${coverage.vendor}: ${name} ${reached} % (${share.seen} of ${share.total}), required ${percent} %`];
  });
}
