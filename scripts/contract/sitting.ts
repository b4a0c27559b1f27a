import { randomUUID } from 'node:crypto';
import type { Contract, Operation } from '../openapi/contract.ts';
import { ruleCases } from './derive/rules.ts';
import { examineBy } from './examine.ts';
import { lineTo } from './line.ts';
import { once } from './once.ts';
import { standingHeaders } from './own-data.ts';
import { PlainRequests } from './plain-requests.ts';
import type { Limits, Send } from './send.ts';
import { skipReason } from './skips.ts';
import { askFairly } from './state/ask-fairly.ts';
import { Grounding } from './state/grounding.ts';
import type { Stage } from './state/scene.ts';
import type { Target } from './target.ts';
import { type StatusOf, TargetFormats } from './target-formats.ts';
import { TargetMemory } from './target-memory.ts';
import type { SchemaJudge } from './violations.ts';

/** What a judge knows before it knows whom it asks. */
export interface Brief {
  readonly contract: Contract;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Judges what comes, and what is sent. */
  readonly schemas: SchemaJudge;
  readonly requests: SchemaJudge;
  readonly limits: Limits;
}

/** What there is of one contract and one target, for all of its cases. */
export interface Sitting {
  readonly stage: Stage;
  readonly memory: TargetMemory;
  readonly formats: TargetFormats;
  readonly plain: PlainRequests;
  /** What is there to be asked for, of a target that has data of its own. */
  readonly ground: Grounding | undefined;
  /** Why nothing more is to be asked. */
  down(): string | undefined;
  /** Whether the target refuses any text for its format alone. */
  assertsFormats(): Promise<boolean>;
}

export function sittingOf({ contract, operations, schemas, requests, limits }: Brief, target: Target): Sitting {
  const line = lineTo(target, limits);
  const standing = once(() => standingHeaders(contract, target));
  const ask: Send = (request) => {
    const always = standing();
    return line.send(always ? { ...request, headers: { ...always, ...request.headers } } : request);
  };
  const memory = new TargetMemory(target, ask, () => ground?.forget());
  const formats = new TargetFormats();
  const examine = examineBy(contract, () => formats.forgiving(schemas));
  const stage: Stage = { contract, requests, target, examine, send: memory.noting };
  const ground = target.hasOwnData && target.keepsState ? new Grounding(stage, wordFor(target)) : undefined;
  const everyRule = function* () {
    for (const operation of contract.operations) yield* ruleCases(contract, operation, requests);
  };
  const statusOf: StatusOf = async (testCase) => {
    const operation = operations.get(testCase.operation);
    if (!operation || skipReason(testCase, operation, target) !== undefined) return 0;
    const { exchange } = await askFairly(stage, ground, testCase, operation);
    return exchange.response.status;
  };
  return {
    stage,
    memory,
    formats,
    plain: new PlainRequests({ contract, requests, statusOf }),
    ground,
    down: () => line.down(),
    assertsFormats: () => formats.areAsserted(everyRule, statusOf),
  };
}

/** Tells what a scene makes from what others have made; where all is forgotten, the same each time. */
export function wordFor({ resetUrl }: Target): string {
  return resetUrl === undefined ? randomUUID().slice(0, 6) : 'x7';
}
