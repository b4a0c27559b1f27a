import { describe, expect, test } from 'vitest';
import { judgeOf, planOf, type Target, type Verdict } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { bundleSpec } from '../../../scripts/spec/bundle.ts';
import { DOCUMENT } from '../../fixtures/planted/document.ts';
import { FAULTS, type Fault } from '../../fixtures/planted/faults.ts';
import { startPlanted, TOKEN } from '../../fixtures/planted/server.ts';
import { DOCUMENT as VAULT_DOCUMENT } from '../../fixtures/planted/vault/document.ts';
import { FAULTS as VAULT_FAULTS, type Fault as VaultFault } from '../../fixtures/planted/vault/faults.ts';
import { startVault, VALID } from '../../fixtures/planted/vault/server.ts';

const APIS = [
  {
    of: 'projects',
    document: DOCUMENT,
    faults: FAULTS,
    start: (fault?: string) => startPlanted(fault as Fault | undefined),
    valid: { token: TOKEN },
  },
  {
    of: 'a vault of seeds',
    document: VAULT_DOCUMENT,
    faults: VAULT_FAULTS,
    start: (fault?: string) => startVault(fault as VaultFault | undefined),
    valid: VALID,
  },
] as const;

describe.each(APIS)('$of', async ({ document, faults, start, valid }) => {
  const contract = readContract('planted', await bundleSpec(process.cwd(), document.pathname));
  const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);

  /** The findings on a server with nothing but document, URL and credentials, up to the first where that is enough. */
  async function findingsOn(fault: string | undefined, { all }: { readonly all: boolean }): Promise<string[]> {
    const server = await start(fault);
    const target: Target = {
      name: 'live',
      url: server.url,
      keepsState: true,
      hasOwnData: true,
      checksCredentials: 'value',
      ownsRefusals: true,
      valid,
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

  test.each(Object.entries(faults) as [string, string][])('finds %s: a server that %s', async (fault) => {
    expect(await findingsOn(fault, { all: false })).not.toEqual([]);
  });
});
