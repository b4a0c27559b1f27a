import type { FrontAnswer, FrontRequest } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { TimeMachine } from './time-machine.ts';

/** What a deliberate fault does, by the promise that it breaks. */
export const MUTANT_KINDS = [
  'property dropped',
  'type changed',
  'value outside',
  'bound crossed',
  'pattern broken',
  'format broken',
  'property added',
  'other rule broken',
  'body missing',
  'body malformed',
  'body undeclared',
  'media type wrong',
  'header missing',
  'header broken',
  'status undeclared',
  'status mistaken',
  'write-only leaked',
  'credential unchecked',
  'invalid input accepted',
  'invalid input crashes',
  'valid input refused',
  'refusal forgotten',
  'method not refused',
  'allow missing',
  'unknown path answered',
  'create forgets',
  'delete keeps',
  'change not kept',
  'list without the new',
  'read is stale',
  'read of another',
  'refused change changes',
  'put merges',
  'put adds',
  'put not idempotent',
  'stored otherwise',
  'list disagrees',
  'location leads nowhere',
  'valid input crashes',
] as const;
export type MutantKind = (typeof MUTANT_KINDS)[number];

/** One deliberate fault of a server, and the promise of the document that it breaks. Plain data. */
export interface Mutant {
  /** Unique within its document. */
  readonly id: string;
  readonly kind: MutantKind;
  readonly operation: string;
  /** Where the document makes the promise. */
  readonly pointer: string;
  readonly words: string;
  /** Why nobody outside could ever tell, where that is known beforehand. */
  readonly unobservable?: string;
}

/** A fault of single answers: what it makes of an honest one, undefined where it leaves it alone. */
export interface AnswerFault {
  readonly mutant: Mutant;
  change(honest: FrontAnswer, request: FrontRequest, memory: Memory): FrontAnswer | undefined;
  /** Said where it never changed anything; undefined where that is the judge's fault. */
  neverFired?(memory: Memory): Silence | undefined;
}

/** A fault of what the server remembers: it answers itself, with the sandbox and its state at hand. */
export interface StateFault {
  readonly mutant: Mutant;
  /** Undefined where the honest answer is given. */
  answer(request: FrontRequest, sandbox: SandboxAtHand): Promise<FrontAnswer | undefined>;
  neverFired?(memory: Memory): Silence | undefined;
}

/** Why a fault never showed: no case brought the sandbox to it, or none ever could. */
export interface Silence {
  readonly fate: 'unreached' | 'unobservable';
  readonly reason: string;
}

export interface SandboxAtHand {
  readonly memory: Memory;
  readonly time: TimeMachine;
  forward(request: FrontRequest): Promise<FrontAnswer>;
}

export type Fault = AnswerFault | StateFault;
