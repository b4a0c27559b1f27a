import type { Observer } from '../contract/index.ts';
import type { Contract, MediaType, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { isJson } from '../openapi/media-type.ts';
import { segmentsOf } from '../openapi/pointer.ts';
import { type Head, valuesOf } from './head.ts';
import type { MaskedObserved } from './masked-observed.ts';

/** An example that was seen, and the media type object that it is one of. */
export interface SeenExample {
  readonly operation: string;
  /** A normalised JSONPath. @see RFC 9535 §2.7 */
  readonly target: string;
  readonly value: unknown;
}

/** Under this name an example stands in the document. */
export const EXAMPLE_NAME = 'observed';

/**
 * Collects an example of each JSON body, masked: the first that keeps its schema. Where the document has a lone `example`, or
 * one of this name already, it stays as it is.
 */
export class ExampleCollector {
  readonly #contract: Contract;
  readonly #keeps: Observer['keepsSchema'];
  readonly #seen = new Map<string, SeenExample>();
  /** Media types of which every example broke its schema, masked or as it came. */
  readonly #unfit = new Set<string>();

  constructor(contract: Contract, { keepsSchema }: Pick<Observer, 'keepsSchema'>) {
    this.#contract = contract;
    this.#keeps = keepsSchema;
  }

  add(operationId: string, { request, response, content }: MaskedObserved): void {
    const operation = this.#contract.operations.find(({ id }) => id === operationId);
    if (!operation || !response) return;
    const declared = declaredResponse(operation, response.status)?.content ?? {};
    this.#note(operation, 'answer', declared, response, content.response);
    // What was refused is an example of nothing.
    if (response.status < 300)
      this.#note(operation, 'request', operation.requestBody?.content ?? {}, request, content.request);
  }

  get examples(): readonly SeenExample[] {
    return [...this.#seen.values()];
  }

  /** Media types without an example, for none that came kept its schema once it was masked. */
  get unfit(): readonly string[] {
    return [...this.#unfit].filter((target) => !this.#seen.has(target));
  }

  #note(
    { id }: Operation,
    direction: 'request' | 'answer',
    declared: Readonly<Record<string, MediaType>>,
    head: Pick<Head, 'headers'>,
    body: Buffer | undefined,
  ): void {
    const type = valuesOf(head, 'content-type')[0] ?? '';
    const media = isJson(type) ? mediaOf(declared, type) : undefined;
    if (!media?.schema || !body || body.length === 0) return;
    const target = pathTo(media.schema.pointer.replace(/\/schema$/, ''));
    if (
      this.#seen.has(target) ||
      Object.keys(media.examples).some((name) => name === 'example' || name === EXAMPLE_NAME)
    )
      return;
    const value = parsed(body);
    if (value === undefined) return;
    if (this.#keeps(direction, media.schema.pointer, value)) this.#seen.set(target, { operation: id, target, value });
    else this.#unfit.add(target);
  }
}

function mediaOf(declared: Readonly<Record<string, MediaType>>, type: string): MediaType | undefined {
  const bare = (name: string) => name.split(';', 1)[0]?.trim().toLowerCase();
  return Object.entries(declared).find(([name]) => bare(name) === bare(type))?.[1];
}

function pathTo(pointer: string): string {
  const segments = segmentsOf(decodeURIComponent(pointer));
  return `$${segments.map((name) => `['${name.replaceAll(/['\\]/g, '\\$&')}']`).join('')}`;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
