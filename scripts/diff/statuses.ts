import type { Operation } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import type { OperationPair } from './version.ts';

/** One status for each that is declared, in whichever version; for a range or `default`, one that nothing names more closely. */
export function statusesOf(before: Operation, after: Operation): { readonly status: number; readonly name: string }[] {
  const names = [...new Set([...Object.keys(before.responses), ...Object.keys(after.responses)])].sort();
  const exact = new Set(names.filter((name) => /^\d{3}$/.test(name)).map(Number));
  const ofClass = (digit: number) =>
    Array.from({ length: 100 }, (_, index) => digit * 100 + index).find((one) => !exact.has(one));
  return names.flatMap((name) => {
    if (/^\d{3}$/.test(name)) return [{ status: Number(name), name }];
    const range = /^([1-5])XX$/i.exec(name)?.[1];
    const classes = range === undefined ? [4, 5, 2] : [Number(range)];
    const free = classes.filter((digit) => range !== undefined || !names.includes(`${digit}XX`));
    return free
      .slice(0, 1)
      .flatMap((digit) => ofClass(digit) ?? [])
      .map((status) => ({ status, name }));
  });
}

/** The key under which an operation declares a status: itself, its range, `default`. */
export function statusKey({ responses }: Operation, status: number): string {
  return [String(status), `${String(status)[0]}XX`, 'default'].find((name) => responses[name]) ?? 'none';
}

/** An answer of an operation, in one status that stands for all that are declared together. */
export interface InStatus {
  readonly pair: OperationPair;
  readonly status: number;
  /** As the document has it: `4XX`. */
  readonly name: string;
}

/** What is said of an answer, and where each version declares it. */
export function aboutStatus({ pair, status, name }: InStatus) {
  const pointer = ({ operation }: OperationPair['before']) =>
    below(operation.pointer, 'responses', statusKey(operation, status));
  return {
    operation: pair.name,
    direction: 'answer',
    subject: `the answer ${name}`,
    before: pointer(pair.before),
    after: pointer(pair.after),
  } as const;
}
