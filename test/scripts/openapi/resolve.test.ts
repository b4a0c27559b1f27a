import { expect, test } from 'vitest';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { resolve } from '../../../scripts/openapi/resolve.ts';

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'References', version: '1' },
  components: {
    real: { here: true },
    once: { $ref: '#/components/real' },
    twice: { $ref: '#/components/once' },
    encoded: { $ref: '#/components/with%20space~1slash' },
    'with space/slash': { here: true },
    circle: { $ref: '#/components/circleBack' },
    circleBack: { $ref: '#/components/circle' },
    self: { $ref: '#/components/self' },
    outside: { $ref: 'other.yaml#/real' },
    nowhere: { $ref: '#/components/none' },
    list: [],
  },
};

test.each([
  { name: 'real', pointer: '#/components/real' },
  { name: 'once', pointer: '#/components/real' },
  { name: 'twice', pointer: '#/components/real' },
  { name: 'encoded', pointer: '#/components/with space~1slash' },
])('$name stands at $pointer', ({ name, pointer }) => {
  expect(resolve(document, `#/components/${name}`)).toEqual({ node: { here: true }, pointer });
});

test.each([
  { name: 'circle', message: 'refers to itself through #/components/circleBack' },
  { name: 'self', message: 'refers to itself through #/components/self' },
  { name: 'outside', message: '#/components/outside refers to other.yaml#/real, outside the bundle' },
  { name: 'nowhere', message: '#/components/none names nothing in the document' },
  { name: 'list', message: '#/components/list names nothing in the document' },
])('$name: $message', ({ name, message }) => {
  expect(() => resolve(document, `#/components/${name}`)).toThrow(message);
});
