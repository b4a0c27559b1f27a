import { isNode } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

/** @see https://spec.openapis.org/oas/v3.1.0#discriminator-object */
export const discriminators: Repair = {
  name: 'discriminators',
  what: 'a discriminator that is a property’s name alone, or maps a value to none',
  chokes: 'openapi-typescript throws',
  done: 'written as an object; what maps to nothing is left out',
  roles: ['schema'],
  apply(node) {
    const { discriminator, ...rest } = node;
    if (typeof discriminator === 'string') return { ...rest, discriminator: { propertyName: discriminator } };
    const mapping = isNode(discriminator) ? discriminator['mapping'] : undefined;
    if (!isNode(discriminator) || mapping === undefined) return undefined;
    const entries = Object.entries(isNode(mapping) ? mapping : {});
    const kept = entries.filter(([, name]) => typeof name === 'string');
    if (isNode(mapping) && kept.length === entries.length) return undefined;
    const { mapping: _, ...named } = discriminator;
    return {
      ...rest,
      discriminator: { ...named, ...(kept.length > 0 ? { mapping: Object.fromEntries(kept) } : {}) },
    };
  },
};
