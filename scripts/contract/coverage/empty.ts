import { REASONS } from '../derive/dropped.ts';
import type { UnbrokenRule } from '../derive/unbroken.ts';
import type { Empty, Promised } from './cell.ts';

/** What is known of a cell that nobody has seen. */
export interface Known {
  /** What became of the cases that would have shown it. */
  readonly missed?: Empty;
  /** Why no case breaks the rule. */
  readonly unbroken?: UnbrokenRule;
  /** Whether the status it is about was seen; of what is about none, undefined. */
  readonly statusSeen?: boolean;
  readonly operationSeen: boolean;
}

/** Why a cell is empty. */
export function emptyBecause(cell: Promised, { missed, unbroken, statusSeen, operationSeen }: Known): Empty {
  if (missed) return missed;
  if (cell.dimension === 'keywords') return keyword(cell, unbroken);
  const status = cell.what.split(' ', 1)[0] ?? '';
  if (statusSeen !== undefined) return statusSeen ? answer(cell) : unseenStatus(status);
  if (cell.dimension === 'statuses') return unseenStatus(status);
  if (!operationSeen) return { code: 'needs-scenario', words: 'no case reached the operation' };
  return { code: 'needs-scenario', words: 'no case has a request like it' };
}

function keyword({ side }: Promised, unbroken: UnbrokenRule | undefined): Empty {
  if (side === 'legal') return { code: 'needs-scenario', words: 'no accepted request meets it' };
  const words = unbroken?.reason ?? 'no case breaks it';
  if (words === REASONS.wire) return { code: 'wire', words };
  return { code: words === REASONS.harmless || words === REASONS.branch ? 'unreachable' : 'needs-scenario', words };
}

function answer({ dimension }: Promised): Empty {
  return dimension === 'headers'
    ? { code: 'needs-scenario', words: 'no answer of this status had it' }
    : { code: 'needs-scenario', words: 'every answer of this status came in another media type' };
}

/** Which statuses somebody else decides on. */
const NOT_TO_BE_CAUSED = [
  { of: /^5/, empty: { code: 'unreachable', words: 'no request can make a server fail' } },
  { of: /^(default|[1-5]XX)$/, empty: { code: 'unreachable', words: 'no status in particular is promised' } },
  { of: /^(401|403|440)$/, empty: { code: 'needs-credential', words: 'no credential at hand is refused with it' } },
] as const;

function unseenStatus(status: string): Empty {
  const known = NOT_TO_BE_CAUSED.find(({ of }) => of.test(status));
  return known?.empty ?? { code: 'needs-scenario', words: 'no case brings the target to it' };
}
