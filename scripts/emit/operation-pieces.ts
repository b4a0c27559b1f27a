import type { Planned } from '../contract/index.ts';
import type { Document } from '../openapi/contract.ts';
import { testPiece } from './contract-test.ts';
import { type PlanPiece, planPiece } from './plan.ts';
import { type Fitting, stubPiece } from './stubs.ts';

/** What is made of one operation and its cases, for several files: the rest of it takes little time. */
export interface OperationPieces {
  readonly cases: number;
  readonly plan: PlanPiece;
  readonly test: string;
  readonly stub: string;
}

/** The cases are held no longer than this takes: those of a large document would fill the memory. */
export function operationPieces(
  document: Document,
  { operation, cases: derived, unbroken }: Planned,
  fitting: Fitting,
): OperationPieces {
  const cases = [...derived];
  return {
    cases: cases.length,
    plan: planPiece(operation, cases, [...unbroken]),
    test: testPiece(operation, cases),
    stub: stubPiece(document, operation, fitting),
  };
}
