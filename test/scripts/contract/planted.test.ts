import { expect, test } from 'vitest';
import { judgeOf, planOf, type Target, type Verdict } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { bundleSpec } from '../../../scripts/spec/bundle.ts';
import { DOCUMENT } from '../../fixtures/planted/document.ts';
import { FAULTS, type Fault } from '../../fixtures/planted/faults.ts';
import { startPlanted, TOKEN } from '../../fixtures/planted/server.ts';

const contract = readContract('planted', await bundleSpec(process.cwd(), DOCUMENT.pathname));
const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);

/** The findings on a server with nothing but document, URL and token, up to the first where that is enough. */
async function findingsOn(fault: Fault | undefined, { all }: { readonly all: boolean }): Promise<string[]> {
  const server = await startPlanted(fault);
  const target: Target = {
    name: 'live',
    url: server.url,
    keepsState: true,
    hasOwnData: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: { token: TOKEN },
    inputs: {},
  };
  const { judge } = judgeOf(contract, []);
  const found: string[] = [];
  try {
    for (const testCase of cases) {
      const { findings }: Verdict = await judge(testCase, target);
      found.push(...findings.map(({ check, message }) => `${testCase.id}: ${check} ${message}`));
      if (found.length > 0 && !all) break;
    }
  } finally {
    await server.close();
  }
  return found;
}

test('a server that keeps every promise of its document gives no finding', async () => {
  expect(await findingsOn(undefined, { all: true })).toEqual([]);
});

test.each(Object.entries(FAULTS) as [Fault, string][])('finds %s: a server that %s', async (fault) => {
  expect(await findingsOn(fault, { all: false })).not.toEqual([]);
});
