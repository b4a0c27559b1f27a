import type { Logger } from 'pino';
import type { Misbehaviour } from './faults/misbehaviour.ts';
import { type ApiDocument, operationIn, readApiDocument } from './guard/api-document.ts';
import { createGuard, type Guard } from './guard/guard.ts';
import type { Hostile } from './hostile/hostile.ts';
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
  /** Loaded by those only whom it is asked for. */
  hostile(): Promise<Hostile>;
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
const known = new WeakMap<AnyVendor['operations'], Map<ApiDocument | URL | undefined, Promise<KnownContract>>>();

/** What a vendor promises, and who holds it to that: the same for all that have its document and its operations. */
export function contractOf(vendor: AnyVendor): Promise<KnownContract> {
  const byDocument = known.get(vendor.operations) ?? new Map();
  known.set(vendor.operations, byDocument);
  const place = vendor.document ?? vendor.documentUrl;
  const contract = byDocument.get(place) ?? readContract(vendor);
  byDocument.set(place, contract);
  contract.catch(() => byDocument.delete(place));
  return contract;
}

async function readContract(vendor: AnyVendor): Promise<KnownContract> {
  const document = await documentOf(vendor);
  const stranger = vendor.operations.find((operation) => !operationIn(document, operation));
  if (stranger)
    throw new Error(`${vendor.name} has an operation ${stranger.id} that its document lacks: generate them again`);
  const guard = createGuard(document);
  let hostile: Promise<Hostile> | undefined;
  return {
    document,
    guard,
    hostile: () =>
      (hostile ??= import('./hostile/hostile.ts').then(({ createHostile }) => createHostile(document, guard))),
  };
}

/** @throws Error where a vendor has no document */
export async function documentOf({ name, document, documentUrl }: AnyVendor): Promise<ApiDocument> {
  if (document) return document;
  if (documentUrl) return readApiDocument(documentUrl);
  throw new Error(`${name} has no document`);
}
