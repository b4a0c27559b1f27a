import type { Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import type { Exchange } from '../exchange.ts';
import { buildRequest } from '../request.ts';
import type { Grounding } from './grounding.ts';
import type { Stage } from './scene.ts';

/** A case as it was put to a target, and what came of it. */
export interface Put {
  readonly asked: Case;
  readonly exchange: Exchange;
}

/** Puts a case to a target, of what is there as far as that is known. */
export async function askFairly(
  { contract, target, send }: Stage,
  ground: Grounding | undefined,
  testCase: Case,
  operation: Operation,
): Promise<Put> {
  const put = async (): Promise<Put> => {
    const asked = ground ? await ground.grounded(testCase, operation) : testCase;
    const exchange = await send(await buildRequest(contract, operation, asked, target));
    ground?.note(operation, asked, exchange);
    return { asked, exchange };
  };
  const first = await put();
  // What was done to it before stands in the way of what the case is about.
  const isInTheWay = first.exchange.response.status === 409 && ground?.renew(operation);
  return isInTheWay ? put() : first;
}
