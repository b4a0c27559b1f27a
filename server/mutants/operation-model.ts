import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import { below, follow, nodeAt } from './pointer.ts';

/** An operation as the document says it, with the place of each promise. */
export interface ModelOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly parameters: readonly ModelParameter[];
  readonly body?: {
    readonly pointer: string;
    readonly required: boolean;
    /** Where the schema of each media type stands. */
    readonly content: Readonly<Record<string, string>>;
  };
  readonly responses: Readonly<Record<string, ModelResponse>>;
  /** Alternatives, each naming the schemes that it takes together. */
  readonly security: readonly (readonly string[])[];
  /** The schemes that each alternative asks a scope, or a role, of. */
  readonly scoped: readonly (readonly string[])[];
  readonly securityPointer: string;
}

export interface ModelParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly explode: boolean;
  readonly style: string;
}

export interface ModelResponse {
  readonly pointer: string;
  readonly content: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, { readonly pointer: string; readonly required: boolean }>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every operation of a bundled document. */
export function modelOf(document: ApiDocument): readonly ModelOperation[] {
  return Object.keys(document.paths).flatMap((path) => {
    const item = follow(document, below('#/paths', path));
    return METHODS.filter((method) => isObject(item.node[method])).map((method) =>
      operationAt(document, path, method, item.pointer),
    );
  });
}

function operationAt(document: ApiDocument, path: string, method: string, itemPointer: string): ModelOperation {
  const { node, pointer } = follow(document, below(itemPointer, method));
  const own = parametersAt(document, pointer);
  const shared = parametersAt(document, itemPointer).filter(
    (parameter) => !own.some(({ name, in: place }) => name === parameter.name && place === parameter.in),
  );
  const body = node['requestBody'] === undefined ? undefined : follow(document, below(pointer, 'requestBody'));
  return {
    id: String(node['operationId'] ?? `${method} ${path}`),
    method,
    path,
    pointer,
    parameters: [...shared, ...own],
    ...(body
      ? {
          body: {
            pointer: body.pointer,
            required: body.node['required'] === true,
            content: contentOf(body.node, body.pointer),
          },
        }
      : {}),
    responses: Object.fromEntries(
      keysOf(node['responses']).map((status) => [status, responseAt(document, below(pointer, 'responses', status))]),
    ),
    security: listOf(node['security'] ?? document['security']).map((requirement) => keysOf(requirement)),
    scoped: listOf(node['security'] ?? document['security']).map((requirement) =>
      keysOf(requirement).filter((name) => listOf(Object(requirement)[name]).length > 0),
    ),
    securityPointer: node['security'] === undefined ? '#/security' : below(pointer, 'security'),
  };
}

function responseAt(document: ApiDocument, at: string): ModelResponse {
  const { node, pointer } = follow(document, at);
  return {
    pointer,
    content: contentOf(node, pointer),
    headers: Object.fromEntries(
      keysOf(node['headers']).map((name) => {
        const header = follow(document, below(pointer, 'headers', name));
        return [name, { pointer: header.pointer, required: header.node['required'] === true }];
      }),
    ),
  };
}

function parametersAt(document: ApiDocument, pointer: string): ModelParameter[] {
  return listOf(nodeAt(document, pointer)['parameters']).map((_, index) => {
    const { node, pointer: at } = follow(document, below(pointer, 'parameters', index));
    const place = String(node['in']);
    const style = String(node['style'] ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple'));
    return {
      name: String(node['name']),
      in: place,
      required: node['required'] === true,
      pointer: at,
      style,
      explode: typeof node['explode'] === 'boolean' ? node['explode'] : style === 'form',
    };
  });
}

function contentOf({ content }: JsonObject, pointer: string): Record<string, string> {
  return Object.fromEntries(keysOf(content).map((type) => [type, below(pointer, 'content', type, 'schema')]));
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value).filter((key) => !key.startsWith('x-')) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
