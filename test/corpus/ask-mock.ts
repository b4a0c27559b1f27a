import { mockedBy } from '../../scripts/commands/mocks.ts';
import { mockTarget } from '../../scripts/commands/targets.ts';
import { judgeOf, planAsTaken, type Verdict } from '../../scripts/contract/index.ts';
import type { Mocked } from '../../scripts/mock/mocked-contract.ts';
import { startMock } from '../../scripts/mock/start-mock.ts';
import type { Contract, Operation, Parameter } from '../../scripts/openapi/contract.ts';

/** Asks a mock of the first operation that can be asked, or of each, once, with a legal request. An answer is fine where it keeps the contract. */
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
  let unasked = 0;
  try {
    for (const operation of contract.operations) {
      if (isFirstOnly && kept + broken.length > 0) break;
      const verdict = await asked(mocked, operation, mock.url);
      if (!verdict) unasked += 1;
      else if (verdict.outcome !== 'broken') kept += 1;
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
  // What was never asked has not passed.
  if (kept + admitted === 0) throw new Error(`none of ${unasked} operations could be asked`);
  return [
    `${kept} kept`,
    ...(admitted > 0 ? [`${admitted} said to break their schema`] : []),
    ...(unasked > 0 ? [`${unasked} not asked`] : []),
  ].join(', ');
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
  const sent = asSent(operation);
  const alone = { ...contract, operations: [{ ...sent, responses: Object.fromEntries(responses) }] };
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

/**
 * An operation as a client sends it who takes query and fragment in its path for what they are in a URL: the one is sent, the other
 * is not. The judge itself asks of no path with a query, and of one with a fragment where words tell it from the others: here each is
 * asked by itself.
 */
function asSent(operation: Operation): Operation {
  const [place = ''] = operation.path.split('#');
  const [path = '', query = ''] = place.split('?');
  const fixed = [...new URLSearchParams(query)].map(([name, value]): Parameter => {
    const schema = { pointer: '#/nowhere', schema: true };
    return { name, in: 'query', required: true, style: 'form', explode: true, schema, examples: { documented: value } };
  });
  const others = operation.parameters.filter((one) => !fixed.some(({ name }) => name === one.name));
  return { ...operation, path, parameters: [...fixed, ...others] };
}

function saysSo({ exchanges }: Verdict): boolean {
  return exchanges.at(-1)?.response.headers['sl-violations'] !== undefined;
}
