import type { Contract, Operation, SecurityScheme } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import type { PrismOperation } from './prism-operation.ts';
import type { PrismSchemas } from './prism-schemas.ts';

/** The body that an operation is asked with, as Prism reads it: JSON. Forms and parameters are read for it. */
export function prismRequest(
  { requestBody }: Operation,
  schemas: PrismSchemas,
): NonNullable<PrismOperation['request']> {
  if (!requestBody) return {};
  return {
    body: {
      id: 'body',
      required: requestBody.required,
      contents: Object.entries(requestBody.content).map(([mediaType, { schema }]) => ({
        id: mediaType,
        mediaType,
        examples: [],
        encodings: [],
        ...(schema && isJson(mediaType) ? { schema: schemas.at(schema.pointer) } : {}),
      })),
    },
  };
}

/** Alternatives of credentials. Prism looks whether they are there; of schemes that it does not know, whether any is. */
export function prismSecurity({ securitySchemes }: Contract, { security }: Operation) {
  return security.map((names) =>
    names.flatMap((key) => {
      const scheme = securitySchemes[key];
      return scheme ? [{ id: key, key, extensions: {}, ...prismScheme(scheme) }] : [];
    }),
  ) as unknown as NonNullable<PrismOperation['security']>;
}

function prismScheme(scheme: SecurityScheme): SecurityScheme {
  return scheme.type === 'apiKey' || ['basic', 'bearer'].includes(scheme.scheme)
    ? scheme
    : { type: 'apiKey', in: 'header', name: 'Authorization' };
}
