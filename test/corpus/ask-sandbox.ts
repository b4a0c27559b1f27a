import { inferredFrom } from '../../scripts/commands/inferred-sandbox.ts';
import { startJudged } from '../../scripts/commands/judged.ts';
import { casesOf, judgeOf, planAsTaken, type Target, verdictsOf } from '../../scripts/contract/index.ts';
import type { Contract, Document } from '../../scripts/openapi/contract.ts';
import { testedOf } from './tested.ts';

/** A contract, and the document that it was read from. */
interface Asked {
  readonly contract: Contract;
  readonly document: Document;
}

/** The first legal request of the first operation, put to the sandbox that a document has by itself. */
export function askSandbox(asked: Asked): Promise<string> {
  const { contract } = asked;
  return inSandbox(asked, async (target) => {
    const { judge } = judgeOf(contract, []);
    const [first] = planAsTaken(contract, []).operations;
    for (const testCase of first?.cases ?? []) {
      if (!['example', 'positive'].includes(testCase.kind)) continue;
      const verdict = await judge(testCase, target);
      if (verdict.outcome === 'skipped') continue;
      if (verdict.outcome === 'broken') throw new Error(`first answer: ${verdict.findings[0]?.message}`);
      return 'kept';
    }
    return 'nothing to ask';
  });
}

/** So many findings are told of a document. */
const TOLD = 40;

/** Every case of a document, or of so many of its operations, put to the sandbox that it has by itself. */
export function testSandbox(asked: Asked, most: number): Promise<string> {
  const { contract } = asked;
  return inSandbox(asked, async (target) => {
    const { judge } = judgeOf(contract, []);
    const count = { kept: 0, broken: 0, skipped: 0, excepted: 0 };
    const told: string[] = [];
    let why: string | undefined;
    const { operations, share } = testedOf(contract, most);
    const cases = casesOf({ operations });
    for await (const [testCase, { outcome, findings, reason }] of verdictsOf({ cases, judge, target })) {
      count[outcome] += 1;
      why ??= reason;
      const [first] = findings;
      if (first && told.length < TOLD)
        told.push(`${testCase.operation} ${testCase.id}: ${first.check} ${first.message}`);
    }
    const all = count.kept + count.broken + count.skipped;
    if (count.broken > 0) throw new Error(`findings on ${count.broken} of ${all} cases${share}: ${told.join('\n')}`);
    // What was never asked has not passed.
    if (count.kept === 0 && all > 0) throw new Error(`none of ${all} cases was asked: ${why}`);
    return `${count.kept} of ${all} cases kept${share}`;
  });
}

async function inSandbox({ contract, document }: Asked, use: (target: Target) => Promise<string>): Promise<string> {
  const inferred = inferredFrom('corpus', document);
  const { targets, close } = await startJudged(contract, { wanted: ['sandbox'], inferred });
  try {
    const [target] = targets;
    if (!target) throw new Error('no sandbox is running');
    return await use(target);
  } finally {
    await close();
  }
}
