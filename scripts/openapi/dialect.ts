import type { Document } from './contract.ts';
import { isNode, type Node } from './resolve.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * The document with its schemas in JSON Schema 2020-12, whichever dialect they were written in. Nothing moves: a pointer
 * means the same before and after. `nullable` stays where it was, for those who must be lenient about it.
 * @see https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function in2020Dialect(document: Document): Document {
  return withEachSchema(document, isOld(document) ? fromOld : wellFormed);
}

/** True where the schemas of a document are those of OpenAPI 3.0. */
export function isOld({ openapi }: Document): boolean {
  return /^3\.0\./.test(openapi);
}

/** The document with each of its schemas as `rewrite` makes it, from the outside inwards. */
export function withEachSchema(document: Document, rewrite: Rewrite): Document {
  return outside(document, rewrite) as Document;
}

type Rewrite = (schema: Node) => Node;

/** Objects outside schemas whose members are named by the author: a response called "schema" is a response. */
const NAMED = new Set(
  'paths responses headers content callbacks encoding parameters requestBodies pathItems links securitySchemes'.split(
    ' ',
  ),
);
/** What an author shows: whatever it looks like, it is no schema. */
const SHOWN = new Set(['example', 'examples', 'default', 'enum', 'const', 'value', 'x-enum']);

function outside(value: unknown, rewrite: Rewrite, named = false, above = ''): unknown {
  if (Array.isArray(value)) return listed(value, (item) => outside(item, rewrite));
  if (!isNode(value)) return value;
  return mapped(value, (member, name) => {
    if (named) return outside(member, rewrite, false, name);
    if (name.startsWith('x-') || SHOWN.has(name)) return member;
    if (name === 'schema') return schemaIn(member, rewrite);
    if (name === 'schemas' && above === 'components') return schemasIn(member, rewrite);
    return outside(member, rewrite, NAMED.has(name), name);
  });
}

const ONE =
  'items not additionalProperties if then else contains propertyNames unevaluatedProperties unevaluatedItems contentSchema additionalItems';
const ONE_SCHEMA = new Set(ONE.split(' '));
const MANY_SCHEMAS = new Set(
  'allOf anyOf oneOf prefixItems properties patternProperties dependentSchemas $defs definitions'.split(' '),
);

/** A schema and all those in it as `rewrite` makes them, from the outside inwards. */
export function schemaIn(schema: unknown, rewrite: Rewrite): unknown {
  if (!isNode(schema)) return schema;
  return mapped(rewrite(schema), (member, keyword) => {
    if (ONE_SCHEMA.has(keyword)) return schemaIn(member, rewrite);
    return MANY_SCHEMAS.has(keyword) ? schemasIn(member, rewrite) : member;
  });
}

function schemasIn(schemas: unknown, rewrite: Rewrite): unknown {
  if (Array.isArray(schemas)) return listed(schemas, (schema) => schemaIn(schema, rewrite));
  return isNode(schemas) ? mapped(schemas, (schema) => schemaIn(schema, rewrite)) : schemas;
}

/** Keywords whose value has a shape that no validator reads are dropped, as a server would that does not fall over them. */
function wellFormed(schema: Node): Node {
  return picked(schema, (keyword, value) => isWellFormed(keyword, value));
}

/** Keywords that assert in 2020-12 and say nothing in 3.0. */
const UNKNOWN_TO_OLD = new Set(
  'const contains patternProperties propertyNames if then else dependentRequired dependentSchemas dependencies prefixItems unevaluatedProperties unevaluatedItems additionalItems minContains maxContains'.split(
    ' ',
  ),
);

function fromOld(schema: Node): Node {
  const { $ref, nullable } = schema;
  // Whatever stands beside a reference is ignored; but who writes `nullable` there means it.
  if (typeof $ref === 'string') return nullable === true ? { $ref, nullable } : { $ref };
  const known = picked(wellFormed(schema), (keyword) => !UNKNOWN_TO_OLD.has(keyword) && keyword !== 'nullable');
  return exclusive(exclusive(withNull(known, nullable === true), 'minimum'), 'maximum');
}

function withNull(schema: Node, nullable: boolean): Node {
  if (!nullable) return schema;
  const { type } = schema;
  const types = typeof type === 'string' && type !== 'null' ? { type: [type, 'null'] } : {};
  return mapped({ ...schema, nullable }, (value, keyword) => (keyword === 'type' && types.type ? types.type : value));
}

/** `minimum: 1, exclusiveMinimum: true` → `exclusiveMinimum: 1`. */
function exclusive(schema: Node, bound: 'minimum' | 'maximum'): Node {
  const keyword = bound === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  if (typeof schema[keyword] !== 'boolean') return schema;
  const limit = schema[keyword] ? schema[bound] : undefined;
  const rest = picked(schema, (name) => name !== keyword && (name !== bound || limit === undefined));
  return limit === undefined ? rest : { ...rest, [keyword]: limit };
}

/** What nothing changes is shared with what was given: most of a large document. */
function mapped(node: Node, map: (value: unknown, name: string) => unknown): Node {
  const changed: [string, unknown][] = [];
  for (const name of Object.keys(node)) {
    const made = map(node[name], name);
    if (made !== node[name]) changed.push([name, made]);
  }
  return changed.length === 0 ? node : { ...node, ...Object.fromEntries(changed) };
}

function listed(items: readonly unknown[], map: (value: unknown) => unknown): readonly unknown[] {
  const made = items.map(map);
  return made.every((item, index) => item === items[index]) ? items : made;
}

function picked(node: Node, keep: (name: string, value: unknown) => boolean): Node {
  const names = Object.keys(node);
  const kept = names.filter((name) => keep(name, node[name]));
  return kept.length === names.length ? node : Object.fromEntries(kept.map((name) => [name, node[name]]));
}
