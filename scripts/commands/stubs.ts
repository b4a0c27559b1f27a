import type { Verdict } from '../contract/index.ts';

/** The header of answers that nobody has written yet. */
const STUB_HEADER = 'x-licet-stub';

/** The operations of a sandbox that a case was answered for by their stubs. */
export function stubsIn({ exchanges }: Pick<Verdict, 'exchanges'>): readonly string[] {
  return exchanges.flatMap(({ response }) => response.headers[STUB_HEADER] ?? []);
}
