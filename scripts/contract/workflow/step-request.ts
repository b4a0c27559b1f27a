import type { Contract, Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { wireBody } from '../body.ts';
import { edited } from '../edit.ts';
import type { HttpRequest } from '../exchange.ts';
import { acceptOf, bodyType, headersOf, urlOf } from '../request.ts';
import type { Target } from '../target.ts';
import { evaluated, type Requested, type Scope } from './expression.ts';
import type { Step, StepParameter, Workflow } from './workflow.ts';

/** A step's parameters, those of its workflow that it does not have itself among them. */
export function parametersFor({ parameters = [] }: Step, workflow: Workflow): readonly StepParameter[] {
  const own = new Set(parameters.map(({ name, in: place }) => `${place} ${name}`));
  const common = (workflow.parameters ?? []).filter(({ name, in: place }) => !own.has(`${place} ${name}`));
  return [...common, ...parameters];
}

/** The request of a step that asks an operation, and how expressions see it. */
export async function stepRequest(
  contract: Contract,
  operation: Operation,
  { step, workflow }: { readonly step: Step; readonly workflow: Workflow },
  target: Target,
  scope: Scope,
): Promise<{ readonly request: HttpRequest; readonly requested: Requested }> {
  const values = { path: {}, query: {}, header: {}, cookie: {} } as Record<string, Record<string, unknown>>;
  for (const { name, in: place = '', value } of parametersFor(step, workflow)) {
    const placed = values[place];
    if (placed) placed[name] = evaluated(value, scope);
  }
  const { path = {}, query = {}, header = {}, cookie = {} } = values;
  const type = bodyType(operation, step.requestBody?.contentType);
  const media = operation.requestBody?.content[type ?? ''];
  const payload = step.requestBody && payloadOf(step.requestBody, scope);
  const body = step.requestBody && type !== undefined ? await bodyOf(contract, type, media, payload) : undefined;
  const asked = { path, query, header, cookie };
  const method = operation.method.toUpperCase();
  const url = urlOf(target, operation, asked).href;
  const headers = {
    accept: acceptOf(operation),
    ...(body ? { 'content-type': body.type } : {}),
    ...headersOf(operation, asked),
  };
  return {
    request: { method, url, headers, ...(body ? { body: body.bytes } : {}) },
    requested: { url, method, path, query, header: { ...header, ...headers }, body: payload },
  };
}

/** A payload with parts of it replaced. @see https://spec.openapis.org/arazzo/v1.0.1#payload-replacement-object */
function payloadOf({ payload, replacements = [] }: NonNullable<Step['requestBody']>, scope: Scope): unknown {
  const edits = replacements.map(({ target, value }) => {
    return { op: 'add', path: target, value: evaluated(value, scope) } as const;
  });
  return edited(evaluated(payload, scope), edits);
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
