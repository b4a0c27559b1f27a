import fc from 'fast-check';
import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import type { RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { arbitrariesOf } from './arbitrary-of.ts';
import { bodyValues } from './body-values.ts';
import { freeParameters } from './free-parameters.ts';
import { parameterValues } from './parameter-values.ts';

/** What an operation is asked with, and in which media type. */
export interface FuzzedRequest {
  readonly type?: string;
  readonly values: RequestValues;
}

/** Valid requests of an operation; undefined where something that it needs has no value that we can think of. */
export function validRequests(
  contract: Contract,
  operation: Operation,
  judge: SchemaJudge,
): fc.Arbitrary<FuzzedRequest> | undefined {
  const arbitraries = arbitrariesOf(contract, judge);
  const parameters = freeParameters(contract, operation).map(
    (parameter) => [parameter, parameterValues(contract, judge, arbitraries, parameter)] as const,
  );
  if (parameters.some(([{ required }, values]) => required && !values)) return undefined;
  const placed = (place: Parameter['in']) => {
    const here = parameters.flatMap(([parameter, values]) =>
      parameter.in === place && values ? [{ ...parameter, values }] : [],
    );
    return fc.record(Object.fromEntries(here.map(({ name, values }) => [name, values])), {
      requiredKeys: here.filter(({ required }) => required).map(({ name }) => name),
      noNullPrototype: true,
    });
  };
  const bodies = Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, media]) => {
    const values = bodyValues(contract, judge, arbitraries, type, media);
    return values ? [values.map((body) => ({ type, body }))] : [];
  });
  if (operation.requestBody?.required && bodies.length === 0) return undefined;
  const noBody = fc.constant({});
  const body = operation.requestBody?.required ? fc.oneof(...bodies) : fc.oneof(noBody, ...bodies, ...bodies);
  return fc
    .record(
      { path: placed('path'), query: placed('query'), header: placed('header'), cookie: placed('cookie'), body },
      { noNullPrototype: true },
    )
    .map(({ body: sent, ...places }) => {
      const { type, body: value } = sent as { readonly type?: string; readonly body?: unknown };
      return type === undefined ? { values: places } : { type, values: { ...places, body: value } };
    });
}
