import { setTimeout as wait } from 'node:timers/promises';
import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import type { Examine } from '../examine.ts';
import type { Exchange } from '../exchange.ts';
import { type Finding, skipped, type Verdict } from '../finding.ts';
import type { Send } from '../send.ts';
import type { Target } from '../target.ts';
import { actionAfter, type Retries, retried } from './actions.ts';
import { unmet } from './criterion.ts';
import { evaluated, type Scope } from './expression.ts';
import { parametersFor, stepRequest } from './step-request.ts';
import {
  type Action,
  inputsOf,
  missingInput,
  operationOf,
  type Step,
  statusesOf,
  type Workflow,
  workflowNamed,
} from './workflow.ts';

type Values = Readonly<Record<string, unknown>>;

/** What it takes to run a workflow. */
export interface Run {
  readonly contract: Contract;
  readonly workflow: Workflow;
  /** Every workflow that it may run, by its id. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  readonly target: Target;
  readonly examine: Examine;
  readonly send: Send;
}

/** Runs a workflow as it stands, up to the first step that does not do as it says. */
export async function runWorkflow(run: Run): Promise<Verdict> {
  const exchanges: Exchange[] = [];
  const ran: Ran = {};
  try {
    const findings = await runOne({ ...run, exchanges, ran }, run.workflow, run.target.inputs, 0);
    return { outcome: findings.length > 0 ? 'broken' : 'kept', findings, exchanges };
  } catch (reason) {
    if (reason instanceof CannotRun) return { ...skipped(reason.message), exchanges };
    throw reason;
  }
}

/** What workflows were given, and gave. */
type Ran = Record<string, { inputs: Values; outputs: Values }>;

interface Running extends Run {
  readonly exchanges: Exchange[];
  readonly ran: Ran;
}

/** Nobody is to blame: something that the workflow needs is not known. */
class CannotRun extends Error {}

const MOST_STEPS = 200;
const MOST_DEPTH = 10;

async function runOne(running: Running, workflow: Workflow, given: Values, depth: number): Promise<readonly Finding[]> {
  const { workflows, ran, target } = running;
  if (depth > MOST_DEPTH) return [finding(workflow.workflowId, 'it runs workflows that run it')];
  for (const name of workflow.dependsOn ?? []) {
    const other = workflowNamed(workflows, name);
    if (!other || ran[other.workflowId]) continue;
    const missing = missingInput(other, target);
    if (missing !== undefined) throw new CannotRun(missing);
    const findings = await runOne(running, other, target.inputs, depth + 1);
    if (findings.length > 0) return findings;
  }
  const inputs = inputsOf(workflow, given);
  ran[workflow.workflowId] = { inputs, outputs: {} };
  const steps: Record<string, Values> = {};
  const retries: Retries = new Map();
  let next: Step | undefined = workflow.steps[0];
  for (let count = 0; next; count += 1) {
    if (count >= MOST_STEPS) return [finding(next.stepId, `it goes round in circles: ${MOST_STEPS} steps`)];
    const step: Step = next;
    const scope: Scope = { inputs, steps, workflows: ran, sources: workflow.sources ?? {} };
    const done = await runStep(running, { step, workflow }, scope, depth);
    const action = actionAfter({ step, workflow }, done.unmet.length === 0, done.scope, retries);
    // What a step was not promised to do at once may fail; what the contract promises of its answer may not.
    const forgiven = action && (action.type === 'goto' || action.type === 'retry') && done.unmet.length > 0;
    const broken = forgiven
      ? done.findings.filter(({ check }) => check !== 'status-is-expected')
      : [...done.unmet, ...done.findings];
    if (broken.length > 0) return broken;
    if (!forgiven) steps[step.stepId] = outputsOf(step.outputs, done.scope, done.outputs);
    if (action?.type === 'end') break;
    if (action?.workflowId !== undefined) {
      const findings = await runNamed(running, action.workflowId, step, depth);
      if (findings.length > 0 || action.type === 'goto') return findings;
    }
    if (action?.type === 'retry') {
      await wait(retried(step, action, done.scope, retries));
      if (action.stepId !== undefined)
        await runStep(running, { step: stepNamed(workflow, action), workflow }, scope, depth);
      continue;
    }
    next = action ? stepNamed(workflow, action) : workflow.steps[workflow.steps.indexOf(step) + 1];
  }
  const scope: Scope = { inputs, steps, workflows: ran, sources: workflow.sources ?? {} };
  ran[workflow.workflowId] = { inputs, outputs: outputsOf(workflow.outputs, scope, {}) };
  return [];
}

async function runNamed({ workflows, target, ...running }: Running, name: string, { stepId }: Step, depth: number) {
  const other = workflowNamed(workflows, name);
  if (!other) return [finding(stepId, `there is no workflow ${name}`)];
  return runOne({ ...running, workflows, target }, other, target.inputs, depth + 1);
}

interface Done {
  /** The criteria that do not hold. */
  readonly unmet: readonly Finding[];
  /** What the checks found. */
  readonly findings: readonly Finding[];
  readonly scope: Scope;
  /** What a workflow gave that was run. */
  readonly outputs: Values;
}

async function runStep(
  running: Running,
  { step, workflow }: { readonly step: Step; readonly workflow: Workflow },
  scope: Scope,
  depth: number,
): Promise<Done> {
  if (step.workflowId !== undefined) return runWorkflowStep(running, { step, workflow }, scope, depth);
  const { contract, target, send, examine, exchanges } = running;
  const operation = operationOf(contract, step);
  if (!operation) {
    const findings = [finding(step.stepId, `there is no operation ${step.operationId ?? step.operationPath}`)];
    return { unmet: [], findings, scope, outputs: {} };
  }
  const { request, requested } = await stepRequest(contract, operation, { step, workflow }, target, scope);
  const exchange = await send(request);
  exchanges.push(exchange);
  const after: Scope = { ...scope, request: requested, response: exchange.response };
  return {
    unmet: exchange.failure ? [] : unmetBy(step, after),
    findings: examine(operation, stepCase(operation, step), exchange),
    scope: after,
    outputs: {},
  };
}

/** A step that runs another workflow: its parameters are that one's inputs. */
async function runWorkflowStep(
  running: Running,
  { step, workflow }: { readonly step: Step; readonly workflow: Workflow },
  scope: Scope,
  depth: number,
): Promise<Done> {
  const { workflows, ran } = running;
  const other = workflowNamed(workflows, step.workflowId ?? '');
  if (!other) throw new CannotRun(`there is no workflow ${step.workflowId}`);
  const given = parametersFor(step, workflow).flatMap(({ name, in: place, value }) =>
    place === undefined ? [[name, evaluated(value, scope)]] : [],
  );
  const findings = await runOne(running, other, Object.fromEntries(given), depth + 1);
  const outputs = ran[other.workflowId]?.outputs ?? {};
  const after: Scope = { ...scope, outputs };
  return { unmet: findings.length > 0 ? [] : unmetBy(step, after), findings, scope: after, outputs };
}

function unmetBy(step: Step, scope: Scope): Finding[] {
  return (step.successCriteria ?? []).flatMap((criterion) => {
    const message = unmet(criterion, scope);
    return message === undefined ? [] : [finding(step.stepId, message)];
  });
}

/** What a step or a workflow gives, else what it was given by the workflow that it ran. */
function outputsOf(outputs: Readonly<Record<string, string>> | undefined, scope: Scope, given: Values): Values {
  if (!outputs) return given;
  return Object.fromEntries(Object.entries(outputs).map(([name, expression]) => [name, evaluated(expression, scope)]));
}

function stepNamed({ steps }: Workflow, { name, stepId }: Action): Step {
  const step = steps.find((one) => one.stepId === stepId);
  if (!step) throw new CannotRun(`${name} leads to a step ${stepId}, which there is not`);
  return step;
}

function finding(stepId: string, message: string): Finding {
  return { check: 'workflow-goes-through', message: `step ${stepId}: ${message}` };
}

function stepCase(operation: Operation, step: Step): Case {
  return {
    id: step.stepId,
    name: step.stepId,
    operation: operation.id,
    kind: 'workflow',
    request: {},
    statuses: statusesOf(step, operation),
  };
}
