import type { components } from '../../../generated/uipath-licensing/types.ts';

type Schemas = components['schemas'];

/** What the sandbox knows of a product. The vendor shows placeholders only, so kinds and features are made up. */
export interface ProductKind {
  readonly type: string | null;
  readonly features: readonly Schemas['ProductFeature'][];
  /** Products that come with this one. */
  readonly brings: readonly Schemas['TemplateProduct'][];
}

const PLAIN = { features: [], brings: [] };

/** License codes are an open list: a product that is not in here is as good as any other. */
const KINDS: ReadonlyMap<string, ProductKind> = new Map([
  ['UNATT', { type: 'Robot', ...PLAIN }],
  ['NONPR', { type: 'Robot', ...PLAIN }],
  [
    'TIE',
    {
      type: 'Service',
      features: [{ code: 'EDITION', type: 'Text', value: 'Standard' }],
      brings: [{ code: 'TIE', type: 'Service' }],
    },
  ],
  ['DSU', { type: 'Consumable', ...PLAIN }],
  ['RU', { type: 'Consumable', ...PLAIN }],
  ['AGU', { type: 'Consumable', ...PLAIN }],
  ['HEAL', { type: 'Service', ...PLAIN }],
]);

export function kindOf(code: string): ProductKind {
  return KINDS.get(code) ?? { type: null, ...PLAIN };
}
