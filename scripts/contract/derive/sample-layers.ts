import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';

/** A schema, and where it stands. */
export interface Layer {
  readonly node: Node;
  readonly pointer: string;
}

/** What a value has to fit all at once: schemas put together, one branch taken of each union. */
export interface Choice {
  readonly layers: readonly Layer[];
  /** What the discriminators of the unions call the branches taken, by property. */
  readonly named: Readonly<Record<string, string>>;
  /** True where some schema is `false`. */
  readonly impossible: boolean;
}

/** Enough for the unions of real documents; more would be tried one at a time in vain. */
const MOST = 40;

/** Which branch to take of unions, by their pointers; of `if`, 1 is `else` and 2 is `then`. */
export type Picks = Readonly<Record<string, number>>;

/** The ways to fit schemas all at once: the first branch of each union, then each other branch by itself. */
export function* choicesOf(document: Document, pointers: readonly string[], given: Picks = {}): Generator<Choice> {
  const queue: Picks[] = [given];
  const queued = new Set<string>([JSON.stringify(Object.entries(given).sort())]);
  for (let picks = queue.shift(), count = 0; picks && count < MOST; picks = queue.shift(), count += 1) {
    const unions = new Map<string, number>();
    yield choiceOf(document, pointers, picks, unions);
    for (const [union, branches] of unions) {
      for (let branch = 1; branch < branches; branch += 1) {
        if (picks[union] !== undefined) continue;
        const next = { ...picks, [union]: branch };
        const key = JSON.stringify(Object.entries(next).sort());
        if (queued.size >= MOST || queued.has(key)) continue;
        queued.add(key);
        queue.push(next);
      }
    }
  }
}

function choiceOf(document: Document, pointers: readonly string[], picks: Picks, unions: Map<string, number>): Choice {
  const layers: Layer[] = [];
  const named: Record<string, string> = {};
  const seen = new Set<string>();
  let impossible = false;
  const visit = (pointer: string): void => {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const node = valueAt(document, pointer);
    if (node === false) impossible = true;
    if (!isNode(node)) return;
    layers.push({ node, pointer });
    if (typeof node['$ref'] === 'string') visit(decodeURIComponent(node['$ref']));
    for (const index of indexes(node['allOf'])) visit(below(pointer, 'allOf', index));
    for (const part of ['oneOf', 'anyOf']) {
      const branches = indexes(node[part]);
      if (branches.length === 0) continue;
      const union = below(pointer, part);
      unions.set(union, branches.length);
      const index = picks[union] ?? 0;
      const name = nameOfBranch(document, node, below(union, index));
      if (name) named[name.property] = name.value;
      visit(below(union, index));
    }
    if (isNode(node['if'])) {
      const union = below(pointer, 'if');
      unions.set(union, 3);
      const taken = [[], ['else'], ['if', 'then']][picks[union] ?? 0] ?? [];
      for (const part of taken) visit(below(pointer, part));
    }
  };
  for (const pointer of pointers) visit(pointer);
  return { layers, named, impossible };
}

/** @see https://spec.openapis.org/oas/v3.1.0#discriminator-object */
function nameOfBranch(
  document: Document,
  { discriminator }: Node,
  branch: string,
): { property: string; value: string } | undefined {
  const node = valueAt(document, branch);
  const ref = isNode(node) ? node['$ref'] : undefined;
  if (!isNode(discriminator) || typeof discriminator['propertyName'] !== 'string' || typeof ref !== 'string')
    return undefined;
  const last = ref.split('/').at(-1) ?? '';
  const mapping = isNode(discriminator['mapping']) ? Object.entries(discriminator['mapping']) : [];
  const mapped = mapping.find(([, to]) => to === ref || to === last);
  return { property: discriminator['propertyName'], value: mapped?.[0] ?? last };
}

function indexes(branches: unknown): number[] {
  return Array.isArray(branches) ? [...branches.keys()] : [];
}
