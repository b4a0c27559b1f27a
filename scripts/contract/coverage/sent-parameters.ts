import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { matches } from '../declared-media.ts';
import type { HttpRequest } from '../exchange.ts';
import { ownParameters } from './request-rules.ts';

/** Which of its parameters a request to an operation bears, read off the wire. */
export function sentParameters(
  contract: Contract,
  operation: Operation,
  request: HttpRequest,
): readonly { readonly parameter: Parameter; readonly sent: boolean }[] {
  const query = [...new URL(request.url).searchParams.keys()];
  const cookies = (request.headers['cookie'] ?? '').split(/;\s*/).map((pair) => pair.split('=', 1)[0]);
  const isSent = (parameter: Parameter): boolean => {
    const { in: place, name, schema } = parameter;
    if (place === 'path') return true;
    if (place === 'header') return Object.hasOwn(request.headers, name.toLowerCase());
    if (place === 'cookie') return cookies.includes(name);
    // An object goes out as its properties, `deepObject` names it before each.
    return query.some(
      (key) =>
        key === name ||
        key.startsWith(`${name}[`) ||
        propertyPointer(contract.document, schema.pointer, key) !== undefined,
    );
  };
  return ownParameters(contract, operation).map((parameter) => ({ parameter, sent: isSent(parameter) }));
}

/** The declared media type that a request's body was sent in. */
export function sentType({ requestBody }: Operation, { headers, body }: HttpRequest): string | undefined {
  if (!body || body.length === 0) return undefined;
  return Object.keys(requestBody?.content ?? {}).find((type) => matches(type, headers['content-type']));
}
