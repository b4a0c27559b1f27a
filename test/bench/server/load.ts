import autocannon from 'autocannon';
import type { Child } from './child.ts';
import type { Asked } from './requests.ts';

const CONNECTIONS = 32;

/** What a server did in a time. */
export interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Microseconds of its CPU time a request: what stays true where others use the machine too. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Asks one thing for so many seconds.
 * @throws where an answer is none of success, or none came
 */
export async function load(child: Child, base: string, asked: Asked, seconds: number): Promise<Load> {
  const before = await child.usage();
  const result = await autocannon({
    url: `${base}${asked.path}`,
    connections: CONNECTIONS,
    duration: seconds,
    method: asked.method,
    headers: { ...asked.headers },
    ...(asked.body === undefined ? {} : { body: asked.body }),
  });
  const after = await child.usage();
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${asked.method} ${base}${asked.path}: ${non2xx} refusals, ${errors} errors, ${timeouts} timeouts`);
  const answered = result['2xx'];
  return {
    rate: answered / result.duration,
    cpu: (after.cpu - before.cpu) / answered,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** Waits until a server does nothing any more: what it compiles in the background is no part of a request. */
export async function quiet(child: Child): Promise<void> {
  for (;;) {
    const { cpu } = await child.usage();
    await new Promise((resolve) => setTimeout(resolve, 300));
    if ((await child.usage()).cpu - cpu < 15_000) return;
  }
}
