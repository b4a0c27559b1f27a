import { readFileSync } from 'node:fs';
import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { identified } from './identified.ts';
import { yaml } from './yaml.ts';

/**
 * A document that is one file as it stands: OpenAPI 3 or Swagger 2.0, each reference within it and to something there. Nothing has to be
 * bundled then, and what bundles need not be loaded. Undefined where it is not so, or anything is odd: whoever bundles
 * knows what to say of that.
 */
export function wholeDocument(file: string): Document | undefined {
  const document = readPlainly(file);
  if (!isNode(document) || !isKnown(document) || !isNode(document['paths'])) return undefined;
  return isShallow(document) && staysInside(document) ? (document as unknown as Document) : undefined;
}

/** `openapi: 3.0` is a number in YAML. */
function isKnown({ openapi, swagger }: Node): boolean {
  return /^3(?:\.[01])?(?:\.|$)/.test(String(openapi)) || String(swagger) === '2.0';
}

/** Seen in the text already: what has to be bundled anyway is not read twice. A path may end in the word, as OData's do. */
const LEADS_AWAY = /(?<![^\s"'{,])\$ref["']?\s*:\s*["']?[^#"'\s{]/;

/** By which references may name what they do not lead to by a pointer. */
const IDENTIFIES = /\$(?:id|anchor|dynamicAnchor)\b/;

function readPlainly(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    if (LEADS_AWAY.test(text) && !IDENTIFIES.test(text)) return undefined;
    return /^\s*\{/.test(text) ? plainJson(text) : yaml().parse(text, { merge: true });
  } catch {
    return undefined;
  }
}

/** JSON in which no name stands twice in an object: of such, one promise would go unread. */
function plainJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return namesWritten(text) === namesIn(value) ? value : undefined;
}

/** The names in a text that is JSON: strings with a colon after them. By hand, for a large document has a million strings. */
function namesWritten(text: string): number {
  let names = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = text.indexOf('"', at + 1);
    while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    at += 1;
    while (text.charCodeAt(at) <= SPACE) at += 1;
    if (text.charCodeAt(at) === COLON) names += 1;
  }
  return names;
}

const [SPACE, COLON] = [32, 58];

/** An odd number of backslashes is before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, member) => sum + namesIn(member), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** Whether all that may name another file names something of the document. */
function staysInside(document: Node): boolean {
  const names = identified(document);
  const isInside = (value: unknown, at: string): boolean => {
    if (Array.isArray(value)) return value.every((item, index) => isInside(item, names ? below(at, index) : at));
    if (!isNode(value)) return true;
    return Object.entries(value).every(([name, member]) => {
      if (name === '$ref' && typeof member === 'string')
        return isThere(document, member) || names?.placeOf(member, at) !== undefined;
      // A file would be put in its place; what a URL names is not fetched.
      if (name === 'externalValue' && typeof member === 'string') return /^https?:/.test(member);
      if (name === 'discriminator' && /[./]/.test(mappedElsewhere(member))) return false;
      return isInside(member, names ? below(at, name) : at);
    });
  };
  return isInside(document, '#');
}

/** Deeper than anybody writes by hand: who bundles refuses it, and nobody runs out of stack. */
const DEEPEST = 100;

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((member) => isShallow(member, depth + 1));
}

/** As it is written, too: not everybody knows that a reference is a URI. */
function isThere(document: unknown, ref: string): boolean {
  if (!ref.startsWith('#/')) return false;
  try {
    if (valueAt(document, decodeURIComponent(ref)) !== undefined) return true;
  } catch {}
  return valueAt(document, ref) !== undefined;
}

/** What a discriminator maps to that is no place in the document: a file's name has a dot or a slash in it. */
function mappedElsewhere(discriminator: unknown): string {
  const mapping = isNode(discriminator) && isNode(discriminator['mapping']) ? discriminator['mapping'] : {};
  return Object.values(mapping)
    .filter((name) => typeof name !== 'string' || !name.startsWith('#/'))
    .join(' ');
}
