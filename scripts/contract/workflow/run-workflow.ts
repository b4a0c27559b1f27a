import type { Contract, Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { wireBody } from '../body.ts';
import type { Case } from '../case.ts';
import type { Exchange, HttpRequest } from '../exchange.ts';
import type { Finding, Verdict } from '../finding.ts';
import { acceptOf, bodyType, headersOf, urlOf } from '../request.ts';
import type { Send } from '../send.ts';
import type { Target } from '../target.ts';
import { unmet } from './condition.ts';
import { evaluated, type Scope } from './expression.ts';
import { type Step, statusesOf, type Workflow } from './workflow.ts';

/** Puts an exchange of a step to every check. */
type Examine = (operation: Operation, testCase: Case, exchange: Exchange) => readonly Finding[];

/** What it takes to run a workflow. */
export interface Run {
  readonly contract: Contract;
  readonly workflow: Workflow;
  readonly target: Target;
  readonly examine: Examine;
  readonly send: Send;
}

/** Runs a workflow as it stands, up to the first step that does not do as it says. */
export async function runWorkflow({ contract, workflow, target, examine, send }: Run): Promise<Verdict> {
  const exchanges: Exchange[] = [];
  const steps: Record<string, Record<string, unknown>> = {};
  for (const step of workflow.steps) {
    const operation = contract.operations.find(({ id }) => id === step.operationId);
    if (!operation)
      return {
        outcome: 'broken',
        findings: [stepFinding(step, `there is no operation ${step.operationId}`)],
        exchanges,
      };
    const scope: Scope = { inputs: target.inputs, steps };
    const exchange = await send(await stepRequest(contract, operation, step, target, scope));
    exchanges.push(exchange);
    const after: Scope = { ...scope, response: exchange.response };
    const findings = [
      ...(exchange.failure ? [] : (step.successCriteria ?? [])).flatMap(({ condition }) => {
        const message = unmet(condition, after);
        return message === undefined ? [] : [stepFinding(step, message)];
      }),
      ...examine(operation, stepCase(operation, step), exchange),
    ];
    if (findings.length > 0) return { outcome: 'broken', findings, exchanges };
    steps[step.stepId] = Object.fromEntries(
      Object.entries(step.outputs ?? {}).map(([name, expression]) => [name, evaluated(expression, after)]),
    );
  }
  return { outcome: 'kept', findings: [], exchanges };
}

function stepFinding({ stepId }: Step, message: string): Finding {
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

async function stepRequest(
  contract: Contract,
  operation: Operation,
  step: Step,
  target: Target,
  scope: Scope,
): Promise<HttpRequest> {
  const values = { path: {}, query: {}, header: {}, cookie: {} } as Record<string, Record<string, unknown>>;
  for (const { name, in: place, value } of step.parameters ?? []) {
    const placed = values[place];
    if (placed) placed[name] = evaluated(value, scope);
  }
  const { path = {}, query = {}, header = {}, cookie = {} } = values;
  const type = bodyType(operation, step.requestBody?.contentType);
  const media = operation.requestBody?.content[type ?? ''];
  const payload = step.requestBody && evaluated(step.requestBody.payload, scope);
  const body = step.requestBody && type !== undefined ? await bodyOf(contract, type, media, payload) : undefined;
  const asked = { path, query, header, cookie };
  return {
    method: operation.method.toUpperCase(),
    url: urlOf(target, operation, asked).href,
    headers: {
      accept: acceptOf(operation),
      ...(body ? { 'content-type': body.type } : {}),
      ...headersOf(operation, asked),
    },
    ...(body ? { body: body.bytes } : {}),
  };
}

async function bodyOf(
  contract: Contract,
  type: string,
  media: Parameters<typeof wireBody>[2] | undefined,
  payload: unknown,
) {
  if (media) return wireBody(contract, type, media, payload);
  return { type, bytes: Buffer.from(isJson(type) ? JSON.stringify(payload) : String(payload)) };
}
