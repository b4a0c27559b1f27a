import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Document } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Where the schemas stand that a validator speaks of: it knows them by what they are, and not by where. */
export class Places {
  readonly #document: Document;
  readonly #given: Document;
  #pointers: Map<unknown, string> | undefined;

  /** A document as one direction sees it, and as it was given. */
  constructor(document: Document, given: Document) {
    this.#document = document;
    this.#given = given;
  }

  /** Where a schema stands in the document as it is judged by; undefined where it is none of it. */
  of(schema: unknown): string | undefined {
    this.#pointers ??= pointersIn(this.#document);
    return this.#pointers.get(schema);
  }

  /**
   * Where a broken keyword stands in the document that was given, or what it is part of; of a validator that was made for
   * one place and is asked for another that reads the same.
   */
  standing({ parentSchema, keyword }: ErrorObject, { from, to }: Moved): string | undefined {
    const schema = this.of(parentSchema);
    if (schema === undefined) return undefined;
    const moved = schema === from || schema.startsWith(`${from}/`) ? to + schema.slice(from.length) : schema;
    let pointer = below(moved, keyword);
    // What was put in for a direction, or for a discriminator, is in no document that anybody wrote.
    while (valueAt(this.#given, pointer) === undefined) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    return pointer;
  }
}

function pointersIn(document: Document): Map<unknown, string> {
  const pointers = new Map<unknown, string>();
  const note = (value: unknown, pointer: string) => {
    if (typeof value !== 'object' || value === null || pointers.has(value)) return;
    pointers.set(value, pointer);
    for (const [name, member] of Object.entries(value)) note(member, below(pointer, name));
  };
  note(document, '#');
  return pointers;
}
