import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { withDiscriminators } from './discriminators.ts';
import { withMembers } from './members.ts';
import { mentions } from './mentions.ts';
import { withoutNullable } from './nullable.ts';
import { oncePer } from './once.ts';

/** Which way a body goes: a `readOnly` property need not be in a request, a `writeOnly` one must not be in an answer. */
export type Direction = 'request' | 'answer';

const NOT_ASKED: Readonly<Record<Direction, string>> = { request: 'readOnly', answer: 'writeOnly' };

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
  const asked = (value: unknown): unknown => {
    const copy = withMembers(value, asked);
    if (!isNode(value) || !isNode(copy) || !isNode(value['properties'])) return copy;
    const { required, properties } = value;
    const goes = (name: unknown) => !isMarked(document, properties[String(name)], NOT_ASKED[direction]);
    return {
      ...copy,
      ...(Array.isArray(required) ? { required: required.filter(goes) } : {}),
      // What is read-only may come in a request and is ignored; what is write-only has no business in an answer.
      ...(direction === 'answer'
        ? { properties: mapped(copy['properties'] as Node, (one, name) => goes(name) && one) }
        : {}),
    };
  };
  return mentions(document, NOT_ASKED[direction]) ? (asked(document) as Document) : document;
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

function isMarked(document: Document, schema: unknown, mark: string, seen: readonly Node[] = []): boolean {
  if (!isNode(schema) || seen.includes(schema)) return false;
  if (schema[mark] === true) return true;
  const ref = schema['$ref'];
  return (
    typeof ref === 'string' && isMarked(document, valueAt(document, decodeURIComponent(ref)), mark, [...seen, schema])
  );
}
