import type { RequestHandler } from 'express';
import { sendUnchecked } from './send-answer.ts';
import type { Database } from './state/store.ts';
import { StoreAway } from './state/store-away.ts';

/** Says whether the sandbox can do its work: 200, or 503 while its database is away. */
export function healthz(database: Pick<Database, 'engine' | 'check'>): RequestHandler {
  const answer = (status: number, said: string) => ({
    status,
    body: { status: said, database: database.engine },
  });
  return async (_request, response) => {
    try {
      await database.check();
      sendUnchecked(response, answer(200, 'ok'));
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      sendUnchecked(response, answer(503, 'the database is away'));
    }
  };
}
