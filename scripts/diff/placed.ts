import type { Change, Diff } from './change.ts';

/** Where a place of a document was written: `specs/shop/openapi.yaml:12`. */
export type Places = (pointer: string) => string | undefined;

/** A diff, and where in both versions its changes were written. */
export interface Placed extends Diff {
  /** What the versions are called: `main`, `old.yaml`. */
  readonly names: { readonly before: string; readonly after: string };
  readonly places: { readonly before: Places; readonly after: Places };
}

/** Where a change was written before, and where after; as far as it was. */
export function placed(
  { places }: Placed,
  { before, after }: Change,
): { readonly before?: string; readonly after?: string } {
  const was = before === undefined ? undefined : (places.before(before) ?? before);
  const is = after === undefined ? undefined : (places.after(after) ?? after);
  return { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
}
