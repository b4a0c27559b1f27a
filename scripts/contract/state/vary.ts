import { createHash } from 'node:crypto';
import type { Contract } from '../../openapi/contract.ts';
import { below, segmentsOf } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { isForReaders } from '../derive/named-words.ts';
import { meetings } from '../derive/walk.ts';
import { edited } from '../edit.ts';
import { once } from '../once.ts';
import type { SchemaJudge } from '../violations.ts';

/** What is to become of a value that is as valid after as before. */
export interface Variation {
  /** A word that was never used. */
  readonly word: string;
  /** `names`: texts that name nothing else; `all`: each text, ids too; `everything`: numbers, switches and enums as well. */
  readonly what: 'names' | 'all' | 'everything';
}

/** A value with its parts made others, each as far as the schema allows it by itself. */
export function varied(
  { document }: Contract,
  pointer: string,
  value: unknown,
  judge: SchemaJudge,
  { word, what }: Variation,
): unknown {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const leaves = new Map<string, { value: unknown; enums: unknown[]; step: number }>();
  // What says of which kind a value is, is no word of its own.
  const kinds = new Set<string>();
  for (const { at, value: leaf, node } of meetings(document, pointer, value, fits)) {
    const kind = isNode(node['discriminator']) ? node['discriminator']['propertyName'] : undefined;
    if (typeof kind === 'string') kinds.add(below(at, kind));
    if (typeof leaf === 'object' && leaf !== null) continue;
    const known = leaves.get(at) ?? { value: leaf, enums: [], step: 1 };
    if (Array.isArray(node['enum'])) known.enums.push(...node['enum']);
    if (typeof node['multipleOf'] === 'number') known.step = node['multipleOf'];
    leaves.set(at, known);
  }
  let root = value;
  for (const [at, leaf] of [...leaves].filter(([place]) => !kinds.has(place)).slice(0, MOST)) {
    const name = segmentsOf(at).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    for (const other of alternatives(name, leaf, word, what)) {
      if (other === leaf.value) continue;
      const candidate = edited({ root }, [{ op: 'replace', path: `/root${at}`, value: other }]).root;
      if (!fits(pointer, candidate)) continue;
      root = candidate;
      break;
    }
  }
  return root;
}

const MOST = 40;

/** Names of what stands for something else: an id that is made up leads nowhere. */
const REFERENCE = /(id|ids|uuid|ref|uri|url|href|link|token|key|password|currency|country|locale|language|timezone)$/i;

function* alternatives(
  name: string,
  { value, enums, step }: { readonly value: unknown; readonly enums: readonly unknown[]; readonly step: number },
  word: string,
  what: Variation['what'],
): Generator<unknown> {
  if (what === 'everything' && enums.length > 0) {
    const next = enums.indexOf(value) + 1;
    yield* [...enums.slice(next), ...enums.slice(0, next)];
    return;
  }
  if (enums.length > 0) return;
  if (typeof value === 'string' && (what !== 'names' || !REFERENCE.test(name))) {
    // Small and capital letters both: whether they are kept can then be seen.
    if (isForReaders(name)) yield `${value}-${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    yield* otherTexts(value, word);
  }
  if (typeof value === 'number') {
    if (what === 'all' && /^_?id$/i.test(name)) yield 100_000 + (parseInt(word.replace(/\D/g, ''), 10) % 1_000_000);
    if (what === 'everything' && !REFERENCE.test(name)) yield* [value + step, value - step];
  }
  if (typeof value === 'boolean' && what === 'everything') yield !value;
}

function* otherTexts(text: string, word: string): Generator<string> {
  if (/^\d{4}-\d\d-\d\d/.test(text)) {
    yield text.replace(/^\d{4}/, (year) => String(Number(year) + 1)).replace(/-02-29/, '-02-28');
    return;
  }
  const hex = once(() => createHash('sha256').update(word).digest('hex'));
  if (UUID.test(text)) yield `${text.slice(0, 24)}${hex().slice(0, 12)}`;
  const at = text.indexOf('@');
  if (at > 0) yield `${text.slice(0, at)}.${word}${text.slice(at)}`;
  if (/^https?:/.test(text)) yield `${text.replace(/\/$/, '')}/${word}`;
  const digits = once(() => String(BigInt(`0x${hex()}`)).slice(-text.length));
  if (/^\d+$/.test(text)) yield text.slice(0, text.length - digits().length) + digits();
  yield `${text}-${word}`;
  yield `${text}${word}`;
  yield `${text}${word.toUpperCase()}`;
  if (/\d/.test(text))
    yield text.replace(/\d+(?=\D*$)/, (run) => digits().slice(-run.length).padStart(run.length, '0'));
  for (const last of [word, word.slice(0, 4), word.slice(0, 2)]) {
    if (text.length > last.length) yield text.slice(0, -last.length) + last;
    yield last;
  }
  for (const letters of [word.replace(/[^a-z]/g, ''), word.replace(/[^a-z]/g, '').toUpperCase()])
    if (letters !== '') yield text.slice(0, -letters.length) + letters;
  for (const letter of 'xqz759') if (text.length > 0) yield text.slice(0, -1) + letter;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
