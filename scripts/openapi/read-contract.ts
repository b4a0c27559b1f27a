import { scopesIn } from '../../server/scopes-in.ts';
import { withUniqueIds } from '../../server/unique-ids.ts';
import {
  type Contract,
  type DeclaredResponse,
  type Document,
  type Header,
  METHODS,
  type MediaType,
  type Method,
  type Operation,
  type Parameter,
  type PartStyle,
  type RequestBody,
  type Schema,
  type SchemaAt,
  type SecurityScheme,
} from './contract.ts';
import { in2020Dialect } from './dialect.ts';
import { isForm } from './media-type.ts';
import { below, valueAt } from './pointer.ts';
import { isNode, type Node, resolve } from './resolve.ts';

/**
 * Reads a bundled document into the neutral model. Schemas stay where they are: the model points at them.
 * @throws Error where the document is no OpenAPI 3 document, or a reference leads nowhere.
 */
export function readContract(vendor: string, given: Document): Contract {
  if (!/^3\.[01]\./.test(given.openapi ?? '')) {
    throw new Error(`${vendor}: openapi is ${JSON.stringify(given.openapi)}, expected 3.0.x or 3.1.x`);
  }
  const document = in2020Dialect(given);
  const operations = Object.keys(withoutExtensions(memberOf(document, 'paths'))).flatMap((path) =>
    operationsOf(document, path),
  );
  return {
    vendor,
    title: text(memberOf(document, 'info')['title']) ?? vendor,
    version: text(memberOf(document, 'info')['version']) ?? '',
    document,
    operations: withUniqueIds(operations),
    securitySchemes: securitySchemesOf(document),
  };
}

function operationsOf(document: Document, path: string): Operation[] {
  const item = resolve(document, below('#/paths', path));
  return METHODS.filter((method) => isNode(item.node[method])).map((method) =>
    operationAt(document, path, method, below(item.pointer, method), item.pointer),
  );
}

function operationAt(
  document: Document,
  path: string,
  method: Method,
  pointer: string,
  itemPointer: string,
): Operation {
  const { node } = resolve(document, pointer);
  const own = parametersAt(document, pointer);
  const shared = parametersAt(document, itemPointer).filter(
    (parameter) => !own.some(({ name, in: place }) => name === parameter.name && place === parameter.in),
  );
  const provenance = text(node['x-provenance']);
  return {
    id: text(node['operationId']) || `${method} ${path}`,
    method,
    path,
    pointer,
    summary: text(node['summary']) ?? '',
    ...(provenance === undefined ? {} : { provenance }),
    parameters: [...shared, ...own],
    ...(node['requestBody'] === undefined
      ? {}
      : { requestBody: requestBodyAt(document, below(pointer, 'requestBody')) }),
    responses: mapMembers(withoutExtensions(memberOf(node, 'responses')), (status) =>
      responseAt(document, below(pointer, 'responses', status)),
    ),
    ...securityOf(document, node['security'] ?? document['security']),
  };
}

function parametersAt(document: Document, pointer: string): Parameter[] {
  const list = resolve(document, pointer).node['parameters'];
  if (!Array.isArray(list)) return [];
  return list
    .map((_, index) => parameterAt(document, below(pointer, 'parameters', index)))
    .filter(({ name, in: place }) => name !== '' && PLACES.includes(place));
}

const PLACES: readonly Parameter['in'][] = ['path', 'query', 'header', 'cookie'];

function parameterAt(document: Document, at: string): Parameter {
  const { node, pointer } = resolve(document, at);
  const place = text(node['in']) as Parameter['in'];
  const style = text(node['style']) ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return {
    name: text(node['name']) ?? '',
    in: place,
    // A path has no place to leave out.
    required: place === 'path' || node['required'] === true,
    style,
    explode: typeof node['explode'] === 'boolean' ? node['explode'] : style === 'form',
    ...describedAt(document, pointer),
  };
}

/** The schema and examples of a parameter or header: its own, else those of the one media type that its text is in. */
function describedAt(document: Document, pointer: string): Pick<Parameter, 'schema' | 'examples' | 'mediaType'> {
  const own = { pointer: below(pointer, 'schema'), schema: schemaAt(document, below(pointer, 'schema'))?.schema };
  const [mediaType, media] = Object.entries(contentAt(document, pointer))[0] ?? [];
  if (own.schema !== undefined || mediaType === undefined || !media?.schema) {
    return { schema: { pointer: own.pointer, schema: own.schema ?? true }, examples: examplesAt(document, pointer) };
  }
  return { schema: media.schema, examples: { ...media.examples, ...examplesAt(document, pointer) }, mediaType };
}

function requestBodyAt(document: Document, at: string): RequestBody {
  const { node, pointer } = resolve(document, at);
  return { required: node['required'] === true, content: contentAt(document, pointer) };
}

