import type { Contract } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** Names, in lower case, of what the document marks as nobody else's business, wherever they come. */
export interface SecretNames {
  /** Members that are write-only or passwords, and keys in queries and cookies. */
  readonly members: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
}

/** What a document marks: `writeOnly`, `format: password`, and where its security schemes put a key. */
export function secretNames({ document, securitySchemes }: Contract): SecretNames {
  const members = new Set<string>();
  const isMarked = (schema: unknown, depth = 0): boolean => {
    if (!isNode(schema)) return false;
    if (schema['writeOnly'] === true || schema['format'] === 'password') return true;
    const ref = schema['$ref'];
    return typeof ref === 'string' && depth < 10 && isMarked(valueAt(document, decodeURIComponent(ref)), depth + 1);
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isNode(value)) return;
    const { properties } = value;
    if (isNode(properties))
      for (const [name, schema] of Object.entries(properties)) if (isMarked(schema)) members.add(name.toLowerCase());
    if (isParameter(value) && isMarked(value['schema'])) members.add(value.name.toLowerCase());
    Object.values(value).forEach(look);
  };
  look(document);
  const keys = Object.values(securitySchemes).filter((scheme) => scheme.type === 'apiKey');
  for (const { in: place, name } of keys) if (place !== 'header') members.add(name.toLowerCase());
  return {
    members,
    headers: new Set(keys.filter(({ in: place }) => place === 'header').map(({ name }) => name.toLowerCase())),
  };
}

function isParameter(value: Node): value is Node & { readonly name: string } {
  return typeof value['name'] === 'string' && typeof value['in'] === 'string';
}
