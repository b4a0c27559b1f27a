import { startSandbox } from '../index.ts';
import { documentOf } from '../running-vendor.ts';
import { realWorld } from '../state/world.ts';
import type { AnyVendor, Demo } from '../vendor.ts';
import { HONEST } from './answering.ts';
import type { FrontAnswer, FrontExchange, FrontRequest } from './exchange.ts';
import { faultsOf } from './faults.ts';
import { openFront } from './front.ts';
import { Memory } from './memory.ts';
import type { Fault, Mutant, Silence } from './mutant.ts';
import { modelOf } from './operation-model.ts';
import { timeMachine } from './time-machine.ts';

export { MUTANT_KINDS, type Mutant } from './mutant.ts';

/** A sandbox with a front that is honest until it is told which fault to have. */
export interface MutatedSandbox {
  /** The vendor's base URL, and the URL that takes it back to the start. */
  readonly url: string;
  readonly resetUrl: string;
  readonly demo: Demo;
  readonly mutants: readonly Mutant[];
  /** Notes, under a name, what is exchanged from now on. */
  record(name: string): void;
  /** Ends the recording: the front now knows how an honest server answers. */
  endRecording(): void;
  /** Has this fault from now on; none where left out. */
  become(mutant?: string): void;
  /** Names of the recordings in which the fault would have shown, or might have, the likeliest first. */
  concerned(mutant: string): Iterable<string>;
  /** True where the present fault has changed anything. */
  fired(): boolean;
  /** Why the fault never showed, undefined where nothing stands in the way of it. */
  neverFired(mutant: string): Silence | undefined;
  close(): Promise<void>;
}

/** Starts a vendor's sandbox in memory, behind a front that can be any of its mutants. */
export async function startMutated(vendor: AnyVendor): Promise<MutatedSandbox> {
  const document = await documentOf(vendor);
  const { valid, expired, unscoped } = vendor.demo;
  const faults = new Map(
    faultsOf(document, { schemes: vendor.securitySchemes, valid, expired, unscoped }).map((fault) => [
      fault.mutant.id,
      fault,
    ]),
  );
  const time = timeMachine();
  // Time stands still within a request, however often its fault asks the sandbox: two states then differ by no clock.
  let arrived = realWorld.now();
  const world = { ...realWorld, now: () => arrived };
  const sandbox = await startSandbox({ vendors: [vendor], store: time, faults: true, world });
  const seed = time.now();
  time.start();
  const memory = new Memory();
  const recordings = new Map<string, FrontExchange[]>();
  let recording: FrontExchange[] | undefined;
  let present: Fault | undefined;
  let fired = false;

  async function answer(request: FrontRequest): Promise<FrontAnswer> {
    arrived = realWorld.now();
    const faulty = present && (await faultyAnswer(present, request));
    if (faulty) return faulty;
    const touched = time.watch();
    const honest = await front.forward(request);
    recording?.push({ request, answer: honest, touched });
    return honest;
  }

  async function faultyAnswer(fault: Fault, request: FrontRequest): Promise<FrontAnswer | undefined> {
    if ('answer' in fault) {
      const given = await fault.answer(request, { memory, time, forward: front.forward });
      if (!given) return undefined;
      const { [HONEST]: honest, ...headers } = given.headers;
      fired ||= honest === undefined;
      return { ...given, headers };
    }
    const honest = await front.forward(request);
    const changed = fault.change(honest, request, memory);
    fired ||= changed !== undefined;
    return changed ?? honest;
  }

  const front = await openFront(sandbox.url, `/${vendor.name}`, modelOf(document), answer, async () => {
    time.goTo(seed);
    time.start();
  });

  const touched = new Map<string, (readonly [string, readonly FrontExchange[]])[]>();
  /** The recordings in which the fault's operation is asked; of a path that is not there, those that ask for no operation. */
  const touchingOf = ({ mutant: { kind, operation } }: Fault) =>
    touched.get(kind === 'unknown path answered' ? '' : operation) ?? [];

  function* concerned(id: string): Generator<string> {
    const fault = faults.get(id);
    if (!fault) return;
    const touching = touchingOf(fault);
    if ('answer' in fault) {
      // What takes several steps sees more of what is remembered.
      yield* touching
        .toSorted(([, a], [, b]) => Number(b.length > 1) - Number(a.length > 1) || a.length - b.length)
        .map(([name]) => name);
      return;
    }
    for (const [name, exchanges] of touching)
      if (exchanges.some(({ request, answer: honest }) => fault.change(honest, request, memory) !== undefined))
        yield name;
  }

  return {
    url: `${front.url}/${vendor.name}`,
    resetUrl: `${front.url}/_sandbox/reset`,
    demo: vendor.demo,
    mutants: [...faults.values()].map(({ mutant }) => mutant),
    record(name) {
      recording = [];
      recordings.set(name, recording);
    },
    endRecording() {
      recording = undefined;
      for (const exchange of [...recordings.values()].flat()) memory.note(exchange);
      for (const entry of recordings) {
        const asked = new Set(entry[1].map(({ request }) => request.operation?.id ?? ''));
        for (const id of asked) touched.set(id, [...(touched.get(id) ?? []), entry]);
      }
    },
    become(id) {
      present = id === undefined ? undefined : faults.get(id);
      fired = false;
    },
    concerned,
    fired: () => fired,
    neverFired: (id) => faults.get(id)?.neverFired?.(memory),
    async close() {
      await front.close();
      await sandbox.close();
    },
  };
}