function responseAt(document: Document, at: string): DeclaredResponse {
  const { node, pointer } = resolve(document, at);
  return {
    description: text(node['description']) ?? '',
    headers: mapMembers(memberOf(node, 'headers'), (name) => headerAt(document, below(pointer, 'headers', name))),
    content: contentAt(document, pointer),
  };
}

function headerAt(document: Document, at: string): Header {
  const { node, pointer } = resolve(document, at);
  const { schema, examples, mediaType } = describedAt(document, pointer);
  const example = Object.values(examples)[0];
  return {
    required: node['required'] === true,
    schema,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(example === undefined ? {} : { example }),
  };
}

function contentAt(document: Document, pointer: string): Record<string, MediaType> {
  const content = memberOf(resolve(document, pointer).node, 'content');
  return mapMembers(content, (type) => {
    const at = below(pointer, 'content', type);
    const schema = schemaAt(document, below(at, 'schema'));
    const encoding = memberOf(resolve(document, at).node, 'encoding');
    const styles = isForm(type) ? stylesOf(encoding) : {};
    return {
      ...(schema ? { schema } : {}),
      examples: examplesAt(document, at),
      encoding: mapMembers(encoding, (_, part) => (isNode(part) ? (text(part['contentType']) ?? '') : '')),
      ...(Object.keys(styles).length > 0 ? { styles } : {}),
    };
  });
}

/** Who says one thing of how a part is written says them all. @see https://spec.openapis.org/oas/v3.1.0#encoding-object */
function stylesOf(encoding: Node): Record<string, PartStyle> {
  const styled = Object.entries(encoding).flatMap(([name, part]): [string, PartStyle][] => {
    if (!isNode(part) || !['style', 'explode', 'allowReserved'].some((member) => member in part)) return [];
    const style = text(part['style']) ?? 'form';
    return [[name, { style, explode: typeof part['explode'] === 'boolean' ? part['explode'] : style === 'form' }]];
  });
  return Object.fromEntries(styled);
}

/** Named examples, or the single `example` under the name "example". */
function examplesAt(document: Document, pointer: string): Record<string, unknown> {
  const { node } = resolve(document, pointer);
  if (Object.hasOwn(node, 'example')) return { example: node['example'] };
  const values = mapMembers(
    memberOf(node, 'examples'),
    (name) => resolve(document, below(pointer, 'examples', name)).node['value'],
  );
  // Without a value it stands elsewhere, as `externalValue` says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The schema keeps its own place even where it is a reference: validators resolve that, readers are led there. */
function schemaAt(document: Document, pointer: string): SchemaAt | undefined {
  const parent = resolve(document, pointer.slice(0, pointer.lastIndexOf('/'))).node;
  const schema = parent['schema'];
  return schema === undefined ? undefined : { pointer, schema: schema as Schema };
}

function securitySchemesOf(document: Document): Record<string, SecurityScheme> {
  const schemes = memberOf(memberOf(document, 'components'), 'securitySchemes');
  const inRequests = Object.fromEntries(Object.entries(schemes).filter(([name]) => !isTransport(document, name)));
  return mapMembers(inRequests, (name) => {
    const { node } = resolve(document, below('#/components/securitySchemes', name));
    if (node['type'] === 'apiKey') {
      return { type: 'apiKey', in: node['in'] as 'header', name: text(node['name']) ?? '' };
    }
    // OAuth 2 and OpenID Connect send what they obtained as a bearer token (RFC 6750 §2.1).
    return { type: 'http', scheme: node['type'] === 'http' ? (text(node['scheme']) ?? '').toLowerCase() : 'bearer' };
  });
}

/** A client's certificate is the connection's: no request carries it. */
function isTransport(document: Document, name: string): boolean {
  const at = below('#/components/securitySchemes', name);
  return isNode(valueAt(document, at)) && resolve(document, at).node['type'] === 'mutualTLS';
}

function securityOf(document: Document, given: unknown): Pick<Operation, 'security' | 'scopes'> {
  const requirements = Array.isArray(given) ? given.filter(isNode) : [];
  const security = requirements.map((one) => Object.keys(one).filter((name) => !isTransport(document, name)));
  const scopes = security.map((names, index) => scopesIn(requirements[index] ?? {}, names));
  return { security, ...(scopes.some((one) => Object.keys(one).length > 0) ? { scopes } : {}) };
}

function memberOf(node: Node, name: string): Node {
  const member = node[name];
  return isNode(member) ? member : {};
}

/** Of an object whose other members are named by the author. @see https://spec.openapis.org/oas/v3.1.0#specification-extensions */
function withoutExtensions(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([name]) => !name.startsWith('x-')));
}

function mapMembers<T>(node: Node, map: (name: string, value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, map(name, value)]));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
