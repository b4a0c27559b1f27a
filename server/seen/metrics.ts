import type { Counter, Histogram, Registry } from 'prom-client';
import type { Database } from '../state/store.ts';
import type { Seen } from './seen.ts';

/** Seconds: from an answer out of memory to one that a slow disk or database held up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Requests that are over before the client library is there; what is beyond was never going to be missed. */
const MOST_WAITING = 10_000;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']);

/** Counts what the sandbox did. Labels are names of contracts, never a client's words: their number is bounded. */
export interface Metrics {
  observe(seen: Seen): void;
  /** Loads the client library, which a start need not wait for. */
  load(): Promise<void>;
  /** All there is to read, in Prometheus' text format, and the media type of it. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

export function createMetrics(database: Pick<Database, 'size'>): Metrics {
  let counting: Counting | undefined;
  let loading: Promise<Counting> | undefined;
  let waiting: Seen[] = [];

  async function loaded(): Promise<Counting> {
    const made = countingOf(await import('prom-client'), database);
    for (const seen of waiting) made.observe(seen);
    waiting = [];
    counting = made;
    return made;
  }
  const ensured = () => (loading ??= loaded());

  return {
    observe(seen) {
      if (counting) counting.observe(seen);
      else if (waiting.length < MOST_WAITING) waiting.push(seen);
    },
    load: async () => void (await ensured()),
    text: async () => (await ensured()).text(),
  };
}

type Counting = Pick<Metrics, 'observe' | 'text'>;

function countingOf(client: typeof import('prom-client'), database: Pick<Database, 'size'>): Counting {
  const registry = new client.Registry();
  const families = familiesOf(client, registry);
  new client.Gauge({
    name: 'licet_state_bytes',
    help: 'How much room the state takes in its database.',
    registers: [registry],
    async collect() {
      this.set(await database.size().catch(() => Number.NaN));
    },
  });
  let process = false;
  return {
    observe: (seen) => count(families, seen),
    async text() {
      // Watching the event loop has a price, which only those pay who look.
      if (!process) client.collectDefaultMetrics({ register: registry });
      process = true;
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

interface Families {
  readonly requests: Counter;
  readonly seconds: Histogram;
  readonly refused: Counter;
  readonly broken: Counter;
}

function familiesOf({ Counter, Histogram }: typeof import('prom-client'), registry: Registry): Families {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'licet_requests_total',
      help: 'Requests that were answered, or given up by their client.',
      labelNames: ['vendor', 'operation', 'method', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'licet_request_duration_seconds',
      help: 'From the head of a request to the end of its answer.',
      labelNames: ['vendor', 'operation'],
      buckets: BUCKETS,
      registers,
    }),
    refused: new Counter({
      name: 'licet_refused_requests_total',
      help: 'Requests that were refused before their operation began, by why, and by where the first broken rule is.',
      labelNames: ['vendor', 'operation', 'kind', 'in'],
      registers,
    }),
    broken: new Counter({
      name: 'licet_broken_answers_total',
      help: 'Answers that would have broken the contract, and were not sent.',
      labelNames: ['vendor', 'operation'],
      registers,
    }),
  };
}

function count(families: Families, { vendor = '', operation, method, status, ms, refusal, broken }: Seen): void {
  const asked = { vendor, operation: operation?.id ?? '' };
  families.requests.inc({ ...asked, method: method !== undefined && METHODS.has(method) ? method : 'other', status });
  if (ms !== undefined) families.seconds.observe(asked, ms / 1000);
  if (refusal) families.refused.inc({ ...asked, kind: refusal.kind, in: refusal.rules?.[0]?.in ?? '' });
  if (broken) families.broken.inc(asked);
}
