import { type ApiDocument, isObject, type JsonObject, resolved } from './api-document.ts';

const SCHEMAS = '#/components/schemas/';

/** Keywords that hold values as they are, whatever these look like. */
const VALUES = new Set(['const', 'enum', 'default']);

/** Keywords that hold schemas by name. */
const BY_NAME = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'content',
  'responses',
]);

/**
 * Completes a part of a document by the schemas that it refers to, of all components these alone. A schema that lives elsewhere
 * moves in with them. Left out are what says nothing of validity, and discriminators, which promise nothing that `oneOf` does not:
 * the validator stumbles over a body that should be discriminated and is no object.
 */
export function schemasOnly(document: ApiDocument, part: JsonObject & Pick<ApiDocument, 'paths'>): ApiDocument {
  const schemas: JsonObject = {};
  const moved = new Map<string, string>();

  function copied(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copied);
    if (!isObject(node)) return node;
    const entries = Object.entries(node).filter(([key, value]) => !isTalk(key, value));
    return Object.fromEntries(entries.map(([key, value]) => [key, copiedMember(key, value)]));
  }

  function copiedMember(key: string, value: unknown): unknown {
    if (key === '$ref' && typeof value === 'string') return kept(value);
    if (VALUES.has(key)) return value;
    // Here the keys are names that somebody chose, and none of them is a keyword.
    if (BY_NAME.has(key) && isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, copied(schema)]));
    return copied(value);
  }

  function kept(reference: string): string {
    if (!reference.startsWith('#/')) return reference;
    const [owner = ''] = reference.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length).split('/') : [];
    const name = owner || (moved.get(reference) ?? `Moved.${moved.size}`);
    if (!owner) moved.set(reference, name);
    if (!Object.hasOwn(schemas, name)) {
      // Taken note of first: a schema may refer to itself.
      schemas[name] = {};
      schemas[name] = copied(resolved(document, { $ref: owner ? `${SCHEMAS}${owner}` : reference }));
    }
    return owner ? reference : `${SCHEMAS}${name}`;
  }

  const paths = copied(part.paths) as JsonObject;
  return { ...part, paths, components: { schemas } };
}

function isTalk(key: string, value: unknown): boolean {
  if (key === 'description' || key === 'title' || key === 'summary') return typeof value === 'string' && value !== '';
  if (key === 'examples') return Array.isArray(value);
  if (key === 'discriminator') return isObject(value) && typeof value['propertyName'] === 'string';
  return key.startsWith('x-') && !key.startsWith('x-eov-') && !isObject(value);
}
