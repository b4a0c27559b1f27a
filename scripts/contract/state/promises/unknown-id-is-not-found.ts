import { anyOf } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isYes } from '../reading.ts';
import { varied } from '../vary.ts';

/** What never was cannot be read. */
export const unknownIdIsNotFound: StatePromise = {
  words: 'does not find what never was',
  madeBy: ({ read }) => [read],
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
    const others =
      typeof known === 'number' || /^\d+$/.test(String(known))
        ? [2_000_000_011, 1_999_983, 99_991, 997].flatMap((one) => [one, String(one)])
        : [varied(contract, pointer, known, requests, { word: scene.word(), what: 'everything' })];
    const unknown = others.find(
      (one) => String(one) !== String(known) && requests.violationsOf(pointer, one).length === 0,
    );
    if (unknown === undefined) throw new NotSetUp('there is no other id that fits its schema');
    const { status } = (await scene.ask(operation, { path: { ...item.path, [resource.parameter]: unknown } })).response;
    if (!isYes(status)) return [];
    return [
      {
        message: `answered ${status} for ${resource.parameter} ${unknown}, which nobody made`,
        pointer: operation.pointer,
      },
    ];
  },
};
