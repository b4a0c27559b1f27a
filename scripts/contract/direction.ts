import type { Document } from '../openapi/contract.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { withDiscriminators } from './discriminators.ts';
import { bears, type Mark, markedIn } from './marks.ts';
import { withMembers } from './members.ts';
import { mentions } from './mentions.ts';
import { withoutNullable } from './nullable.ts';
import { oncePer } from './once.ts';

/** Which way a body goes: a `readOnly` property need not be in a request, a `writeOnly` one must not be in an answer. */
export type Direction = 'request' | 'answer';

const NOT_ASKED: Readonly<Record<Direction, Mark>> = { request: 'readOnly', answer: 'writeOnly' };

/**
 * The document as one direction sees it: `required` without the properties that do not go that way. Many read no discriminators:
 * `isNamed` says whether these count.
 */
export function documentFor(direction: Direction, document: Document, isNamed = true): Document {
  const whole = withoutNullable(TOLD[direction](document), direction === 'answer');
  return isNamed ? withDiscriminators(whole) : whole;
}

/** The document for whoever makes up answers: what is write-only is not there. */
export function asAnswered(document: Document): Document {
  return TOLD.answer(document);
}

/** What is read-only is as the rest, besides. */
export function asReadable(document: Document): Document {
  const told = asAnswered(document);
  return mentions(told, 'readOnly') ? (withoutMark(told, 'readOnly') as Document) : told;
}

const TOLD: Readonly<Record<Direction, (document: Document) => Document>> = {
  request: oncePer((document) => asTold('request', document)),
  answer: oncePer((document) => asTold('answer', document)),
};

function asTold(direction: Direction, document: Document): Document {
  const mark = NOT_ASKED[direction];
  const marked = oncePer((whole: Node) => markedIn(document, whole, mark));
  // A part that stands in a whole may require what another part of it declares.
  const asked = (value: unknown, wholes: readonly Node[] = []): unknown => {
    if (!isNode(value)) return withMembers(value, (member) => asked(member));
    const around = [...wholes, value];
    const { allOf, required, properties } = value;
    const copy = withMembers(value, (member) =>
      member === allOf && Array.isArray(member) ? withMembers(member, (part) => asked(part, around)) : asked(member),
    );
    const goes = (name: unknown) => !around.some((whole) => marked(whole).has(String(name)));
    const rest = Array.isArray(required) && !required.every(goes) ? { ...copy, required: required.filter(goes) } : copy;
    if (!isNode(properties) || direction === 'request') return rest;
    // What is read-only may come in a request and is ignored; what is write-only has no business in an answer.
    const told = mapped(copy['properties'] as Node, (one, name) => !bears(document, properties[name], mark) && one);
    return { ...rest, properties: told };
  };
  return mentions(document, mark) ? (asked(document) as Document) : document;
}

/** A property of that name is a schema, and stays. */
function withoutMark(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMark(item, mark));
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(([name, member]) => name !== mark || typeof member !== 'boolean');
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutMark(member, mark)]));
}

function mapped(node: Node, map: (value: unknown, name: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, map(value, name)]));
}
