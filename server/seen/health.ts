import type { RequestHandler } from 'express';
import { sendUnchecked } from '../send-answer.ts';
import type { Database } from '../state/store.ts';
import { StoreAway } from '../state/store-away.ts';

/** Whether the sandbox should be sent requests: it answers while it warms up and drains, but others may be quicker, or stay. */
export type Readiness = 'warming' | 'ready' | 'draining';

/** Says whether the sandbox can do its work: 200, or 503 while its database is away. */
export function healthz(database: Pick<Database, 'engine' | 'check'>): RequestHandler {
  return async (_request, response) => {
    const away = await isAway(database);
    sendUnchecked(response, {
      status: away ? 503 : 200,
      body: { status: away ? 'the database is away' : 'ok', database: database.engine },
    });
  };
}

/** Says whether a balancer should send requests here: 503 while the sandbox warms up or drains, or its database is away. */
export function readyz(database: Pick<Database, 'check'>, readiness: () => Readiness): RequestHandler {
  return async (_request, response) => {
    const now = readiness();
    const status = now === 'ready' && (await isAway(database)) ? 'the database is away' : now;
    sendUnchecked(response, { status: status === 'ready' ? 200 : 503, body: { status } });
  };
}

async function isAway(database: Pick<Database, 'check'>): Promise<boolean> {
  try {
    await database.check();
    return false;
  } catch (error) {
    if (error instanceof StoreAway) return true;
    throw error;
  }
}
