import fc from 'fast-check';
import type { Contract, Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import type { Case } from '../case.ts';
import type { Examine } from '../examine.ts';
import type { Exchange } from '../exchange.ts';
import { type Finding, skipped, type Verdict } from '../finding.ts';
import { NotSent } from '../not-sent.ts';
import { buildRequest } from '../request.ts';
import type { Send } from '../send.ts';
import type { Target } from '../target.ts';
import type { SchemaJudge } from '../violations.ts';
import { type BrokenRequest, brokenRequests } from './broken-requests.ts';
import type { FuzzOptions } from './fuzz-options.ts';
import { type FuzzedRequest, validRequests } from './valid-requests.ts';

/** What it takes to fuzz an operation. */
export interface FuzzRun {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly testCase: Case;
  readonly target: Target;
  readonly judge: SchemaJudge;
  readonly options: FuzzOptions;
  /** Puts an exchange to every check. */
  readonly examine: Examine;
  /** Sends a request to a target that remembers nothing of those before it, where it can be made to forget. */
  readonly send: Send;
}

/** So many different findings of one case are enough to read. */
const MOST_FINDINGS = 5;
const MOST_SHRINKS = 400;

/** Sends made-up requests; of each promise that one of them breaks, the smallest request that breaks it is reported. */
export async function runFuzz(run: FuzzRun): Promise<Verdict> {
  const { contract, operation, testCase, judge, options } = run;
  const valid = validRequests(contract, operation, judge);
  if (!valid) return skipped('the schemas say too little, or too much at once, to make up a request');
  const requests = testCase.fuzz?.sends === 'invalid' ? brokenRequests({ contract, operation, judge }, valid) : valid;
  if (!requests) return skipped('hardly any change makes a request invalid');
  const seen = new Map<number, Exchange>();
  const known = new Set<string>();
  const found: Failure[] = [];
  for (let left = options.runs, round = 0; left > 0 && found.length < MOST_FINDINGS; round += 1) {
    const seed = seedFor(options.seed + round, testCase.id);
    const { sent, failure } = await search({ ...run, seen, known }, requests, seed, left);
    left -= sent;
    if (!failure) break;
    found.push(failure);
    for (const key of failure.keys) known.add(key);
  }
  const findings = found.flatMap(({ findings: own }) => own);
  const exchanges = [...seen.values(), ...found.map(({ exchange }) => exchange)];
  return { outcome: findings.length > 0 ? 'broken' : 'kept', findings, exchanges };
}

interface Search extends FuzzRun {
  /** An exchange of each status that has come. */
  readonly seen: Map<number, Exchange>;
  /** The promises that are known to be broken. */
  readonly known: ReadonlySet<string>;
}

interface Failure {
  /** What it was found for, then all that is broken with it. */
  readonly keys: readonly [string, ...string[]];
  readonly findings: readonly Finding[];
  readonly exchange: Exchange;
}

async function search(
  run: Search,
  requests: fc.Arbitrary<FuzzedRequest | BrokenRequest>,
  seed: number,
  runs: number,
): Promise<{ readonly sent: number; readonly failure?: Failure }> {
  let failure: Failure | undefined;
  let tries = 0;
  let thrown: { readonly error: unknown } | undefined;
  const keeps = async (request: FuzzedRequest | BrokenRequest): Promise<boolean> => {
    if (failure) tries += 1;
    if (thrown || tries > MOST_SHRINKS) return true;
    try {
      const next = await failureOf(run, request, failure?.keys[0]);
      failure = next ?? failure;
      return next === undefined;
    } catch (error) {
      // Nothing to make smaller: the judge itself cannot go on.
      thrown = { error };
      return true;
    }
  };
  const { numRuns, numShrinks, counterexamplePath } = await fc.check(fc.asyncProperty(requests, keeps), {
    seed,
    numRuns: runs,
  });
  if (thrown) throw thrown.error;
  if (!failure) return { sent: numRuns };
  const story = `fuzzed with seed ${run.options.seed}: request ${numRuns}, made smaller ${numShrinks} times, path ${counterexamplePath}`;
  return { sent: numRuns, failure: { ...failure, findings: failure.findings.map((finding) => told(finding, story)) } };
}

function told(finding: Finding, story: string): Finding {
  return { ...finding, message: `${finding.message} (${story})` };
}

/** What one request breaks: the promise asked for, else any that is not known to be broken. */
async function failureOf(
  { contract, operation, testCase, target, examine, send, seen, known }: Search,
  request: FuzzedRequest | BrokenRequest,
  wanted: string | undefined,
): Promise<Failure | undefined> {
  const asked: Case = {
    ...testCase,
    request: {
      ...(request.type === undefined ? {} : { type: request.type }),
      edits: [{ op: 'replace', path: '', value: request.values }],
    },
    ...('breaks' in request ? { breaks: request.breaks } : {}),
  };
  const exchange = await sent(send, contract, operation, asked, target);
  if (!exchange) return undefined;
  const { status } = exchange.response;
  const declared = declaredResponse(operation, status) !== undefined;
  if (!declared && NOT_THE_OPERATIONS.has(status)) return undefined;
  if (!seen.has(status)) seen.set(status, exchange);
  // Of what is valid, the document does not say which is welcome.
  const statuses = testCase.fuzz?.sends === 'valid' && declared && status < 500 ? [status] : [];
  const judged: Case = { ...asked, statuses: [...new Set([...asked.statuses, ...statuses])] };
  const findings = examine(operation, judged, exchange);
  const keys = findings.map((finding) => keyOf(finding, exchange));
  const key = keys.find((one) => (wanted === undefined ? !known.has(one) : one === wanted));
  if (key === undefined) return undefined;
  const { fuzz: _, ...single } = judged;
  const fresh = findings
    .filter((_, index) => !known.has(keys[index] ?? ''))
    .map((finding) => ({ ...finding, shownBy: { testCase: single, exchange } }));
  return { keys: [key, ...keys], findings: fresh, exchange };
}

/** What a proxy or a server's own limits answer to requests that are too many or too large. */
const NOT_THE_OPERATIONS: ReadonlySet<number> = new Set([413, 414, 429, 431]);

async function sent(send: Send, contract: Contract, operation: Operation, asked: Case, target: Target) {
  try {
    return await send(await buildRequest(contract, operation, asked, target));
  } catch (error) {
    if (error instanceof NotSent) return undefined;
    throw error;
  }
}

function keyOf({ check, pointer = '' }: Finding, { response }: Exchange): string {
  return `${check} ${response.status} ${pointer}`;
}

/** Each case has a seed of its own, whatever is run besides it. */
function seedFor(seed: number, id: string): number {
  let mixed = seed | 0;
  for (const letter of id) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return mixed;
}
