import { readFileSync } from 'node:fs';
import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { yaml } from './yaml.ts';

/**
 * A document that is one file as it stands: OpenAPI 3 or Swagger 2.0, each reference within it and to something there. Nothing has to be
 * bundled then, and what bundles need not be loaded. Undefined where it is not so, or anything is odd: whoever bundles
 * knows what to say of that.
 */
export function wholeDocument(file: string): Document | undefined {
  const document = readPlainly(file);
  if (!isNode(document) || !isKnown(document) || !isNode(document['paths'])) return undefined;
  return staysInside(document, document) ? (document as unknown as Document) : undefined;
}

/** `openapi: 3.0` is a number in YAML. */
function isKnown({ openapi, swagger }: Node): boolean {
  return /^3(?:\.[01])?(?:\.|$)/.test(String(openapi)) || String(swagger) === '2.0';
}

/** Seen in the text already: what has to be bundled anyway is not read twice. */
const LEADS_AWAY = /\$ref["']?\s*:\s*["']?[^#"'\s]/;

function readPlainly(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    if (LEADS_AWAY.test(text)) return undefined;
    return /^\s*\{/.test(text) ? plainJson(text) : yaml().parse(text, { merge: true });
  } catch {
    return undefined;
  }
}

/** JSON in which no name stands twice in an object: of such, one promise would go unread. */
function plainJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  let names = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon) names += 1;
  return names === namesIn(value) ? value : undefined;
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, member) => sum + namesIn(member), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** Whether all that may name another file, here and below, names something of the document. */
function staysInside(document: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => staysInside(document, item));
  if (!isNode(value)) return true;
  return Object.entries(value).every(([name, member]) => {
    if (name === '$ref' && typeof member === 'string') return isInside(document, member);
    // A file would be put in its place; what a URL names is not fetched.
    if (name === 'externalValue' && typeof member === 'string') return /^https?:/.test(member);
    if (name === 'discriminator') return !/[./]/.test(mappedElsewhere(member)) && staysInside(document, member);
    return staysInside(document, member);
  });
}

function isInside(document: unknown, ref: string): boolean {
  try {
    return ref.startsWith('#/') && valueAt(document, decodeURIComponent(ref)) !== undefined;
  } catch {
    return false;
  }
}

/** What a discriminator maps to that is no place in the document: a file's name has a dot or a slash in it. */
function mappedElsewhere(discriminator: unknown): string {
  const mapping = isNode(discriminator) && isNode(discriminator['mapping']) ? discriminator['mapping'] : {};
  return Object.values(mapping)
    .filter((name) => typeof name !== 'string' || !name.startsWith('#/'))
    .join(' ');
}
