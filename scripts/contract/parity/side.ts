import { essenceOf } from '../../openapi/media-type.ts';
import { headerOf } from '../exchange.ts';
import type { Verdict } from '../finding.ts';

/** In what two targets are compared, in this order. */
export type Aspect = 'asked' | 'outcome' | 'status' | 'media type' | 'body';

/** What a target made of a case, in words that are the same where it did the same. */
export function sideOf({ outcome, reason, exchanges, findings }: Verdict): Readonly<Record<Aspect, string>> {
  const response = exchanges.at(-1)?.response;
  const type = response && headerOf(response, 'content-type');
  const badBody = findings.some(({ check }) => check === 'body-matches-schema');
  return {
    asked: outcome === 'skipped' ? `not asked: ${reason ?? ''}` : 'asked',
    outcome: outcome === 'broken' ? `broken: ${[...new Set(findings.map(({ check }) => check))].join(', ')}` : 'kept',
    status: String(response?.status ?? 'none'),
    'media type': type === undefined ? 'none' : essenceOf(type),
    body: badBody ? 'invalid' : 'valid',
  };
}
