import { declaredResponse } from '../../openapi/declared-response.ts';
import { isJson } from '../../openapi/media-type.ts';
import { headerOf, textOf } from '../exchange.ts';
import type { Check } from './check.ts';
import { matches } from './media-type-is-declared.ts';

/** A method that is not there is refused with the ones that are. @see RFC 9110 §15.5.6 */
export const methodIsRefusedWithAllow: Check = ({ exchange: { response }, testCase, operation }) => {
  if (testCase.request.method === undefined || response.status !== 405) return [];
  const allowed = headerOf(response, 'allow')?.toUpperCase().split(/\s*,\s*/);
  if (allowed?.includes(operation.method.toUpperCase())) return [];
  return [{ message: `answered 405 with Allow: ${allowed?.join(', ') ?? 'nothing'}, expected ${operation.method.toUpperCase()} in it` }];
};

/** A request that belongs to no operation is still refused in a shape that the contract uses for refusals. */
export const refusalHasTheContractsShape: Check = ({ exchange: { request, response }, foreign, contract, schemas }) => {
  if (!foreign || request.method === 'HEAD') return [];
  const came = headerOf(response, 'content-type');
  const known = contract.operations.some((operation) =>
    Object.keys(operation.responses)
      .filter((status) => status.startsWith('4') || status === 'default')
      .some((status) => {
        const { content } = declaredResponse(operation, Number(status)) ?? operation.responses[status] ?? { content: {} };
        if (Object.keys(content).length === 0) return response.body.length === 0;
        return Object.entries(content).some(
          ([type, { schema }]) => matches(type, came) && (!schema || fits(schemas.violationsOf, schema.pointer, type, textOf(response))),
        );
      }),
  );
  return known ? [] : [{ message: `refused with ${came ?? 'no Content-Type'} and a body that fits none of the contract’s refusals` }];
};

function fits(violationsOf: (pointer: string, value: unknown) => readonly unknown[], pointer: string, type: string, text: string): boolean {
  try {
    return violationsOf(pointer, isJson(type) ? JSON.parse(text) : text).length === 0;
  } catch {
    return false;
  }
}
