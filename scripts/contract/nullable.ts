import type { Document } from '../openapi/contract.ts';
import { isOld } from '../openapi/dialect.ts';
import { below } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { withMembers } from './members.ts';
import { mentions } from './mentions.ts';

/** Where the schemas stand that may be null besides. */
const PLACE = 'x-licet-nullable';

/**
 * A document for a validator that has never heard of `nullable`. In OpenAPI 3.0 it is read as authors mean it: null fits
 * beside a reference, `allOf` or `enum` too. A schema that says so becomes a reference to "null, or what it was"; all that
 * was in it stays in its place for those who refer there, and a validator told to ignore what is beside a reference does.
 */
export function withoutNullable(document: Document, lenient: boolean): Document {
  if (!mentions(document, 'nullable')) return document;
  const moved: Node[] = [];
  const old = isOld(document);
  const rewritten = (value: unknown): unknown => {
    const copy = withMembers(value, rewritten);
    // A property of that name is a schema.
    if (!isNode(copy) || typeof copy['nullable'] !== 'boolean') return copy;
    const { nullable, ...rest } = copy;
    if (!nullable || !forbidsNull(rest) || !mayBeMore(rest, lenient)) return rest;
    if (!old) return typeof rest['type'] === 'string' ? { ...rest, type: [rest['type'], 'null'] } : rest;
    moved.push({ anyOf: [{ type: 'null' }, rest] });
    return { ...rest, $ref: below('#', PLACE, moved.length - 1) };
  };
  const copy = rewritten(document) as Document;
  return moved.length === 0 ? copy : { ...copy, [PLACE]: moved };
}

/** False where the type has been given null already, and nothing else has a say. */
function forbidsNull(schema: Node): boolean {
  const saying = ['$ref', 'enum', 'allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema);
  return saying || typeof schema['type'] === 'string';
}

/** Of a request, null where the `enum` does not list it is in doubt: it is not sent as good, nor as bad. */
function mayBeMore(schema: Node, lenient: boolean): boolean {
  return lenient || !Array.isArray(schema['enum']) || typeof schema['$ref'] === 'string';
}
