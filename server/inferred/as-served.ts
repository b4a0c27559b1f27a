import { type ApiDocument, isObject, type JsonObject, resolved } from '../guard/api-document.ts';

/** Keywords that hold values as they are, whatever these look like. */
const VALUES: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum']);

/**
 * A document without what would have a validator refuse what no client can help: a default that is put into requests of what only
 * answers have, and header parameters that are none.
 * @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 for `Accept`, `Content-Type` and `Authorization`, which are ignored
 */
export function asServed(document: ApiDocument): ApiDocument {
  const copied = (node: unknown): unknown => {
    if (Array.isArray(node)) return unchangedOr(node, node.map(copied));
    if (!isObject(node)) return node;
    let isOther = false;
    const entries: [string, unknown][] = [];
    for (const [name, member] of Object.entries(node)) {
      const kept = isDropped(node, name)
        ? undefined
        : VALUES.has(name)
          ? member
          : copied(inPlace(document, name, member));
      if (kept !== member) isOther = true;
      if (kept !== undefined) entries.push([name, kept]);
    }
    const style = styleOf(node);
    if (style) {
      isOther = true;
      entries.push(...Object.entries(style));
    }
    // What is as it was stays the same object: of a large document nearly all is.
    return isOther ? Object.fromEntries(entries) : node;
  };
  return copied(document) as ApiDocument;
}

function unchangedOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

/** A media type that is declared without a schema takes anything; the validator takes it for undeclared. */
function withSchemas(content: JsonObject): JsonObject {
  const isBare = (type: string, media: unknown) =>
    type.includes('/') && isObject(media) && media['schema'] === undefined;
  const entries = Object.entries(content);
  if (!entries.some(([type, media]) => isBare(type, media))) return content;
  return Object.fromEntries(
    entries.map(([type, media]) => [type, isBare(type, media) ? { ...Object(media), schema: {} } : media]),
  );
}

/** How a parameter is written that does not say so: the validator knows no defaults. @see https://spec.openapis.org/oas/v3.1.0#parameter-object */
function styleOf({ in: place, name, schema, style, explode }: JsonObject): JsonObject | undefined {
  const usual = STYLES[String(place)];
  if (usual === undefined || typeof name !== 'string' || !isObject(schema) || style !== undefined) return undefined;
  return { style: usual, ...(explode === undefined ? { explode: usual === 'form' } : {}) };
}

const STYLES: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' };

function isDropped(node: JsonObject, name: string): boolean {
  return name === 'default' && node['readOnly'] === true;
}

function inPlace(document: ApiDocument, name: string, member: unknown): unknown {
  if (name === 'content' && isObject(member)) return withSchemas(member);
  if (name !== 'parameters' || !Array.isArray(member)) return member;
  const meant = member.filter((one) => {
    const { in: place, name: header } = resolved(document, one);
    return place !== 'header' || !/^(accept|content-type|authorization)$/i.test(String(header));
  });
  return meant.length === member.length ? member : meant;
}
