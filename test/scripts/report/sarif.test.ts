import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { tallyOf } from '../../../scripts/commands/tally.ts';
import { planOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { Baseline, baselineOf, REPORTERS, reportOf, type Tally } from '../../../scripts/report/index.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { startShelf } from '../../fixtures/contract/shelf-server.ts';

const require = createRequire(import.meta.url);
const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

let tally: Tally;
beforeAll(async () => {
  const shelf = await startShelf((honest) => ({ ...honest, status: honest.status === 200 ? 299 : honest.status }));
  try {
    const written = await tallyOf(planOf(readContract('shelf', shelfDocument), []), shelf.target);
    tally = { ...written, placeOf: (pointer) => ({ file: `specs/a b/${pointer.length}.yaml`, line: 3, column: 1 }) };
  } finally {
    await shelf.close();
  }
}, 60_000);

test.each([
  { of: 'with findings', report: () => reportOf([tally]) },
  { of: 'with findings of no known place', report: () => reportOf([{ ...tally, placeOf: () => undefined }]) },
  {
    of: 'with findings that are known',
    report: () => reportOf([tally], new Baseline(baselineOf(reportOf([tally]).clusters, '2030-12-31'), '2030-01-01')),
  },
  { of: 'with none', report: () => reportOf([]) },
])('a report $of is SARIF by its schema', ({ report }) => {
  const told = JSON.parse(REPORTERS.sarif(report()));
  isSarif(told);
  expect(isSarif.errors ?? []).toEqual([]);
});

test('the schema would say so if it were not', () => {
  const told = JSON.parse(REPORTERS.sarif(reportOf([tally])));
  expect(told.runs[0].results.length).toBeGreaterThan(0);
  told.runs[0].results[0].level = 'fatal';
  expect(isSarif(told)).toBe(false);
});
