import { type ApiDocument, isObject, type JsonObject, resolved } from '../guard/api-document.ts';
import type { Operation, SecurityScheme, Told } from '../operation.ts';
import { scopesIn } from '../scopes-in.ts';
import { withUniqueIds } from '../unique-ids.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The table of operations that a document promises, as it would be generated. An operation without an id, or with one that
 * another has already, goes by its method and path.
 */
export function operationsIn(document: ApiDocument): readonly Operation[] {
  const paths = membersOf(document.paths);
  const several = new Set(paths.filter((path) => path.includes('#')).map(placeOf));
  const found = paths.flatMap((path) => {
    const item = resolved(document, document.paths[path]);
    return METHODS.filter((method) => isObject(item[method])).map((method) => {
      const node = item[method] as JsonObject;
      const { operationId } = node;
      const id = typeof operationId === 'string' && operationId !== '' ? operationId : `${method} ${path}`;
      const told = several.has(placeOf(path)) ? toldBy(document, [node['parameters'], item['parameters']].flat()) : [];
      return { id, method, path, ...(told.length > 0 ? { told } : {}), ...promiseOf(document, node) };
    });
  });
  return withUniqueIds(found);
}

/** Where a request to a path goes: what follows # is not sent, and what its parameters are called is not either. */
function placeOf(path: string): string {
  return path.replace(/#.*$/s, '').replace(/\{[^}]*\}/g, '{}');
}

/** The parameters that must be there, most with one of a few words: they tell operations apart whose paths differ in what no request carries. */
function toldBy(document: ApiDocument, parameters: readonly unknown[]): readonly Told[] {
  return parameters.flatMap((one): Told[] => {
    const { in: place, name, required, schema } = resolved(document, one);
    const words = resolved(document, schema)['enum'];
    if (required !== true || (place !== 'header' && place !== 'query')) return [];
    return [{ in: place, name: String(name), words: Array.isArray(words) ? words.map(String) : [] }];
  });
}

function promiseOf(
  document: ApiDocument,
  node: JsonObject,
): Pick<Operation, 'security' | 'scopes' | 'requestBody' | 'responses'> {
  const body = node['requestBody'] === undefined ? undefined : resolved(document, node['requestBody']);
  const responses = Object(node['responses']) as JsonObject;
  const requirements = [node['security'] ?? document['security']].flat().filter(isObject);
  const security = requirements.map((requirement) => schemesIn(document, requirement));
  const scopes = security.map((names, index) => scopesIn(requirements[index] ?? {}, names));
  return {
    security,
    ...(scopes.some((one) => Object.keys(one).length > 0) ? { scopes } : {}),
    ...(body ? { requestBody: { required: body['required'] === true, types: typesIn(body) } } : {}),
    responses: Object.fromEntries(
      membersOf(responses).map((status) => [status, typesIn(resolved(document, responses[status]))]),
    ),
  };
}

/** How credentials travel, by the name of their scheme. */
export function securitySchemesIn(document: ApiDocument): Readonly<Record<string, SecurityScheme>> {
  const schemes = schemesOf(document);
  const names = Object.keys(schemes).filter((name) => !isTransport(document, name));
  return Object.fromEntries(names.map((name) => [name, schemeOf(resolved(document, schemes[name]))]));
}

function schemeOf({ type, in: place, name, scheme }: JsonObject): SecurityScheme {
  if (type === 'apiKey') return { type, in: place as 'header', name: String(name) };
  // OAuth 2 and OpenID Connect send what they obtained as a bearer token (RFC 6750 §2.1).
  return { type: 'http', scheme: type === 'http' ? String(scheme).toLowerCase() : 'bearer' };
}

/** What names a scheme that nobody declares takes no credential that anybody could show. */
function schemesIn(document: ApiDocument, requirement: JsonObject): string[] {
  const schemes = schemesOf(document);
  return Object.keys(requirement).filter((name) => Object.hasOwn(schemes, name) && !isTransport(document, name));
}

/** A client's certificate is the connection's: no request carries it. */
function isTransport(document: ApiDocument, name: string): boolean {
  return resolved(document, schemesOf(document)[name])['type'] === 'mutualTLS';
}

function schemesOf(document: ApiDocument): JsonObject {
  const { securitySchemes } = Object(document['components']) as JsonObject;
  return isObject(securitySchemes) ? securitySchemes : {};
}

function typesIn({ content }: JsonObject): string[] {
  return isObject(content) ? Object.keys(content) : [];
}

/** The names that are an author's, without extensions. @see https://spec.openapis.org/oas/v3.1.0#specification-extensions */
function membersOf(node: JsonObject): string[] {
  return Object.keys(node).filter((name) => !name.startsWith('x-'));
}
