import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../../openapi/contract.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { propertyPointer } from '../../../openapi/schema-types.ts';
import { typeOf } from '../bodies.ts';
import { isIdName, pathsIn } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { areAlike, keywordOf, propertiesOf, requiredOf } from '../property.ts';
import { isYes } from '../reading.ts';
import { shownIn } from '../shown.ts';
import { varied } from '../vary.ts';

/** What a body leaves out has the default that the document gives it. @see https://spec.openapis.org/oas/v3.1.0#schema-object */
export const defaultsAreTaken: StatePromise = {
  words: 'takes the defaults for what is left out',
  madeBy({ create, chosen }, contract) {
    const pointer = create && typeOf(create)?.[1].schema?.pointer;
    return chosen || pointer === undefined || defaultsOf(contract, pointer).length === 0 ? [] : [create];
  },
  async play(scene, resource, operation) {
    const { contract, requests } = scene.stage;
    const { document } = contract;
    const { made, path } = await make(scene, resource);
    const template = made?.template;
    if (!template || !isNode(template.value)) throw new NotSetUp(`${operation.id} takes no body with properties`);
    const { pointer, value } = template;
    const defaults = defaultsOf(contract, pointer).filter(({ name }) => !isIdName(resource, name));
    const names = defaults.map(({ name }) => name);
    const bare = Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
    if (requests.violationsOf(pointer, bare).length > 0)
      throw new NotSetUp(`${operation.id} takes no body without what has a default`);
    const body = varied(contract, pointer, bare, requests, { word: scene.word(), what: 'names' });
    const above = Object.fromEntries(Object.entries(path).filter(([name]) => name !== resource.parameter));
    const exchange = await scene.ask(operation, { path: above, body, type: template.type });
    const { status } = exchange.response;
    if (!isYes(status) || status === 202)
      throw new NotSetUp(`${operation.id} answered ${status} to a body without them`);
    const [one] = pathsIn(contract, operation, resource, exchange, above);
    const { remove } = resource;
    if (one && remove) scene.afterwards(async () => void (await scene.ask(remove, { path: one })));
    const shown = shownIn(contract, operation, resource, exchange);
    return defaults.flatMap(({ name, at, assumed }) => {
      const answered = shown?.pointer === undefined ? undefined : propertyPointer(document, shown.pointer, name);
      const came = shown?.value[name];
      if (answered === undefined || came === undefined || !areAlike(document, at, answered)) return [];
      if (isDeepStrictEqual(came, assumed)) return [];
      const message = `was sent no ${name}, and made it ${JSON.stringify(came)} instead of its default ${JSON.stringify(assumed)}`;
      return [{ message, pointer: operation.pointer }];
    });
  },
};

/** The optional properties of a body that have a default. */
function defaultsOf({ document }: Contract, pointer: string) {
  const required = requiredOf(document, pointer);
  return propertiesOf(document, pointer).flatMap(({ name, pointer: at }) => {
    const assumed = keywordOf(document, at, 'default');
    return assumed === undefined || required.has(name) ? [] : [{ name, at, assumed }];
  });
}
