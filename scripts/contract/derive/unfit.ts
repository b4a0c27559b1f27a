import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import type { SchemaJudge } from '../violations.ts';
import { unfitExamples } from './fitting-examples.ts';

/** Each example that its own schema forbids, as a case that nobody is asked. */
export function unfitCases(contract: Contract, operation: Operation, judge: SchemaJudge): Case[] {
  const byName = Map.groupBy(unfitExamples(contract, operation, judge), ({ name }) => name);
  return [...byName].map(([name, defects]) => ({
    id: `${operation.id}/example/${name}/unfit`,
    name: `has an example “${name}” that its own schema forbids`,
    operation: operation.id,
    kind: 'example',
    request: { example: name },
    statuses: [],
    defect: `the document's own example breaks its schema: ${defects.map(({ defect }) => defect).join('; ')}`,
  }));
}
