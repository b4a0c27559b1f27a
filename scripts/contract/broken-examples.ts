import type { Contract, MediaType, Operation, SchemaAt } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { bodyDefect, isRefused, parameterDefect } from './derive/fitting-examples.ts';
import { isJudgedAs } from './fitting-answers.ts';
import { schemaJudge } from './violations.ts';

/** An example that its own schema forbids: whether a request or an answer shows it, where, and what is wrong. */
export interface BrokenExample {
  readonly shows: 'request' | 'answer';
  readonly pointer: string;
  readonly defect: string;
}

type Shown = readonly [name: string, value: unknown];

/** The examples of a contract that their own schemas forbid; what many operations share is told once. */
export function brokenExamples(contract: Contract): BrokenExample[] {
  const found = contract.operations.flatMap((operation) => [
    ...inRequest(contract, operation),
    ...inAnswers(contract, operation),
  ]);
  return [...new Map(found.map((one) => [one.pointer, one])).values()];
}

function inRequest(contract: Contract, operation: Operation): BrokenExample[] {
  const judge = schemaJudge(contract, 'request');
  const told = (schema: SchemaAt | undefined, [name]: Shown, defect: string | undefined): BrokenExample[] =>
    !schema || defect === undefined || isRefused(operation, name)
      ? []
      : [{ shows: 'request', pointer: placeOf(contract, schema, name), defect }];
  return [
    ...operation.parameters.flatMap((one) =>
      Object.entries(one.examples).flatMap((shown) =>
        told(one.schema, shown, parameterDefect(contract, judge, one, shown[1])),
      ),
    ),
    ...mediaIn(operation.requestBody).flatMap(([type, media]) =>
      Object.entries(media.examples).flatMap((shown) =>
        told(media.schema, shown, bodyDefect(contract, judge, type, media, shown[1])),
      ),
    ),
  ];
}

function inAnswers(contract: Contract, operation: Operation): BrokenExample[] {
  const judge = schemaJudge(contract, 'answer');
  const media = Object.values(operation.responses).flatMap((response) => mediaIn(response));
  return media.flatMap(([type, { schema, examples }]) =>
    Object.entries(examples).flatMap(([name, value]): BrokenExample[] => {
      const [first] = schema && isJudgedAs(type, value) ? judge.violationsOf(schema.pointer, value) : [];
      if (!schema || !first) return [];
      const defect = `body${first.at === '' ? '' : ` at ${first.at}`} ${first.message}`;
      return [{ shows: 'answer', pointer: placeOf(contract, schema, name), defect }];
    }),
  );
}

function mediaIn(holder: { readonly content: Readonly<Record<string, MediaType>> } | undefined) {
  return Object.entries(holder?.content ?? {});
}

/** Where the example stands, beside its schema. */
function placeOf({ document }: Contract, { pointer }: SchemaAt, name: string): string {
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  const named = below(holder, 'examples', name);
  const isNamed = isNode(valueAt(document, below(holder, 'examples'))) && valueAt(document, named) !== undefined;
  return isNamed ? named : below(holder, 'example');
}
