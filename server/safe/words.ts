import type { Answer } from '../answer.ts';
import type { Refusal, RefusalKind } from '../refusal.ts';
import type { AnyVendor } from '../vendor.ts';
import type { Unreadable } from './answer-unreadable.ts';

/** Says that what came is no request: in the words of the vendor to whom it was sent, where that can be told. */
export function wordsOf(vendors: readonly AnyVendor[]): (unreadable: Unreadable) => Answer {
  return (unreadable) => {
    const { status, message } = unreadable;
    const refusal = refusalOf(unreadable);
    const vendor = vendorOf(vendors, unreadable);
    return vendor ? vendor.refusals[refusal.kind](refusal) : { status, body: { message } };
  };
}

/** To whom it was sent, where that can be told. */
export function vendorOf(vendors: readonly AnyVendor[], { url }: Unreadable): AnyVendor | undefined {
  const [, name] = url?.split(/[/?]/) ?? [];
  return vendors.find((candidate) => candidate.name === name);
}

/** Why it is refused. */
export function refusalOf({ status, message }: Unreadable): Refusal {
  return { kind: kindOf(status), status, message, accepts: ['*/*'] };
}

function kindOf(status: number): RefusalKind {
  if (status === 413 || status === 431) return 'too-large';
  return status === 408 ? 'fault' : 'malformed-body';
}
