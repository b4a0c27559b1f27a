import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { isIgnored } from '../../openapi/ignored-headers.ts';
import { isCredential } from '../credentials.ts';
import { type Rule, rulesOf } from '../derive/unbroken.ts';

/** The parameters that a request is free to bear: neither credentials nor headers that OpenAPI ignores. */
export function ownParameters(contract: Contract, operation: Operation): readonly Parameter[] {
  return operation.parameters.filter(
    (parameter) =>
      !isCredential(contract, operation, parameter) && !(parameter.in === 'header' && isIgnored(parameter.name)),
  );
}

/** Every rule that a request of an operation can keep or break, each once. */
export function requestRules(contract: Contract, operation: Operation): readonly Rule[] {
  const seen = new Set<string>();
  const parameters = ownParameters(contract, operation);
  const schemas = [...parameters, ...Object.values(operation.requestBody?.content ?? {})].flatMap(
    ({ schema }) => schema ?? [],
  );
  return [
    ...parameters.flatMap((parameter) => mustBeThere(parameter) ?? []),
    ...schemas.flatMap(({ pointer }) => [...rulesOf(contract.document, pointer, seen)]),
  ];
}

/** The rule that a parameter must be there. A path without one of its names is another path. */
export function mustBeThere({ required, in: place, schema }: Parameter): Rule | undefined {
  if (!required || place === 'path' || !schema.pointer.endsWith('/schema')) return undefined;
  const pointer = schema.pointer.replace(/schema$/, 'required');
  return { keyword: 'required', pointer, of: pointer };
}
