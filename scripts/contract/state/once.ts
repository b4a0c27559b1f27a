import { createHash } from 'node:crypto';
import type { Operation, Parameter } from '../../openapi/contract.ts';
import type { SchemaJudge } from '../violations.ts';

const ONCE = /^(x-)?((idempotency|idempotent|request|correlation|transaction)[-_]?(key|id|token)|nonce)$/i;

/**
 * Values for the required headers that tell one request from another: with the same again, a server may answer what it
 * answered before, or refuse another body. Each is made of a word that was never used.
 */
export function onceHeaders({ parameters }: Operation, judge: SchemaJudge, word: () => string): Record<string, string> {
  return Object.fromEntries(
    parameters
      .filter(({ in: place, name, required }) => place === 'header' && required && ONCE.test(name))
      .flatMap((parameter): [string, string][] => {
        const value = onceValue(parameter, judge, word());
        return value === undefined ? [] : [[parameter.name, value]];
      }),
  );
}

/** A value of a parameter that is made of a word, and so is as new as that; undefined where the schema takes none. */
export function onceValue({ schema }: Parameter, judge: SchemaJudge, word: string): string | undefined {
  return candidates(word).find((one) => judge.violationsOf(schema.pointer, one).length === 0);
}

function candidates(word: string): string[] {
  const hex = createHash('sha256').update(word).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return [uuid, hex.slice(0, 32), hex.slice(0, 16), hex.slice(0, 8), hex];
}
