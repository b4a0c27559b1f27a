import { expect, test } from 'vitest';
import { vendorNameFor } from '../../../scripts/project/vendor-name.ts';

test.each([
  { asked: {}, name: 'petstore', document: undefined },
  { asked: { name: 'shop' }, name: 'shop', document: undefined },
  { asked: { name: 'shop', document: './a.yaml' }, name: 'shop', document: './a.yaml' },
  { asked: { name: './Shop API.v2.yaml' }, name: 'shop-api-v2', document: './Shop API.v2.yaml' },
  { asked: { name: 'shop/openapi.yaml' }, name: 'shop', document: 'shop/openapi.yaml' },
  { asked: { name: 'openapi.json' }, name: 'openapi', document: 'openapi.json' },
  { asked: { name: '1.json' }, name: 'petstore', document: '1.json' },
  { asked: { name: 'https://host/v1/shop.json' }, name: 'shop', document: 'https://host/v1/shop.json' },
])('$asked is $name of $document', ({ asked, name, document }) => {
  expect(vendorNameFor(asked)).toEqual({ name, document });
});

test.each(['Shop', '-shop', 'shop_1', 'a'.repeat(64), '__proto__', ''])('“%s” is no name', (name) => {
  expect(() => vendorNameFor({ name, document: 'a.yaml' })).toThrow('cannot be a vendor’s name');
});
