import type { ShareName } from '../contract/index.ts';

/** What is counted, as every table of coverage heads it. */
export const COVERAGE_COLUMNS: readonly { readonly head: string; readonly share: ShareName }[] = [
  { head: 'operations', share: 'operations' },
  { head: 'statuses', share: 'statuses' },
  { head: 'request types', share: 'request-types' },
  { head: 'response types', share: 'response-types' },
  { head: 'headers', share: 'headers' },
  { head: 'parameters', share: 'parameters' },
  { head: 'keywords kept', share: 'keywords-legal' },
  { head: 'keywords broken', share: 'keywords-broken' },
];
