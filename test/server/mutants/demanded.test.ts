import { expect, test } from 'vitest';
import { demandedBy } from '../../../server/mutants/demanded.ts';

const document = {
  fixed: { required: ['enabled', 'amount'] },
  floating: { allOf: [{ required: ['enabled'] }, { required: ['rate'] }] },
  loop: { required: ['own'], allOf: [{ $ref: '#/loop' }] },
  union: { required: ['name'], oneOf: [{ $ref: '#/fixed' }, { $ref: '#/floating' }] },
  free: { anyOf: [{ $ref: '#/fixed' }, {}] },
};

test.each([
  ['its own', '#/fixed', ['enabled', 'amount']],
  ['those of all parts', '#/floating', ['enabled', 'rate']],
  ['what each branch of a union requires', '#/union', ['name', 'enabled']],
  ['nothing where one branch requires nothing', '#/free', []],
  ['its own once, though it leads to itself', '#/loop', ['own']],
])('a schema demands %s', (_, pointer, names) => {
  expect([...new Set(demandedBy(document, pointer))]).toEqual(names);
});
