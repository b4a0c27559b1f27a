import type { Contract, MediaType } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { matches } from '../declared-media.ts';
import { type HttpResponse, headerOf, jsonOf, textOf } from '../exchange.ts';
import { oncePer } from '../once.ts';
import { speaksOf } from '../speaks-of.ts';
import type { SchemaJudge } from '../violations.ts';
import type { Check } from './check.ts';

/** A request that belongs to no operation is still refused in a shape that the contract uses for refusals. */
export const refusalHasTheContractsShape: Check = ({ exchange: { request, response }, foreign, contract, schemas }) => {
  if (!foreign || request.method === 'HEAD' || response.status < 400 || response.status >= 500) return [];
  const refusals = refusalsOf(contract);
  const known = refusals.some((content) =>
    content.length === 0
      ? response.body.length === 0
      : content.some(([type, media]) => fits({ contract, schemas }, type, media, response)),
  );
  if (known || refusals.length === 0) return [];
  const came = headerOf(response, 'content-type') ?? 'no Content-Type';
  return [{ message: `refused with ${came} and a body that fits none of the contract’s refusals` }];
};

/** The contents of each refusal, by media type. A large contract has thousands: they are gathered once. */
const refusalsOf = oncePer(({ operations }: Contract): readonly (readonly [type: string, media: MediaType][])[] =>
  operations
    .flatMap(({ responses }) => Object.entries(responses))
    .filter(([status]) => status.startsWith('4') || status === 'default')
    .map(([, { content }]) => Object.entries(content)),
);

function fits(
  { contract, schemas }: { readonly contract: Contract; readonly schemas: SchemaJudge },
  type: string,
  { schema }: MediaType,
  response: HttpResponse,
): boolean {
  const came = headerOf(response, 'content-type') ?? '';
  if (!matches(type, came)) return false;
  const body = isJson(came) ? jsonOf(response) : { value: textOf(response) };
  if (!schema || !speaksOf(contract.document, schema.pointer, came)) return body !== undefined;
  return body !== undefined && schemas.violationsOf(schema.pointer, body.value).length === 0;
}
