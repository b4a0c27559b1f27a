import { type ApiDocument, atPointer, isObject, type JsonObject } from './api-document.ts';
import { isIdleDefault, withDemands } from './defaults.ts';
import { withMarks, withoutIdleMarks } from './marks.ts';
import { withNamedBranches } from './named-branches.ts';

const SCHEMAS = '#/components/schemas/';

/** A component's own name, which needs no escape in a reference, and nothing below it. */
const PLAIN_REFERENCE = /^#\/components\/schemas\/([\w.-]+)$/;

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

/** A part of a document, and the schemas that it reaches and no part before it has. */
export interface ReadPart {
  readonly part: JsonObject;
  readonly schemas: JsonObject;
}

/**
 * Reads parts of a document one after the other, each as a copy, together with the schemas that it refers to: of all components
 * these alone, and each of them once, with the first part that reaches it. A schema that lives elsewhere moves in with them.
 * Left out are what says nothing of validity, and discriminators, whose names the branches bear instead: the validator stumbles over a
 * body that should be discriminated and is no object.
 */
export function schemasOnly(document: ApiDocument): (part: JsonObject) => ReadPart {
  const known = new Set<string>();
  const moved = new Map<string, string>();
  let schemas: JsonObject = {};

  function copied(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copied);
    if (!isObject(node)) return node;
    const told = withoutIdleMarks(withNamedBranches(document, withDemands(document, node)));
    const entries = Object.entries(withMarks(document, told)).filter(
      ([key, value]) => !isTalk(key, value) && !(key === 'default' && isIdleDefault(node)),
    );
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
    const name = PLAIN_REFERENCE.exec(reference)?.[1] ?? moved.get(reference) ?? `Moved@${moved.size}`;
    if (!PLAIN_REFERENCE.test(reference)) moved.set(reference, name);
    if (!known.has(name)) {
      // Taken note of first: a schema may refer to itself.
      known.add(name);
      schemas[name] = {};
      const schema = withoutReference(document, { $ref: reference });
      // The validator takes `false` for no schema at all.
      schemas[name] = schema === false ? { not: {} } : copied(schema);
    }
    return `${SCHEMAS}${name}`;
  }

  return (given) => {
    schemas = {};
    const part = copied(given) as JsonObject;
    return { part, schemas };
  };
}

/** The schema that a reference leads to; where more stands beside a reference, one that asks for both. */
export function withoutReference(document: JsonObject, schema: unknown): unknown {
  let current = schema;
  for (let hops = 0; hops < 32; hops += 1) {
    if (!isObject(current) || typeof current['$ref'] !== 'string') return current ?? {};
    const { $ref, ...beside } = current;
    if (Object.entries(beside).some(([key, value]) => !isTalk(key, value))) return { allOf: [{ $ref }, beside] };
    current = atPointer(document, current['$ref']);
  }
  return {};
}

function isTalk(key: string, value: unknown): boolean {
  if (key === 'description' || key === 'title' || key === 'summary') return typeof value === 'string' && value !== '';
  if (key === 'examples') return Array.isArray(value);
  if (key === 'discriminator') return isObject(value) && typeof value['propertyName'] === 'string';
  // Of OpenAPI 3.0, and already among the types of a contract's schemas.
  if (key === 'nullable') return typeof value === 'boolean';
  // Its Ajv compiles no schema with a pattern that is none.
  if (key === 'pattern') return typeof value === 'string' && !isPattern(value);
  return key.startsWith('x-') && !key.startsWith('x-eov-') && !isObject(value);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
