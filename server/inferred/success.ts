import type { Operation } from '../operation.ts';

/** The statuses that say most plainly that something was done, by method, the plainest first. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  post: ['201', '200', '202', '204'],
  delete: ['204', '200', '202'],
};
const OTHERWISE = ['200', '204', '201', '202'];

/** The status of an operation's success: of those it declares, the one that fits its method best. */
export function successOf({ method, responses }: Operation, wanted?: number): number {
  const statuses = Object.keys(responses);
  const usual = [...(wanted === undefined ? [] : [String(wanted)]), ...(USUAL[method] ?? OTHERWISE)];
  const exact =
    usual.find((status) => statuses.includes(status)) ?? statuses.filter((one) => /^2\d\d$/.test(one)).sort()[0];
  if (exact !== undefined) return Number(exact);
  const range = statuses.find((status) => /^2xx$/i.test(status));
  const isOpen = range !== undefined || statuses.includes('default');
  if (isOpen) return method === 'post' ? 201 : 200;
  const redirect = statuses.filter((one) => /^3\d\d$/.test(one)).sort()[0];
  return Number(redirect ?? 200);
}

/** Whether an operation declares a status, a range of it or all that it does not name. */
export function declares({ responses }: Operation, status: number): boolean {
  return [String(status), `${String(status)[0]}XX`, 'default'].some((key) => Object.hasOwn(responses, key));
}
