import type { Document } from '../openapi/contract.ts';
import { schemaIn } from '../openapi/dialect.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** With any other dialect, or none, Prism skips keywords of 2020-12, or every check. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Schemas of requests as Prism understands them best, each with what it refers to beside it: spelled out in one
 * piece, a document whose schemas refer to each other has no end. What is read-only need not come.
 */
export class PrismSchemas {
  readonly #document: Document;
  readonly #names = new Map<string, string>();
  readonly #bundle: Record<string, unknown> = {};
  readonly #pending: [string, string][] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** A schema that refers to the one at this place of the document. */
  at(pointer: string): Node {
    return { $schema: DIALECT, $ref: this.#refTo(pointer) };
  }

  /** What they refer to: belongs under `__bundled__`. It grows with each that is asked for. */
  get bundle(): Readonly<Record<string, unknown>> {
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      const [name, pointer] = next;
      this.#bundle[name] = schemaIn(valueAt(this.#document, pointer) ?? true, (schema) => this.#rewritten(schema));
    }
    return this.#bundle;
  }

  #refTo(pointer: string): string {
    const name = this.#names.get(pointer) ?? `s${this.#names.size}`;
    if (!this.#names.has(pointer)) {
      this.#names.set(pointer, name);
      this.#pending.push([name, pointer]);
    }
    return `#/__bundled__/${name}`;
  }

  #rewritten({ $id: _, $schema: __, ...schema }: Node): Node {
    const { $ref, properties, required } = schema;
    const isHere = typeof $ref === 'string' && $ref.startsWith('#/');
    const referring = isHere ? { ...schema, $ref: this.#refTo(decodeURIComponent($ref)) } : schema;
    if (!isNode(properties) || !Array.isArray(required)) return orNull(referring);
    const asked = required.filter((name) => !this.#isReadOnly(properties[String(name)]));
    return orNull({ ...referring, required: asked });
  }

  #isReadOnly(schema: unknown, seen: readonly unknown[] = []): boolean {
    if (!isNode(schema) || seen.includes(schema)) return false;
    if (schema['readOnly'] === true) return true;
    const { $ref } = schema;
    return (
      typeof $ref === 'string' && this.#isReadOnly(valueAt(this.#document, decodeURIComponent($ref)), [...seen, schema])
    );
  }
}

/** `nullable` of OpenAPI 3.0 spelled out as authors mean it: Prism takes anything, or nothing, for some of it. */
export function orNull({ nullable, ...schema }: Node): Node {
  if (typeof nullable !== 'boolean') return nullable === undefined ? schema : { ...schema, nullable };
  if (!nullable) return schema;
  const { enum: values, type } = schema;
  const bySomething = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema);
  if (bySomething) return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(values) && !values.includes(null)) return { ...schema, enum: [...values, null] };
  // What has no type takes null anyway; where it has one, the dialect has put null beside it.
  return typeof type === 'string' ? { ...schema, type: [type, 'null'] } : schema;
}
