import { isJson } from '../../openapi/media-type.ts';
import { headerOf, textOf } from '../exchange.ts';
import type { SchemaJudge } from '../violations.ts';
import type { Check } from './check.ts';
import { matches } from './media-type-is-declared.ts';

/** A method that is not there is refused with the ones that are. @see RFC 9110 §15.5.6 */
export const methodIsRefusedWithAllow: Check = ({ exchange: { response }, testCase, operation }) => {
  if (testCase.request.method === undefined || response.status !== 405) return [];
  const allowed = headerOf(response, 'allow')
    ?.toUpperCase()
    .split(/\s*,\s*/);
  if (allowed?.includes(operation.method.toUpperCase())) return [];
  return [
    {
      message: `answered 405 with Allow: ${allowed?.join(', ') ?? 'nothing'}, expected ${operation.method.toUpperCase()} in it`,
    },
  ];
};

/** A request that belongs to no operation is still refused in a shape that the contract uses for refusals. */
export const refusalHasTheContractsShape: Check = ({ exchange: { request, response }, foreign, contract, schemas }) => {
  if (!foreign || request.method === 'HEAD') return [];
  const came = headerOf(response, 'content-type');
  const known = contract.operations
    .flatMap(({ responses }) => Object.entries(responses))
    .filter(([status]) => status.startsWith('4') || status === 'default')
    .some(([, { content }]) =>
      Object.keys(content).length === 0
        ? response.body.length === 0
        : Object.entries(content).some(
            ([type, { schema }]) =>
              matches(type, came) && (!schema || fits(schemas, schema.pointer, type, textOf(response))),
          ),
    );
  return known
    ? []
    : [{ message: `refused with ${came ?? 'no Content-Type'} and a body that fits none of the contract’s refusals` }];
};

function fits(schemas: SchemaJudge, pointer: string, type: string, text: string): boolean {
  try {
    return schemas.violationsOf(pointer, isJson(type) ? JSON.parse(text) : text).length === 0;
  } catch {
    return false;
  }
}
