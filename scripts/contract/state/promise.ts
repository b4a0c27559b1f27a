import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Finding } from '../finding.ts';
import type { Resource } from './resources.ts';
import type { Scene } from './scene.ts';

/** What a promise finds: the table of promises gives it its name. */
export type Broken = Omit<Finding, 'check'>;

/** Something that a contract promises of what comes after an answer. */
export interface StatePromise {
  /** A sentence without a subject: what the operation does. */
  readonly words: string;
  /** What it is promised of: the resources of a contract, where nothing else is said. */
  readonly of?: (contract: Contract) => readonly Resource[];
  /** The operations of a resource that make it, each of them a case. */
  readonly madeBy: (resource: Resource, contract: Contract) => readonly (Operation | undefined)[];
  /** Plays the scene. @throws NotSetUp where there is nothing to judge */
  readonly play: (scene: Scene, resource: Resource, operation: Operation) => Promise<readonly Broken[]>;
}
