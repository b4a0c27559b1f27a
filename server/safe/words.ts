import type { Answer } from '../answer.ts';
import type { RefusalKind } from '../refusal.ts';
import type { AnyVendor } from '../vendor.ts';
import type { Unreadable } from './answer-unreadable.ts';

/** Says that what came is no request: in the words of the vendor to whom it was sent, where that can be told. */
export function wordsOf(vendors: readonly AnyVendor[]): (unreadable: Unreadable) => Answer {
  return ({ status, message, url }) => {
    const [, name] = url?.split(/[/?]/) ?? [];
    const vendor = vendors.find((candidate) => candidate.name === name);
    const refusal = { kind: kindOf(status), status, message, accepts: ['*/*'] };
    return vendor ? vendor.refusals[refusal.kind](refusal) : { status, body: { message } };
  };
}

function kindOf(status: number): RefusalKind {
  if (status === 413 || status === 431) return 'too-large';
  return status === 408 ? 'fault' : 'malformed-body';
}
