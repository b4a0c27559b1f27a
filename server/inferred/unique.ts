import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, operationIn, resolved } from '../guard/api-document.ts';
import type { Asked } from './asked.ts';
import { plain } from './schema.ts';
import type { Thing } from './thing.ts';

/** Names of what nobody has twice, wherever a document says that something can be there once only. */
const NATURAL = new Set(['email', 'emailaddress', 'username', 'login', 'slug', 'sku', 'handle']);

const ONCE =
  /\balready (exists|used|taken|registered|in use|there)|\b(exists|used|taken|registered) already|\bwith (this|that|the same|such an?)\b.*\bexists|\bduplicate|\bunique|\b(only|used|be) once\b|\bno two\b|\b(is|are) taken\b/i;

/**
 * Whether values are somebody else's where the document answers 409 to that: they have the same in a property that its words name,
 * or that is nobody's twice by its nature, or are the same altogether where it says that there cannot be two.
 */
export function isTaken(asked: Asked, values: JsonObject, others: readonly Thing[]): boolean {
  const { operation } = asked;
  if (operation.responses['409'] === undefined) return false;
  const prose = proseOf(asked);
  const saysOnce = ONCE.test(prose);
  const words = new Set(prose.split(/[^\w]+/).flatMap((word) => [plain(word)]));
  const keys = Object.keys(values).filter(
    (name) => typeof values[name] === 'string' && ((saysOnce && words.has(plain(name))) || NATURAL.has(plain(name))),
  );
  return others.some((other) => {
    if (keys.some((name) => other.values[name] === values[name])) return true;
    return saysOnce && Object.keys(values).length > 0 && isDeepStrictEqual(values, other.values);
  });
}

/** What a document says of a 409: of the answer itself, and in the sentences that name it. */
export function proseOf({ lore: { document }, operation }: Pick<Asked, 'lore' | 'operation'>): string {
  const node = operationIn(document, operation) ?? {};
  const answer = resolved(document, isObject(node['responses']) ? node['responses']['409'] : undefined);
  const sentences = String(node['description'] ?? '').split(/(?<=[.!?])\s+/);
  const about = sentences.filter((sentence) => sentence.includes('409') || sentences.length === 1);
  return [String(answer['description'] ?? ''), ...about].join(' ');
}
