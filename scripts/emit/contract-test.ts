import type { Case, WholePlan } from '../contract/index.ts';
import { commented, header, literal, quoted } from './names.ts';

/** The plan as a vitest file, a test a case: to be read, filtered and run by itself. */
export function contractTestOf({ contract: { vendor, title }, operations }: WholePlan): string {
  const blocks = operations.map(({ operation: { id, method, path }, cases }) => {
    const last = `    test('has been seen to answer every status that it declares', everyStatusSeen(target, ${quoted(id)}));`;
    return `  describe(${quoted(`${id}: ${method.toUpperCase()} ${path}`)}, () => {\n${[...cases.map(testOf), last].join('\n')}\n  });`;
  });
  return `${header(vendor)}//
// The contract of ${commented(title)}, a test a case, on each target: by default the sandbox and the mock.
//   npx vitest run generated/${vendor}${' '.repeat(24)}all of it
//   npx vitest run generated/${vendor} -t ${commented(operations[0]?.operation.id ?? 'id').padEnd(20)} one operation
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
