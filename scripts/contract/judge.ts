import { randomUUID } from 'node:crypto';
import type { Contract, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { type Case, isForeign } from './case.ts';
import { CHECKS } from './checks/index.ts';
import { secretsOf } from './credentials.ts';
import { withMadeUpExamples } from './derive/made-up.ts';
import { ruleCases } from './derive/rules.ts';
import type { Exchange } from './exchange.ts';
import { type Finding, skipped, type Verdict } from './finding.ts';
import { FUZZ_OFF, type FuzzOptions } from './fuzz/fuzz-options.ts';
import { type Line, lineTo } from './line.ts';
import { NotSent } from './not-sent.ts';
import { forOwnData, standingHeaders } from './own-data.ts';
import { LIMITS, type Limits, type Send } from './send.ts';
import { skipReason } from './skips.ts';
import { askFairly } from './state/ask-fairly.ts';
import { Grounding } from './state/grounding.ts';
import { playScenario } from './state/play-scenario.ts';
import { mayHaveChanged, NOTHING_READ, readBack } from './state/read-back.ts';
import type { Stage } from './state/scene.ts';
import type { Target } from './target.ts';
import { breaksFormat, TargetFormats } from './target-formats.ts';
import { TargetMemory } from './target-memory.ts';
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

const ALL_CHECKS = Object.entries(CHECKS);
/** Nobody else has anything to look at. */
const WITHOUT_AN_ANSWER = ALL_CHECKS.filter(([check]) => check === 'target-answers');

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
  const memory = new TargetMemory();
  const lines = new WeakMap<Target, Line>();
  const lineOf = (target: Target): Line => {
    const line = lines.get(target) ?? lineTo(target, limits);
    lines.set(target, line);
    return line;
  };

  const examineBy = (formats: TargetFormats) => (operation: Operation, testCase: Case, exchange: Exchange) => {
    const foreign = isForeign(testCase);
    const declared = foreign ? undefined : declaredResponse(operation, exchange.response.status);
    const asked = { contract, operation, testCase, exchange, declared, foreign, schemas: formats.forgiving(schemas) };
    const checks = exchange.failure ? WITHOUT_AN_ANSWER : ALL_CHECKS;
    return checks.flatMap(([check, ask]) => ask(asked).map((finding): Finding => ({ check, ...finding })));
  };

  const grounds = new WeakMap<Target, Grounding>();
  const groundOf = (stage: Stage): Grounding | undefined => {
    const { target } = stage;
    if (!target.hasOwnData || !target.keepsState) return undefined;
    const ground = grounds.get(target) ?? new Grounding(stage, wordFor(target));
    grounds.set(target, ground);
    return ground;
  };

  const formats = new WeakMap<Target, TargetFormats>();
  const formatsOf = (target: Target): TargetFormats => {
    const known = formats.get(target) ?? new TargetFormats();
    formats.set(target, known);
    return known;
  };
  const assertsFormats = (stage: Stage): Promise<boolean> => {
    const cases = function* () {
      for (const operation of contract.operations) yield* ruleCases(contract, operation, requests);
    };
    return formatsOf(stage.target).areAsserted(cases, async (testCase) => {
      const operation = operations.get(testCase.operation);
      if (!operation || skipReason(testCase, operation, stage.target) !== undefined) return 0;
      const { exchange } = await askFairly(stage, groundOf(stage), testCase, operation);
      return exchange.response.status;
    });
  };

  const judged = async (given: Case, target: Target, line: Line): Promise<Verdict> => {
    const operation = operations.get(given.operation);
    if (!operation) return skipped(`the document has no operation ${given.operation}`);
    const testCase = forOwnData(given, operation, target);
    const workflow = workflowsById.get(testCase.workflow ?? '');
    if (testCase.workflow !== undefined && !workflow) return skipped(`there is no workflow ${testCase.workflow}`);
    const reason =
      skipReason(testCase, operation, target) ??
      (workflow && (missingInput(workflow, target) ?? unsupported(workflow, workflowsById)));
    if (reason !== undefined) return skipped(reason);
    if (testCase.fuzz && fuzz.runs === 0) return skipped('fuzzing is off; --fuzz N turns it on');
    const examine = examineBy(formatsOf(target));
    const secrets = secretsOf(target);
    const always = standingHeaders(contract, target);
    const ask: Send = async (request) => {
      const sent = always ? { ...request, headers: { ...always, ...request.headers } } : request;
      return { ...(await line.send(sent)), secrets };
    };
    const sendHere = memory.noting(target, ask);
    const stage = { contract, requests, target, examine, send: sendHere };
    if (testCase.fuzz) {
      const ground = groundOf(stage);
      const { runFuzz } = await import('./fuzz/run-fuzz.ts');
      const afresh: Send = async (request) => {
        await memory.forget(target, ask);
        const exchange = await sendHere(request);
        ground?.noteMade(operation, exchange);
        return exchange;
      };
      return runFuzz({ contract, operation, testCase, target, judge: requests, options: fuzz, examine, send: afresh });
    }
    const { scenario } = testCase;
    if (workflow || scenario !== undefined) await memory.startAfresh(target, ask);
    else await memory.forget(target, ask);
    if (workflow) return runWorkflow({ contract, workflow, workflows: workflowsById, target, examine, send: sendHere });
    if (scenario !== undefined) return playScenario(stage, scenario, operation, wordFor(target));
    // What was made up is asked as it was made up.
    const ground = testCase.kind === 'fuzz' ? undefined : groundOf(stage);
    const { asked, exchange } = await askFairly(stage, ground, testCase, operation);
    const isTaken = exchange.response.status >= 200 && exchange.response.status < 300;
    if (isTaken && target.hasOwnData && breaksFormat(asked) && !(await assertsFormats(stage))) {
      formatsOf(target).noteTaken(asked);
      return skipped('the target asserts no format, and need not: it took each that was tried');
    }
    const findings = examine(operation, asked, exchange);
    const after =
      ground && findings.length === 0 && mayHaveChanged(operation, asked, exchange)
        ? await readBack(stage, operation, asked, exchange)
        : NOTHING_READ;
    const found = [...findings.map((finding) => ({ ...finding, exchange: 0 })), ...after.findings];
    return {
      outcome: found.length > 0 ? 'broken' : 'kept',
      findings: found,
      exchanges: [exchange, ...after.exchanges],
    };
  };

  return {
    unreadable: schemas.unreadable,
    async tidy(target) {
      await grounds.get(target)?.tidy();
    },
    async judge(testCase, target) {
      const line = lineOf(target);
      const down = line.down();
      if (down !== undefined) return skipped(down);
      try {
        return await judged(testCase, target, line);
      } catch (error) {
        if (error instanceof NotSent) return skipped(error.message);
        throw error;
      }
    },
  };
}

/** Tells what a scene makes from what others have made; where all is forgotten, the same each time. */
function wordFor({ resetUrl }: Target): string {
  return resetUrl === undefined ? randomUUID().slice(0, 6) : 'x7';
}
