import type { Answer } from '../answer.ts';
import type { ApiDocument } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { contractOf } from '../running-vendor.ts';
import type { Matching } from '../values/matching.ts';
import { type AnyHandler, type AnyVendor, defineVendor } from '../vendor.ts';
import { asRead } from './as-read.ts';
import type { Asked, InferredState } from './asked.ts';
import { accessBy, authenticate, headersFor, unscopedIn } from './credentials.ts';
import { act } from './deeds/act.ts';
import { change, remove, replace } from './deeds/change.ts';
import { create } from './deeds/create.ts';
import { list } from './deeds/list.ts';
import { read } from './deeds/read.ts';
import { show } from './deeds/show.ts';
import { single } from './deeds/single.ts';
import { documentedRefusals, inDeclaredShape } from './documented.ts';
import type { Role } from './kind.ts';
import { gather } from './lore.ts';
import { operationsIn, securitySchemesIn } from './operations.ts';
import { type OwnHandler, ownState } from './own-handler.ts';
import { refusalsBy } from './refusals.ts';
import { modelOf } from './roles.ts';
import { tryOne } from './try-one.ts';

export interface InferOptions {
  /** Who answers single operations instead, by their ids: asked at each request, for they may be written while it runs. */
  readonly handlers?: (() => Readonly<Record<string, OwnHandler>>) | undefined;
}

/**
 * A stateful sandbox of a bundled document alone: what there is, how it is made, found, changed and taken away is told by its paths
 * and schemas. What cannot be told is answered by the document's example, else as the schema allows, and counts as a stub.
 * Nothing is worked out of a schema before a request asks for it.
 * @param document whose schemas are in JSON Schema 2020-12, with references within it alone
 */
export function inferVendor(
  name: string,
  document: ApiDocument,
  { handlers = () => ({}) }: InferOptions = {},
): AnyVendor {
  const operations = operationsIn(document);
  const securitySchemes = securitySchemesIn(document);
  const model = modelOf(document, operations);
  const guard = async () => (await contractOf(vendor)).guard;
  const lore = gather({ name, document, operations, guard }, model);
  let matching: Matching = () => [];

  const ownFor = ({ id }: Operation) => {
    const own = handlers();
    return Object.hasOwn(own, id) ? own[id] : undefined;
  };
  const inferred = (operation: Operation, role: Role): AnyHandler => {
    let refusalTo: ReturnType<typeof documentedRefusals> | undefined;
    return async (request, state, caller): Promise<Answer> => {
      refusalTo ??= documentedRefusals(document, operation);
      const asked: Asked = { lore: await lore(), operation, request, state: state as InferredState };
      matching = asked.lore.matching;
      const byItself = async (one: Asked) => {
        const told = refusalTo?.(one.request);
        return told ? inDeclaredShape(one, told) : answerTo(one, role);
      };
      return ownFor(operation)?.(request, ownState(asked, byItself), caller) ?? byItself(asked);
    };
  };
  const all = operations.map((operation) => ({ operation, role: model.roles.get(operation.id) ?? SHOWN }));
  const byKnowing = (isShown: boolean) =>
    Object.fromEntries(
      all
        .filter(({ operation, role }) => (role.does === 'show' && !ownFor(operation)) === isShown)
        .map(({ operation, role }) => [operation.id, inferred(operation, role)]),
    );
  const vendor = defineVendor<InferredState, undefined, Record<string, AnyHandler>>({
    name,
    document,
    operations,
    securitySchemes,
    handlers: byKnowing(false),
    stubs: byKnowing(true),
    createState: (store, world, accepted) => ({ store, world, accepted }),
    // A fresh sandbox's first data is in the document.
    seed: async () => undefined,
    authenticate: (credentials, { accepted }) => authenticate(credentials, accepted),
    ...refusalsBy({ document, operations, matching: () => matching }),
    asRead: (operation, type, body) => asRead(document, operation, type, body),
    answersBeyondContract: true,
    access: accessBy(securitySchemes, operations),
    demoOf: (accepted) => ({
      valid: Object.fromEntries(Object.entries(accepted).filter(([name]) => Object.hasOwn(securitySchemes, name))),
      expired: {},
      unscoped: unscopedIn(accepted),
      inputs: {},
      try: tryOne(document, operations, (operation) => headersFor(operation, securitySchemes, accepted)),
    }),
  });
  return vendor;
}

const SHOWN: Role = { does: 'show', parent: undefined };

function answerTo(asked: Asked, role: Role): Promise<Answer> {
  switch (role.does) {
    case 'create':
      return create(asked, role.kind, role.scope);
    case 'list':
      return list(asked, role.kind, role.scope);
    case 'read':
      return read(asked, role.kind);
    case 'replace':
      return replace(asked, role.kind);
    case 'change':
      return change(asked, role.kind);
    case 'remove':
      return remove(asked, role.kind);
    case 'act':
      return act(asked, role.kind, role.word);
    case 'single':
      return single(asked, role);
    case 'show':
      return show(asked, role.parent);
  }
}
