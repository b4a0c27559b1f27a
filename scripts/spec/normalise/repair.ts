import type { Document } from '../../openapi/contract.ts';
import type { Node } from '../../openapi/resolve.ts';
import type { Role } from './grammar.ts';
import type { Place } from './place.ts';

/** What a repair may look at besides the object itself. */
export interface Surroundings {
  /** As it was given. */
  readonly document: Document;
  readonly place: Place;
  /** What the object is. */
  readonly role: Role;
}

/** Something unusual about documents, for `licet doctor`. */
interface Unusual {
  readonly name: string;
  /** What is unusual, as one says of several: "required properties listed twice". */
  readonly what: string;
  /** Which tools choke on it, and how: as they would without Licet. */
  readonly chokes?: string;
  readonly roles: readonly Role[];
}

/** Says the same in words that every tool reads. What is promised stays: where it cannot, nothing is done. */
export interface Repair extends Unusual {
  readonly done: string;
  /** What is to stand there instead, or nothing where all is well. */
  apply(node: Node, around: Surroundings): Node | undefined;
}

/** Tells what is left as it is, since the tools are spared it at their hand-over, or nobody can do anything about it. */
export interface Remark extends Unusual {
  readonly left: string;
  /** What there is to tell, nothing where all is well. */
  sees(node: Node, around: Surroundings): string | undefined;
}

/** Says of an object that what it promises cannot be read, however it is written. */
export interface Refusal {
  readonly roles: readonly Role[];
  /** @throws Unrepairable */
  refuse(node: Node, around: Surroundings): void;
}

/** A document that says what no tool can read: with a place, so that the user finds it. */
export class Unrepairable extends Error {
  override readonly name = 'Unrepairable';
  readonly pointer: string;
  readonly hint: string;

  constructor(pointer: string, message: string, hint: string) {
    super(message);
    this.pointer = pointer;
    this.hint = hint;
  }
}
