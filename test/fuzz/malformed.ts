import type { Chance } from './chance.ts';
import type { Kinds, Message } from './made.ts';
import { BODIES } from './malformed-bodies.ts';
import { FRAMING } from './malformed-framing.ts';
import { HEADS } from './malformed-heads.ts';
import { PROTOCOL } from './malformed-protocol.ts';
import { properRequest } from './proper-requests.ts';

/** Each way in which what comes over a socket is no proper request, or is a hard one. */
const KINDS: Kinds = { ...FRAMING, ...HEADS, ...BODIES, ...PROTOCOL };

/** A message of some kind; the same chance makes the same one. */
export function malformed(chance: Chance): Message {
  const kind = chance.of(Object.keys(KINDS));
  const proper = properRequest(chance);
  const made = KINDS[kind]?.(chance, proper) ?? { parts: [] };
  return { kind, vendors: [proper.vendor], answers: 1, ...made };
}
