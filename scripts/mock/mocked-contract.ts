import type { Contract, Operation } from '../openapi/contract.ts';
import type { AnswerValues } from './answer-values.ts';
import { type Asked, type NotRouted, pathTable } from './path-table.ts';
import { type Prepared, prepared } from './prism-operation.ts';

/** What a mock answers by. */
export interface Mocked {
  readonly contract: Contract;
  readonly values: AnswerValues;
  /** What breaks its schema is not sent: something that fits takes its place. */
  readonly strict?: boolean;
}

/** What a request is answered by. */
export interface Route extends Mocked {
  readonly prepared: Prepared;
  /** The texts of its path's parameters. */
  readonly path: Readonly<Record<string, string>>;
}

/** The way from requests to operations of a contract, each made ready when it is first asked for. */
export function routesOf(mocked: Mocked): (asked: Asked) => Route | NotRouted {
  const { contract, values } = mocked;
  const find = pathTable(contract.operations);
  const ready = new Map<Operation, Prepared>();
  return (asked) => {
    const found = find(asked);
    if ('methods' in found) return found;
    const known = ready.get(found.operation) ?? prepared(contract, found.operation, values);
    ready.set(found.operation, known);
    return { ...mocked, prepared: known, path: found.values };
  };
}
