import { hash } from 'node:crypto';
import type { Document } from './contract.ts';
import { decoded, valueAt } from './pointer.ts';
import { isNode } from './resolve.ts';

/**
 * Digests of values with all that they refer to in a document, and all that this refers to: the same as long as none of it
 * changes. What several refer to is looked at once. SHA-256, base64.
 */
export function digestsIn(document: Document): (value: unknown) => string {
  const parts = new Map<string, Part>();
  const partAt = (ref: string): Part => {
    const known = parts.get(ref);
    if (known) return known;
    const part = partOf(valueAt(document, decoded(ref)));
    parts.set(ref, part);
    return part;
  };
  return (value) => {
    const { digest, refs } = partOf(value);
    const seen = new Set(refs);
    const digests = [digest];
    // It grows as it is gone through.
    for (const ref of seen) {
      const part = partAt(ref);
      digests.push(ref, part.digest);
      for (const next of part.refs) seen.add(next);
    }
    return digestOf(digests.join('\n'));
  };
}

interface Part {
  readonly digest: string;
  readonly refs: ReadonlySet<string>;
}

function partOf(value: unknown): Part {
  const refs = new Set<string>();
  noteRefs(value, refs);
  return { digest: digestOf(JSON.stringify(value) ?? ''), refs };
}

function noteRefs(value: unknown, refs: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) noteRefs(item, refs);
  if (!isNode(value)) return;
  const { $ref, discriminator } = value;
  if (typeof $ref === 'string') refs.add($ref);
  // By name or by reference. @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
  if (isNode(discriminator) && isNode(discriminator['mapping']))
    for (const to of Object.values(discriminator['mapping']))
      if (typeof to === 'string') refs.add(to.includes('/') ? to : `#/components/schemas/${to}`);
  for (const name in value) noteRefs(value[name], refs);
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64');
}
