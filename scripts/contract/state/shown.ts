import type { Contract, Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { declaredMedia } from '../declared-media.ts';
import { type Exchange, headerOf, jsonOf } from '../exchange.ts';
import { idOf } from './identity.ts';
import { type Resource, singular } from './resources.ts';

/** An object as an answer shows it, and where the document describes it. */
export interface Shown {
  readonly value: Node;
  /** Undefined where the document says nothing of what it looks like. */
  readonly pointer: string | undefined;
}

/** The one of a resource that an answer shows, out of its wrapping: itself, or under `data` or the resource's name. */
export function shownIn(
  { document }: Contract,
  operation: Operation,
  resource: Resource,
  { response }: Pick<Exchange, 'response'>,
): Shown | undefined {
  const body = jsonOf(response)?.value;
  if (!isNode(body)) return undefined;
  const media = declaredMedia(declaredResponse(operation, response.status), headerOf(response, 'content-type'));
  const pointer = media?.schema?.pointer;
  if (idOf(resource, body) !== undefined) return { value: body, pointer };
  const wrapper = wrapperOf(resource, body);
  if (wrapper === undefined) return { value: body, pointer };
  const inner = pointer === undefined ? undefined : propertyPointer(document, pointer, wrapper);
  return { value: body[wrapper] as Node, pointer: inner };
}

/** A body out of its wrapping, as it is sent. */
export function unwrapped(
  { document }: Contract,
  resource: Resource,
  body: unknown,
  pointer: string,
): Shown | undefined {
  if (!isNode(body)) return undefined;
  const wrapper = Object.keys(body).length === 1 ? wrapperOf(resource, body) : undefined;
  if (wrapper === undefined) return { value: body, pointer };
  return { value: body[wrapper] as Node, pointer: propertyPointer(document, pointer, wrapper) };
}

/** The name that an object of a resource is wrapped in, if it is. */
export function wrapperOf(resource: Resource, body: Node): string | undefined {
  const one = singular(resource).toLowerCase();
  return Object.keys(body).find(
    (name) =>
      isNode(body[name]) && (['data', 'result', 'item', 'attributes'].includes(name) || name.toLowerCase() === one),
  );
}
