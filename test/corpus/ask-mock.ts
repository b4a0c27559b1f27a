import { mockedBy } from '../../scripts/commands/mocks.ts';
import { mockTarget } from '../../scripts/commands/targets.ts';
import { judgeOf, planAsTaken, type Verdict } from '../../scripts/contract/index.ts';
import type { Mocked } from '../../scripts/mock/mocked-contract.ts';
import { startMock } from '../../scripts/mock/start-mock.ts';
import type { Contract, Operation } from '../../scripts/openapi/contract.ts';

/** Asks a mock of the first operation, or of each, once, with a legal request. An answer is fine where it keeps the contract. */
export async function askMock(
  contract: Contract,
  { isFirstOnly, strict }: { readonly isFirstOnly: boolean; readonly strict: boolean },
): Promise<string> {
  if (contract.operations.length === 0) return 'nothing to ask';
  const mocked = mockedBy(contract, strict);
  const mock = await startMock(mocked);
  const broken: string[] = [];
  let kept = 0;
  let admitted = 0;
  try {
    for (const operation of contract.operations.slice(0, isFirstOnly ? 1 : undefined)) {
      const verdict = await asked(mocked, operation, mock.url);
      if (!verdict) continue;
      if (verdict.outcome !== 'broken') kept += 1;
      // What its author wrote is answered as it is, and said to be wrong.
      else if (!strict && saysSo(verdict)) admitted += 1;
      else broken.push(`${operation.method} ${operation.path}: ${verdict.findings[0]?.message}`);
    }
  } finally {
    await mock.close();
  }
  if (broken.length > 0)
    throw new Error(
      isFirstOnly ? `first answer: ${broken[0]}` : `${strict ? 'strictly ' : ''}${broken.length}: ${broken[0]}`,
    );
  return `${kept} kept${admitted > 0 ? `, ${admitted} said to break their schema` : ''}`;
}

/** Undefined where there is no legal request to ask with. */
async function asked({ contract, values }: Mocked, operation: Operation, url: string): Promise<Verdict | undefined> {
  // What is asked for by name is what the mock has by that name.
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const content = Object.entries(response.content).map(([type, media]) => [
      type,
      { ...media, examples: values.examplesOf(type, media) },
    ]);
    return [status, { ...response, content: Object.fromEntries(content) }];
  });
  const alone = { ...contract, operations: [{ ...operation, responses: Object.fromEntries(responses) }] };
  const judge = judgeOf(alone, []);
  const target = mockTarget(alone, url);
  const [planned] = planAsTaken(alone, []).operations;
  for (const testCase of planned?.cases ?? []) {
    if (!['example', 'positive'].includes(testCase.kind)) continue;
    const verdict = await judge.judge(testCase, target);
    if (verdict.outcome !== 'skipped') return verdict;
  }
  return undefined;
}

function saysSo({ exchanges }: Verdict): boolean {
  return exchanges.at(-1)?.response.headers['sl-violations'] !== undefined;
}
