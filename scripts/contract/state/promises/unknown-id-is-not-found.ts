import { askChange, changesOf } from '../changes.ts';
import { anyOf } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isListed } from '../property.ts';
import { isGone, isRefused, isYes, read, readBefore, saysNotFound } from '../reading.ts';
import { varied } from '../vary.ts';

/** What never was cannot be read; nor changed or deleted, where that is declared to be not found. */
export const unknownIdIsNotFound: StatePromise = {
  words: 'does not find what never was',
  madeBy: ({ read, replace, change, remove, chosen }) => [
    read,
    ...[chosen ? undefined : replace, change, remove].map((one) =>
      read && one && saysNotFound(one) && !one.responses['201'] ? one : undefined,
    ),
  ],
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const item = await anyOf(scene, resource);
    const declared = operation.parameters.find(
      ({ in: place, name }) => place === 'path' && name === resource.parameter,
    );
    const known = item.path[resource.parameter] ?? Object.values(declared?.examples ?? {})[0];
    if (!declared || known === undefined) throw new NotSetUp(`none of ${resource.name} is known`);
    if (item.path[resource.parameter] === undefined) throw new NotSetUp('what lies around it is not known');
    const { pointer } = declared.schema;
    // Where the document lists all that can be there, what was never there is not of the list, and refused in any way.
    const listed = isListed(contract, resource, operation);
    const others = listed
      ? [`${known}-${scene.word()}`, 2_000_000_011]
      : typeof known === 'number' || /^\d+$/.test(String(known))
        ? [2_000_000_011, 1_999_983, 99_991, 997].flatMap((one) => [one, String(one)])
        : [varied(contract, pointer, known, requests, { word: scene.word(), what: 'everything' })];
    const unknown = others.find(
      (one) => String(one) !== String(known) && (requests.violationsOf(pointer, one).length === 0) !== listed,
    );
    if (unknown === undefined) throw new NotSetUp('there is no other id to ask for');
    const path = { ...item.path, [resource.parameter]: unknown };
    const tell = (status: number) => [
      {
        message: `answered ${status} for ${resource.parameter} ${unknown}, which nobody made`,
        pointer: operation.pointer,
      },
    ];
    if (operation === resource.read) {
      const { status } = (await scene.ask(operation, { path })).response;
      return isYes(status) ? tell(status) : [];
    }
    const before = await readBefore(scene, item);
    // It is changed only where it is certain that nobody else's is.
    const { status: there } = await read(scene, { resource, path });
    if (!isGone(there) && !(listed && isRefused(there))) throw new NotSetUp('it is not gone');
    const other = { ...item, path };
    const changes = operation === resource.remove ? [] : [...changesOf(scene, operation, other, before)];
    for (const template of changes.slice(0, 3)) {
      const { status } = (await askChange(scene, operation, other, template)).response;
      if (isYes(status) && status !== 202) return tell(status);
    }
    if (operation !== resource.remove) return [];
    const { status } = (await scene.ask(operation, { path })).response;
    return isYes(status) && status !== 202 ? tell(status) : [];
  },
};
