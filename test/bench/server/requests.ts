import { DEMO_TOKENS } from '../../../server/vendors/xformation-lac/demo.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';

/** A request of the benchmark, below the base URL of X-Formation's contract. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const Authorization = `Bearer ${DEMO_TOKENS.valid}`;
const ORDER = '/license-orders/II1HP-TX8EQ-R1QXZ-7LYXF';

/** One order, 2 kB of it. */
export const READ: Asked = { method: 'GET', path: ORDER, headers: { Authorization } };

/** The vendor's own example: a body of 0.5 kB with lists of objects, and 2 kB for an answer. */
export const CREATE: Asked = {
  method: 'POST',
  path: '/license-orders',
  headers: { Authorization, 'Content-Type': 'application/json' },
  body: JSON.stringify(xformationLac.demo.try.body),
};

/** Replaces an order's settings, always by the same, so that the state does not grow while it is measured. */
export const CHANGE: Asked = {
  method: 'PATCH',
  path: ORDER,
  headers: { Authorization, 'Content-Type': 'application/json' },
  body: JSON.stringify(xformationLac.demo.try.body),
};
