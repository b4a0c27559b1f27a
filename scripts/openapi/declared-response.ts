import type { DeclaredResponse, Operation } from './contract.ts';

/**
 * The response an operation declares for a status: the exact code, else its range ("4XX"), else "default".
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export function declaredResponse(
  { responses }: Pick<Operation, 'responses'>,
  status: number,
): DeclaredResponse | undefined {
  return responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
}
