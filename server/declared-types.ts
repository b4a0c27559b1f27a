import type { Operation } from './operation.ts';

/** The media types declared for a status: for the exact code, else its range ("4XX"), else "default"; nothing where it is undeclared. */
export function declaredTypes({ responses }: Operation, status: number): readonly string[] | undefined {
  return responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
}
