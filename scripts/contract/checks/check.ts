import type { Contract, DeclaredResponse, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import type { SchemaJudge } from '../violations.ts';

/** An exchange, and all that was promised of it. */
export interface Asked {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly testCase: Case;
  readonly exchange: Exchange;
  /** What the operation declares for the status that came. */
  readonly declared: DeclaredResponse | undefined;
  /** True where the request belongs to no operation: another method, or a path that is not in the document. */
  readonly foreign: boolean;
  readonly schemas: SchemaJudge;
}

/** A question put to an exchange; each answer is a promise that was broken. The table of checks gives it its name. */
export type Check = (asked: Asked) => readonly Omit<Finding, 'check'>[];
