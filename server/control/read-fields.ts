import express, { type Request, type Response } from 'express';
import { MOST_NESTED_OF_OURS, parseJson } from '../body/parse-json.ts';
import { OwnRefusal } from '../own-refusal.ts';
import { Refused } from '../refused.ts';
import type { Route } from './route.ts';

const A_FEW_FIELDS = 10_000;

/**
 * The fields of a body: a JSON object, whatever it says that it is, for a command line forgets to say.
 * @throws {OwnRefusal} where it is none, or too large
 */
export async function readFields(
  request: Request,
  response: Response,
  { most = A_FEW_FIELDS, body: example }: Pick<Route, 'most' | 'body'>,
): Promise<Readonly<Record<string, unknown>>> {
  const hint = example ? `Send an object such as ${JSON.stringify(example)}.` : 'Send an empty object, or nothing.';
  const bytes = await bytesOf(request, response, { limit: most, hint });
  if (bytes === undefined || bytes.length === 0) return {};
  const value = parsed(bytes, hint);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new OwnRefusal(400, 'The body is no JSON object.', hint);
}

function parsed(bytes: Uint8Array, hint: string): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), MOST_NESTED_OF_OURS);
  } catch (error) {
    if (error instanceof Refused) throw new OwnRefusal(400, error.message, hint);
    throw new OwnRefusal(400, 'The body is not UTF-8.', hint);
  }
}

function bytesOf(
  request: Request,
  response: Response,
  { limit, hint }: { readonly limit: number; readonly hint: string },
): Promise<Uint8Array | undefined> {
  const read = express.raw({ type: () => true, limit });
  return new Promise((resolve, reject) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) return resolve(request.body instanceof Uint8Array ? request.body : undefined);
      const { status } = Object(error) as { readonly status?: unknown };
      reject(
        status === 413
          ? new OwnRefusal(413, `The body may have ${limit} bytes.`, 'Leave out what is not needed.')
          : new OwnRefusal(400, 'The body did not arrive whole.', hint),
      );
    });
  });
}
