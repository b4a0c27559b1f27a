import type { Contract, Operation } from '../openapi/contract.ts';
import { literal } from './names.ts';

/** The operation table: what a server needs at run time to route, sign in and answer. */
export function operationsOf(contract: Contract): string {
  const rows = contract.operations.map((operation) => `  ${literal(rowOf(operation), '  ')},`);
  return `/** The bundled document that all of this was made from. */
export const documentUrl = new URL('./openapi.json', import.meta.url);

/** How each credential travels. */
export const securitySchemes = ${literal(contract.securitySchemes)} as const;

/**
 * Every operation: its security as alternatives, each naming the schemes it takes together; the media types of its
 * request body; and by status the media types of its answers, none where there is no body.
 */
export const operations = [
${rows.join('\n')}
] as const;
`;
}

/** What the server needs to know of an operation. */
export function rowOf({ id, method, path, security, requestBody, responses }: Operation) {
  return {
    id,
    method,
    path,
    security,
    ...(requestBody
      ? { requestBody: { required: requestBody.required, types: Object.keys(requestBody.content) } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { content }]) => [status, Object.keys(content)]),
    ),
  };
}
