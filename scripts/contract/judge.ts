import type { Contract, Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';
import { withMadeUpExamples } from './derive/made-up.ts';
import { skipped, type Verdict } from './finding.ts';
import { FUZZ_OFF, type FuzzOptions } from './fuzz/fuzz-options.ts';
import { NotSent } from './not-sent.ts';
import { oncePer } from './once.ts';
import { forOwnData } from './own-data.ts';
import { LIMITS, type Limits, type Send } from './send.ts';
import { type Sitting, sittingOf, wordFor } from './sitting.ts';
import { skipReason } from './skips.ts';
import { askFairly } from './state/ask-fairly.ts';
import { playScenario } from './state/play-scenario.ts';
import { mayHaveChanged, NOTHING_READ, readBack } from './state/read-back.ts';
import type { Target } from './target.ts';
import { breaksFormat } from './target-formats.ts';
import { tooLong } from './too-long.ts';
import { schemaJudge } from './violations.ts';
import { runWorkflow } from './workflow/run-workflow.ts';
import { unsupported } from './workflow/unsupported.ts';
import { missingInput, type Workflow } from './workflow/workflow.ts';

/** Puts cases of one contract to targets. */
export interface Judge {
  /** @throws UserError where nobody is there from the start. */
  judge(testCase: Case, target: Target): Promise<Verdict>;
  /** Takes away what was made on a target, as well as it can. */
  tidy(target: Target): Promise<void>;
  /** What nothing is judged by, and why: grows as it is met. */
  readonly unreadable: ReadonlySet<string>;
}

export function judgeOf(
  given: Contract,
  workflows: readonly Workflow[],
  limits: Limits = LIMITS,
  fuzz: FuzzOptions = FUZZ_OFF,
): Judge {
  const contract = withMadeUpExamples(given);
  const schemas = schemaJudge(contract, 'answer');
  const requests = schemaJudge(contract, 'request');
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  const workflowsById = new Map(workflows.map((workflow) => [workflow.workflowId, workflow]));
  const sittingFor = oncePer((target: Target) => {
    return sittingOf({ contract, operations, schemas, requests, limits }, target);
  });

  const judged = async (given: Case, sitting: Sitting): Promise<Verdict> => {
    const { stage, memory } = sitting;
    const { target } = stage;
    const operation = operations.get(given.operation);
    if (!operation) return skipped(`the document has no operation ${given.operation}`);
    const testCase = forOwnData(given, operation, target);
    const workflow = workflowsById.get(testCase.workflow ?? '');
    if (testCase.workflow !== undefined && !workflow) return skipped(`there is no workflow ${testCase.workflow}`);
    const reason =
      skipReason(testCase, operation, target) ??
      (workflow && (missingInput(workflow, target) ?? unsupported(workflow, workflowsById)));
    if (reason !== undefined) return skipped(reason);
    if (testCase.fuzz) return fuzzed(testCase, operation, sitting);
    const { scenario } = testCase;
    if (workflow || scenario !== undefined) await memory.startAfresh();
    else await memory.forget();
    if (workflow) return runWorkflow({ ...stage, workflow, workflows: workflowsById });
    if (scenario !== undefined) return playScenario(stage, scenario, operation, wordFor(target));
    return asked(testCase, operation, sitting);
  };

  const fuzzed = async (testCase: Case, operation: Operation, sitting: Sitting): Promise<Verdict> => {
    if (fuzz.runs === 0) return skipped('fuzzing is off; --fuzz N turns it on');
    const { stage, memory, ground } = sitting;
    const { runFuzz } = await import('./fuzz/run-fuzz.ts');
    const send: Send = async (request) => {
      await memory.forget();
      const exchange = await stage.send(request);
      ground?.noteMade(operation, exchange);
      return exchange;
    };
    return runFuzz({ ...stage, operation, testCase, judge: requests, options: fuzz, send });
  };

  return {
    unreadable: schemas.unreadable,
    async tidy(target) {
      await sittingFor(target).ground?.tidy();
    },
    async judge(testCase, target) {
      const sitting = sittingFor(target);
      const down = sitting.down();
      if (down !== undefined) return skipped(down);
      try {
        return await judged(testCase, sitting);
      } catch (error) {
        if (error instanceof NotSent) return skipped(error.message);
        throw error;
      }
    },
  };
}

/** A case that is one request. */
async function asked(testCase: Case, operation: Operation, sitting: Sitting): Promise<Verdict> {
  const { stage, formats } = sitting;
  // What was made up is asked as it was made up.
  const ground = testCase.kind === 'fuzz' ? undefined : sitting.ground;
  const { asked: put, exchange } = await askFairly(stage, ground, testCase, operation);
  const isTaken = exchange.response.status >= 200 && exchange.response.status < 300;
  if (isTaken && stage.target.hasOwnData && breaksFormat(put) && !(await sitting.assertsFormats())) {
    formats.noteTaken(put);
    return skipped('the target asserts no format, and need not: it took each that was tried');
  }
  const { status } = exchange.response;
  const reason = put.statuses.includes(status) ? undefined : tooLong(exchange);
  if (reason !== undefined) return skipped(reason);
  const isUnsure =
    put.unsure?.includes(status) === true &&
    (put.statuses.includes(status) || !(await sitting.plain.showWhy(testCase, operation, status)));
  const findings = stage.examine(operation, isUnsure ? { ...put, statuses: [status] } : put, exchange);
  if (isUnsure && findings.length === 0)
    return skipped(`only ${status} came, which need not be of the request: there may be nothing so named`);
  const after =
    ground && findings.length === 0 && mayHaveChanged(operation, put, exchange)
      ? await readBack(stage, operation, put, exchange)
      : NOTHING_READ;
  const found = [...findings.map((finding) => ({ ...finding, exchange: 0 })), ...after.findings];
  return {
    outcome: found.length > 0 ? 'broken' : 'kept',
    findings: found,
    exchanges: [exchange, ...after.exchanges],
  };
}
