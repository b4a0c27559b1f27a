import type { createServer } from '@stoplight/prism-http-server';
import type { Contract, Operation, Parameter } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import type { AnswerValues } from './answer-values.ts';
import { isForm } from './form-body.ts';
import { type PlacedParameters, placedParameters } from './parameter-schemas.ts';
import { prismRequest, prismSecurity } from './prism-request.ts';
import { prismResponses } from './prism-responses.ts';
import { PrismSchemas } from './prism-schemas.ts';

/** An operation as Prism has them. */
export type PrismOperation = Parameters<typeof createServer>[0][number];

/** An operation made ready for Prism: by the one half it reads requests, by the other it answers. */
export interface Prepared {
  readonly operation: Operation;
  readonly asked: PrismOperation;
  readonly answering: PrismOperation;
  /** By place; Prism itself tells no letters of their names apart. */
  readonly parameters: Readonly<Record<'path' | 'query' | 'header', PlacedParameters | undefined>>;
  /** Schemas of bodies that are forms, by media type: Prism itself reads none of them. */
  readonly forms: Readonly<Record<string, Node>>;
}

/**
 * An operation as Prism understands it best, made of nothing but itself and what it refers to; and of its answers, only of those
 * that are asked for.
 */
export function prepared(contract: Contract, operation: Operation, values: AnswerValues): Prepared {
  const { id, method, path } = operation;
  const node = valueAt(contract.document, operation.pointer);
  const deprecated = isNode(node) && node['deprecated'] === true;
  const own = { id, iid: id, method, path, ...(deprecated ? { deprecated } : {}) };
  const ofRequest = new PrismSchemas(contract.document);
  const request = prismRequest(operation, ofRequest);
  const forms = Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
    isForm(type) && schema ? [[type, ofRequest.at(schema.pointer)] as const] : [],
  );
  const placed = (place: Parameter['in']) => placedParameters(contract.document, operation, place);
  return {
    operation,
    parameters: { path: placed('path'), query: placed('query'), header: placed('header') },
    forms: Object.fromEntries(forms),
    asked: {
      ...own,
      request,
      responses: [],
      security: prismSecurity(contract, operation),
      __bundled__: ofRequest.bundle,
    } as unknown as PrismOperation,
    answering: { ...own, responses: prismResponses(operation, values, contract.document) } as unknown as PrismOperation,
  };
}
