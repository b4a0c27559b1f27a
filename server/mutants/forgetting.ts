import { type Answering, asHonest } from './answering.ts';
import { type FrontAnswer, type FrontRequest, headerOf, isSuccess, jsonOf } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { ModelOperation } from './operation-model.ts';

/** Says that it was done, and forgets it: what was kept is as before, and a credential that it gave is worth nothing. */
export function forgets({ id }: ModelOperation): Answering {
  const given = new Set<string>();
  return async (request, { memory, time, forward }) => {
    if (request.operation?.id !== id) {
      const shown = [...given].some((text) => credentialsOf(request).some((one) => one.includes(text)));
      return shown ? unknownTo(request, memory) : undefined;
    }
    const before = time.now();
    const honest = await forward(request);
    if (!isSuccess(honest)) return asHonest(honest);
    if (time.now() !== before) {
      time.goTo(before);
      return honest;
    }
    for (const text of secretsIn(jsonOf(honest.body)?.value)) given.add(text);
    return asHonest(honest);
  };
}

/** Shorter texts are no secrets. */
const LEAST_SECRET = 16;

function secretsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= LEAST_SECRET ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsIn) : [];
}

function credentialsOf({ headers, search }: FrontRequest): string[] {
  return [
    ...['authorization', 'cookie'].map((name) => headerOf({ headers }, name)),
    decodeURIComponent(search),
    ...Object.entries(headers)
      .filter(([name]) => name.startsWith('x-'))
      .map(([, value]) => String(value)),
  ].filter((one) => one !== undefined);
}

function unknownTo({ operation }: FrontRequest, memory: Memory): FrontAnswer | undefined {
  if (!operation) return undefined;
  const refusals = memory.exchangesOf(operation.id).map(({ answer }) => answer);
  return refusals.find(({ status }) => status === 401 || status === 403) ?? memory.refusalOf(operation.id);
}
