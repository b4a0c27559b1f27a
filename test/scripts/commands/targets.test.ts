import { expect, test } from 'vitest';
import { mockTarget } from '../../../scripts/commands/targets.ts';
import type { Contract, SecurityScheme } from '../../../scripts/openapi/contract.ts';

test.each<{ readonly scheme: SecurityScheme; readonly credential: string }>([
  { scheme: { type: 'http', scheme: 'basic' }, credential: 'licet:licet' },
  { scheme: { type: 'http', scheme: 'bearer' }, credential: 'licet' },
  { scheme: { type: 'apiKey', in: 'header', name: 'X-Key' }, credential: 'licet' },
])('shows the mock a credential of the shape that $scheme has', ({ scheme, credential }) => {
  const contract = { securitySchemes: { only: scheme } } as unknown as Contract;
  expect(mockTarget(contract, 'http://127.0.0.1:1').valid).toEqual({ only: credential });
});
