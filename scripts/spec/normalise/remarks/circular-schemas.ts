import type { Document } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';

/** The names of the schemas that lead back to themselves, by references through others or at once. Linear: Tarjan's. */
export function circularSchemas(document: Document): readonly string[] {
  const components = document['components'];
  const schemas = isNode(components) && isNode(components['schemas']) ? components['schemas'] : {};
  const names = Object.keys(schemas);
  const leadsTo = new Map(names.map((name) => [name, referencesIn(schemas[name])]));
  const circular: string[] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  // A loop with a stack of its own: chains of references are as long as the document.
  for (const root of names) {
    if (order.has(root)) continue;
    const ways = [{ name: root, next: 0 }];
    enter(root);
    for (let way = ways.at(-1); way; way = ways.at(-1)) {
      const target = leadsTo.get(way.name)?.[way.next];
      way.next += 1;
      if (target !== undefined) {
        if (!leadsTo.has(target)) continue;
        if (!order.has(target)) {
          enter(target);
          ways.push({ name: target, next: 0 });
        } else if (isOpen.has(target)) lower(way.name, order.get(target) ?? 0);
        continue;
      }
      ways.pop();
      const above = ways.at(-1);
      if (above) lower(above.name, low.get(way.name) ?? 0);
      if (low.get(way.name) === order.get(way.name)) close(way.name);
    }
  }
  return circular;

  function enter(name: string): void {
    order.set(name, order.size);
    low.set(name, order.size - 1);
    open.push(name);
    isOpen.add(name);
  }

  function lower(name: string, to: number): void {
    low.set(name, Math.min(low.get(name) ?? to, to));
  }

  /** All that was entered since, and not closed, is one circle with it. */
  function close(name: string): void {
    const circle = open.splice(open.lastIndexOf(name));
    for (const one of circle) isOpen.delete(one);
    if (circle.length > 1 || leadsTo.get(name)?.includes(name)) circular.push(...circle);
  }
}

function referencesIn(schema: unknown): readonly string[] {
  const found = new Set<string>();
  const stack: unknown[] = [schema];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    const ref = '$ref' in value ? value.$ref : undefined;
    if (typeof ref === 'string' && ref.startsWith('#/components/schemas/')) found.add(ref.split('/')[3] ?? '');
    stack.push(...Object.values(value));
  }
  return [...found];
}
