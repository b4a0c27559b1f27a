import type { Logger } from 'pino';
import type { Misbehaviour } from './faults/misbehaviour.ts';
import { type ApiDocument, operationIn, readApiDocument } from './guard/api-document.ts';
import { createGuard, type Guard } from './guard/guard.ts';
import { createHostile, type Hostile } from './hostile/hostile.ts';
import type { AnyVendor } from './vendor.ts';
import type { VisitedWorld } from './worlds/world-of.ts';

/** A vendor at work: who it is, its contract, its guard and its state. */
export interface RunningVendor {
  readonly vendor: AnyVendor;
  readonly document: ApiDocument;
  readonly guard: Guard;
  /** Does work on the state in the world that a request is for. */
  readonly visit: Visit;
  readonly logger: Logger;
  readonly hostile: Hostile;
  /** What goes wrong on purpose; left out where nothing does. */
  readonly misbehaviour?: Misbehaviour | undefined;
}

export type Visit = <T>(place: VisitedWorld | undefined, work: (state: unknown) => Promise<T>) => Promise<T>;

/** What all vendors of a sandbox share. */
export interface Surroundings extends Pick<RunningVendor, 'logger' | 'misbehaviour'> {
  visitTo(vendor: AnyVendor): Visit;
}

/** Reads the contract and opens the state; everything that takes long waits until it is needed. */
export async function startVendor(vendor: AnyVendor, { visitTo, ...shared }: Surroundings): Promise<RunningVendor> {
  return { ...shared, vendor, ...(await contractOf(vendor)), visit: visitTo(vendor) };
}

type KnownContract = Pick<RunningVendor, 'document' | 'guard' | 'hostile'>;

/** A guard has no state of its own and takes long to warm up: sandboxes that follow each other in a process share it. */
const known = new WeakMap<AnyVendor, KnownContract>();

async function contractOf(vendor: AnyVendor): Promise<KnownContract> {
  const before = known.get(vendor);
  if (before) return before;
  const document = await readApiDocument(vendor.documentUrl);
  const stranger = vendor.operations.find((operation) => !operationIn(document, operation));
  if (stranger)
    throw new Error(`${vendor.name} has an operation ${stranger.id} that its document lacks: generate them again`);
  const guard = createGuard(document);
  const contract = { document, guard, hostile: createHostile(document, guard) };
  known.set(vendor, contract);
  return contract;
}
