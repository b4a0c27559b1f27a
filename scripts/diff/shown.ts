import type { Between } from '../contract/index.ts';
import type { MediaType, SchemaAt } from '../openapi/contract.ts';
import type { Change, Witness } from './change.ts';
import { type SchemaChange, type SchemaPair, schemaChanges } from './schemas.ts';
import type { OperationPair } from './version.ts';

/** What a change is about, before it is known what it means. */
export type About = Pick<Change, 'operation' | 'direction' | 'subject'>;

/** A schema in both versions of an operation. */
export interface Compared {
  readonly direction: Change['direction'];
  readonly before: SchemaAt;
  readonly after: SchemaAt;
  readonly examples: readonly unknown[];
  about(at: string): About;
  /** What shows a value to the validators of both versions; undefined where they do not differ about it as it is sent. */
  shownBy(value: Between, at: string): Promise<Witness | undefined>;
}

/** The changes of a schema, each with the first value that both versions' validators, asked as it is sent, differ about. */
export async function* shownChanges({ before, after }: OperationPair, compared: Compared): AsyncGenerator<Change> {
  const pair: SchemaPair = {
    before: { contract: before.version.contract, pointer: compared.before.pointer },
    after: { contract: after.version.contract, pointer: compared.after.pointer },
    examples: compared.examples,
  };
  for (const change of schemaChanges(pair, compared.direction)) yield shown(change, compared);
}

async function shown(
  { at, words, before, after, witnesses, otherwise }: SchemaChange,
  { about, shownBy, direction }: Compared,
): Promise<Change> {
  const places = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  const change = { ...about(at), ...places, words };
  for (const value of witnesses) {
    const witness = await shownBy(value, at);
    if (witness) return { ...change, verdict: 'breaking', witness };
  }
  if (witnesses.length === 0) return { ...change, ...otherwise };
  const both = direction === 'request' ? 'take' : 'allow';
  return {
    ...change,
    verdict: 'harmless',
    reason: `no difference found: as it is sent, both versions ${both} what shows it`,
  };
}

/** The values that examples have, of the version by which values are legal first. */
export function examplesOf(...media: readonly (Pick<MediaType, 'examples'> | undefined)[]): readonly unknown[] {
  return media.flatMap((one) => Object.values(one?.examples ?? {}));
}
