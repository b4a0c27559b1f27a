import type { Case } from '../contract/index.ts';
import type { Contract, Operation } from '../openapi/contract.ts';
import { commented, literal, quoted } from './names.ts';

/** The tests of one operation, a test a case. */
export function testPiece({ id, method, path }: Operation, cases: readonly Case[]): string {
  const last = `    test('has been seen to answer every status that it declares', everyStatusSeen(target, ${quoted(id)}));`;
  return `  describe(${quoted(`${id}: ${method.toUpperCase()} ${path}`)}, () => {\n${[...cases.map(testOf), last].join('\n')}\n  });`;
}

/** The plan as a vitest file: to be read, filtered and run by itself. */
export function contractTestOf(
  { vendor, title, operations }: Contract,
  blocks: readonly string[],
  folder: string,
): string {
  return `// The contract of ${commented(title)}, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
//   npx vitest run ${commented(folder)}${' '.repeat(24)}all of it
//   npx vitest run ${commented(folder)} -t ${commented(operations[0]?.id ?? 'id').padEnd(20)} one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite(${quoted(vendor)}, new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
${blocks.join('\n\n')}
});
`;
}

function testOf({ name, ...testCase }: Case): string {
  return `    test(${quoted(name)}, check(target, ${literal(testCase, '    ')}));`;
}
