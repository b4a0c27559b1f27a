import { isObject, type JsonObject } from '../guard/api-document.ts';
import { jsonOf, withJson } from './exchange.ts';
import { answers, bears } from './faults-of-answers.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { partAt, withAt } from './pointer.ts';
import type { Fits } from './validator.ts';

/** Lists whose items can be read by themselves too, and that say another thing of each than the reading does. */
export function faultsOfLists(operation: ModelOperation, all: readonly ModelOperation[], fits: Fits): AnswerFault[] {
  const item = all.find(({ method, path }) => method === 'get' && isItemOf(path, operation.path));
  if (operation.method !== 'get' || !item) return [];
  return [
    {
      mutant: {
        id: `${operation.id}/list/disagrees`,
        kind: 'list disagrees',
        operation: operation.id,
        pointer: operation.pointer,
        words: `says another thing of each item than ${item.id} does`,
      },
      change(honest, request, memory) {
        if (honest.status !== 200 || request.otherMethod || request.operation?.id !== operation.id) return undefined;
        if (request.method !== 'GET') return undefined;
        const value = jsonOf(honest.body)?.value;
        const at = listAt(value);
        const names = at && toldByBoth(partAt(value, at), item, memory);
        const [type, schema] =
          Object.entries(operation.responses['200']?.content ?? {}).find(([one]) => bears(one, honest)) ?? [];
        if (!at || !names || type === undefined || schema === undefined || !answers(operation, '200', honest))
          return undefined;
        for (const name of names) {
          const changed = withAt(value, at, (items) =>
            (items as JsonObject[]).map((one) => ({ ...one, [name]: another(one[name]) })),
          );
          if (fits(schema, changed)) return withJson(honest, changed);
        }
        return undefined;
      },
      neverFired: (memory) =>
        memory.successesOf(operation.id).length > 0 && memory.successesOf(item.id).length > 0
          ? {
              fate: 'unobservable',
              reason:
                'beside names, nothing that its items say is said by a reading in a form in which it could be compared',
            }
          : { fate: 'unreached', reason: 'no list was answered and none of its items read' },
    },
  ];
}

function isItemOf(path: string, list: string): boolean {
  return path.startsWith(`${list}/{`) && !path.slice(list.length + 1).includes('/');
}

/** Where the list stands in an answer: at its root, or in a member of it. */
function listAt(value: unknown): readonly string[] | undefined {
  const isList = (one: unknown) => Array.isArray(one) && one.length > 0 && one.every(isObject);
  if (isList(value)) return [];
  const name = isObject(value) ? Object.keys(value).find((one) => isList(value[one])) : undefined;
  return name === undefined ? undefined : [name];
}

/** Scalars that list and reading call the same, names last: by an id the item is known. */
function toldByBoth(items: unknown, item: ModelOperation, memory: Memory): readonly string[] {
  const [first] = items as readonly JsonObject[];
  const read = memory
    .successesOf(item.id)
    .map(({ answer }) => jsonOf(answer.body)?.value)
    .find(isObject);
  if (!first || !read) return [];
  const names = Object.keys(first).filter((name) => Object.hasOwn(read, name) && typeof first[name] !== 'object');
  return names.filter((name) => !/id$|key$|^name$/i.test(name));
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? (/^\d+$/.test(value) ? String(Number(value) + 1) : `${value}x`) : value;
}
