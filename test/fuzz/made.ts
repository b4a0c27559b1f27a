import type { Chance } from './chance.ts';
import { type Proper, properPost, wire } from './proper-requests.ts';

/** What is sent on a connection of its own, and what may come back. */
export interface Message {
  readonly kind: string;
  readonly parts: readonly (string | Buffer)[];
  /** The vendors whose data an answer may hold. */
  readonly vendors: readonly string[];
  /** How many answers may come at most: more would be an answer to a smuggled request. */
  readonly answers: number;
}

export type Made = Partial<Message> & Pick<Message, 'parts'>;

/** Ways to spoil a request, by what is said of them. */
export type Kinds = Readonly<Record<string, (chance: Chance, proper: Proper) => Made>>;

export const withHeader = (proper: Proper, ...lines: string[]): Made => ({
  parts: [wire({ ...proper, headers: [...proper.headers, ...lines] })],
});
export const withTarget = (proper: Proper, target: string): Made => ({ parts: [wire({ ...proper, target })] });

export function withBody(chance: Chance, body: string | Buffer, ...lines: string[]): Made {
  const proper = properPost(chance);
  const head = wire({ ...proper, headers: [...proper.headers, ...lines], body: '' }, [
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]);
  return { parts: [Buffer.concat([Buffer.from(head), Buffer.from(body)])], vendors: [proper.vendor] };
}

export function withFraming(chance: Chance, framing: readonly string[], body: string): Made {
  const proper = properPost(chance);
  return { parts: [wire({ ...proper, body }, framing)], vendors: [proper.vendor] };
}

export function withParts(chance: Chance, body: string): Made {
  const headers = ['Host: x', 'Cookie: JSESSIONID=demo-supervisor-session', 'X-Csrf-Token: demo-supervisor-csrf'];
  const type = chance.of([
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary="b',
    'multipart/form-data',
    `multipart/form-data; boundary=${'b'.repeat(300)}`,
  ]);
  return {
    parts: [
      wire({
        method: 'POST',
        target: '/lenovo-xclarity/authCodes',
        headers: [...headers, `Content-Type: ${type}`],
        body,
      }),
    ],
    vendors: ['lenovo-xclarity'],
  };
}
