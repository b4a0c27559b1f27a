import type { Response } from 'express';
import type { Answer } from './answer.ts';
import type { Operation } from './operation.ts';

/** An answer that has been checked: its media type is known, and the declared one that covers it. */
export interface DeclaredAnswer extends Answer {
  readonly declaredType?: string | undefined;
}

/** What goes before the bytes of a body. */
export interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | string[]>>;
}

/** How the answer to one request goes out, where it is not to go out as it is. */
export interface Delivery {
  /** A legal answer to send instead of a true one. */
  readonly instead?: (operation: Operation, answer: DeclaredAnswer) => Promise<Answer>;
  /** Sends it, or as much as is to arrive. */
  readonly write?: (response: Response, head: Head, bytes: Uint8Array | undefined) => void;
}

/** Sets how the answer to a request will go out. */
export function deliver({ locals }: Response, delivery: Delivery): void {
  locals['delivery'] = delivery;
}

export function deliveryOf({ locals }: Response): Delivery {
  return (locals['delivery'] as Delivery | undefined) ?? {};
}
