import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import type { Dimension, Promised, Side } from './cell.ts';
import { ownParameters, requestRules } from './request-rules.ts';

/** The name that a cell goes by. */
export function keyOf(dimension: Dimension, operation: string, what: string, side?: Side): string {
  return [dimension, operation, what, ...(side === undefined ? [] : [side])].join(' ');
}

/** Everything that the document says may happen with an operation. */
export function promisedCells(contract: Contract, operation: Operation): readonly Promised[] {
  const cell = (dimension: Dimension, what: string, pointer: string, side?: Side, name = what): Promised => ({
    dimension,
    operation: operation.id,
    what,
    ...(side === undefined ? {} : { side }),
    pointer,
    key: keyOf(dimension, operation.id, name, side),
  });
  const responses = Object.entries(operation.responses).flatMap(([status, { content, headers }]) => {
    const at = below(operation.pointer, 'responses', status);
    return [
      cell('statuses', status, at),
      ...Object.keys(content).map((type) => cell('response-types', `${status} ${type}`, at)),
      ...Object.keys(headers).map((name) => cell('headers', `${status} ${name}`, at)),
    ];
  });
  const requestTypes = Object.keys(operation.requestBody?.content ?? {}).map((type) =>
    cell('request-types', type, below(operation.pointer, 'requestBody', 'content', type)),
  );
  const parameters = ownParameters(contract, operation).flatMap((parameter) =>
    sidesOf(parameter).map((side) => cell('parameters', nameOf(parameter), parameter.schema.pointer, side)),
  );
  const keywords = requestRules(contract, operation).flatMap(({ keyword, pointer, of }) =>
    (['legal', 'broken'] as const).map((side) =>
      cell('keywords', of === pointer ? keyword : `${keyword} ${of.slice(pointer.length + 1)}`, pointer, side, of),
    ),
  );
  return [
    cell('operations', operation.id, operation.pointer),
    ...responses,
    ...requestTypes,
    ...parameters,
    ...keywords,
  ];
}

/** A parameter as reports call it: `query limit`. */
export function nameOf({ in: place, name }: Pick<Parameter, 'in' | 'name'>): string {
  return `${place} ${name}`;
}

function sidesOf({ required }: Parameter): readonly Side[] {
  return required ? ['sent'] : ['sent', 'left out'];
}
