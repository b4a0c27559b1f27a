import { setTimeout } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { declaredTypes } from '../declared-types.ts';
import { deliver } from '../delivery.ts';
import { type Hostile, type Turns, turnsBy } from '../hostile/hostile.ts';
import type { Operation } from '../operation.ts';
import { worldOf } from '../worlds/world-of.ts';
import { chanceBy } from './chance.ts';
import { NoFault, parseFaults } from './parse-fault.ts';
import { canStrike, declaredChoice, FAULT_HEADER, refusalFor, refusedHeader } from './refuse-fault.ts';
import type { RuleBook } from './rule-book.ts';
import type { Strike } from './rules.ts';
import { resetSocket, writeWith } from './write.ts';

export interface MisbehaviourOptions {
  /** Lets requests and rules ask for faults. */
  readonly faults: boolean;
  /** The seed by which every answer is extreme; left out, the answers are true. */
  readonly hostile?: number | undefined;
  /** Rules that ask for faults without a header. */
  readonly rules?: RuleBook | undefined;
}

/** A request that may be struck. */
export interface Target {
  readonly vendor: string;
  readonly operation: Operation;
  hostile(): Promise<Hostile>;
  readonly request: Request;
  readonly response: Response;
}

/** What goes wrong with a sandbox's requests on purpose, by header, by rule and by mode. */
export class Misbehaviour {
  readonly #options: MisbehaviourOptions;
  readonly #turns = new Map<string, Turns>();

  constructor(options: MisbehaviourOptions) {
    this.#options = options;
  }

  /**
   * Strikes a request before anything is done for it, and arranges for what strikes its answer. Returns false where the request
   * is over. A delay, a refusal and a reset `before` come before the handler, and nothing has changed; a slow, truncated, reset or
   * extreme answer comes after it, and all that was asked for has been done.
   * @throws {Refused}
   */
  async strike(target: Target): Promise<boolean> {
    const { operation, response } = target;
    const strikes = await this.#strikesOn(target);
    this.#arrange(target, strikes);
    if (strikes.length > 0) response.setHeader(FAULT_HEADER, told(operation, strikes));
    for (const { fault, chance } of delaysFirst(strikes)) {
      if (fault.kind === 'latency') {
        if (!(await passed(response, fault.ms + Math.floor(chance() * (fault.jitter + 1))))) return false;
      } else if (fault.kind === 'reset' && fault.when === 'before') {
        resetSocket(response);
        return false;
      }
      const refusal = refusalFor(operation, fault);
      if (fault.kind === 'too-many') response.setHeader('Retry-After', String(fault.after));
      if (refusal) throw refusal;
    }
    return true;
  }

  async #strikesOn({ vendor, operation, request, response }: Target): Promise<readonly Strike[]> {
    const { faults: mayAsk, rules } = this.#options;
    if (!mayAsk) return [];
    const asked = request.get(FAULT_HEADER);
    // Who asks for himself is not asked for by others.
    if (asked === undefined) return (await rules?.strikes(worldOf(response), vendor, operation)) ?? [];
    try {
      const faults = parseFaults(asked);
      if (!faults.every((fault) => canStrike(operation, fault))) throw new NoFault(declaredChoice(operation));
      return faults.map((fault) => ({ fault, chance: chanceBy(0) }));
    } catch (error) {
      if (error instanceof NoFault) throw refusedHeader(error.message);
      throw error;
    }
  }

  #arrange({ vendor, hostile, response }: Target, strikes: readonly Strike[]): void {
    const extreme = strikes.find(({ fault }) => fault.kind === 'hostile')?.fault;
    const seed = extreme?.kind === 'hostile' ? extreme.seed : this.#options.hostile;
    const write = strikes.map(({ fault }) => writeWith(fault)).find((one) => one !== undefined);
    if (seed === undefined && !write) return;
    deliver(response, {
      ...(write ? { write } : {}),
      ...(seed === undefined
        ? {}
        : {
            instead: async (operation, answer) =>
              (await hostile()).instead(operation, answer, this.#turnsIn(response, vendor, seed)),
          }),
    });
  }

  /** Each world sees the extremes from their beginning. */
  #turnsIn(response: Response, vendor: string, seed: number): Turns {
    const key = `${worldOf(response)} ${vendor} ${seed}`;
    const turns = this.#turns.get(key) ?? turnsBy(seed);
    // Worlds and seeds come from outside: what is oldest is forgotten, and begins anew.
    if (!this.#turns.has(key) && this.#turns.size >= MOST_TURNS)
      this.#turns.delete(this.#turns.keys().next().value ?? '');
    this.#turns.set(key, turns);
    return turns;
  }
}

/** Whatever the order in which they were asked for: what is refused is not delayed any more. */
function delaysFirst(strikes: readonly Strike[]): readonly Strike[] {
  return strikes.toSorted((a, b) => Number(b.fault.kind === 'latency') - Number(a.fault.kind === 'latency'));
}

const MOST_TURNS = 1_000;

/** Waits; false where the client has gone meanwhile. */
async function passed(response: Response, ms: number): Promise<boolean> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  response.once('close', leave);
  try {
    await setTimeout(ms, undefined, { signal: gone.signal });
    return !response.destroyed;
  } catch {
    return false;
  } finally {
    response.off('close', leave);
  }
}

/** Which faults struck, for a header; of 429, whether the contract declares it. */
function told(operation: Operation, strikes: readonly Strike[]): string {
  return strikes
    .map(({ fault }) => {
      if (fault.kind === 'status') return String(fault.status);
      if (fault.kind !== 'too-many') return fault.kind;
      return `429;declared=${declaredTypes(operation, 429) !== undefined}`;
    })
    .join(', ');
}
