import type { Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import type { Case } from '../case.ts';
import { edited } from '../edit.ts';
import type { Exchange } from '../exchange.ts';
import { bodyType, exampleValues, type RequestValues } from '../request.ts';

const PLAIN = ['example', 'status', 'positive'];

/** True where the case itself says what is sent. */
export function isPlain({ kind }: Case): boolean {
  return PLAIN.includes(kind);
}

/** What a request was made of: by its case where that says so, and by its bytes where they are JSON. */
export function valuesOf(
  testCase: Case,
  operation: Operation,
  { headers, body }: Exchange['request'],
  type: string | undefined,
): RequestValues {
  const { type: wanted, example, edits } = testCase.request;
  const own = isPlain(testCase)
    ? edited(exampleValues(operation, bodyType(operation, wanted), example), edits ?? [])
    : { path: {}, query: {}, header: {}, cookie: {} };
  if (type === undefined || !body || !isJson(headers['content-type'] ?? '')) return own;
  try {
    return { ...own, body: JSON.parse(Buffer.from(body).toString('utf8')) };
  } catch {
    return own;
  }
}
