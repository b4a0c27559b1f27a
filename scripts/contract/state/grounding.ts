import type { Document, Operation, Parameter } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import type { Case, CaseRequest, Edit } from '../case.ts';
import { edited } from '../edit.ts';
import type { Exchange } from '../exchange.ts';
import { afresh } from './afresh.ts';
import { alsoRefused, isGuessed, isMeant, onceEdits, sentBody, withBody, withEdits } from './fair.ts';
import { type Path, pathOfLocation, pathsIn } from './identity.ts';
import { anyOf, mayStandIn } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import { referencesIn, resolved } from './references.ts';
import { parametersOf, type Resource } from './resources.ts';
import { Scene, type Stage } from './scene.ts';

/** What is there to be asked for: the path of one of a resource, and whether it was made for us. */
interface Ground {
  readonly path: Path;
  readonly ours: boolean;
}

const SAFE: ReadonlySet<string> = new Set(['get', 'head', 'options']);

/** So often in a row is something new made for an operation that goes on to refuse. */
const MOST_RENEWALS = 2;

/**
 * Gives cases whose path names nothing on a target something that is there: one of the resource is made, and asked for
 * until a case takes it away. What is not ours is only read.
 */
export class Grounding {
  readonly #scene: Scene;
  readonly #known = new Map<string, Promise<Ground | undefined>>();
  /** How often in a row an operation was given something new, and to no avail. */
  readonly #renewed = new Map<Operation, number>();

  constructor(stage: Stage, word: string) {
    this.#scene = new Scene(stage, word);
  }

  /**
   * The case as it is fair to the target: its path and its body name what is there, its texts were never used. Where
   * something could not be had, the refusal of what is not there is as good an answer.
   */
  async grounded(testCase: Case, operation: Operation): Promise<Case> {
    if (testCase.workflow !== undefined || testCase.provoked || isRefusedExample(testCase)) return testCase;
    const { contract } = this.#scene.stage;
    const path = await this.#pathEdits(operation);
    const located = path ? { ...testCase, request: withEdits(testCase.request, path, 'before') } : testCase;
    const { request, open } = await this.#withBody(located, operation);
    const asked = { ...located, request: withEdits(request, onceEdits(operation, located, this.#scene), 'after') };
    const isLost = path === undefined && operation.parameters.some((one) => mayNameNothing(contract.document, one));
    const isUnsure = open || isLost || isGuessed(operation, testCase);
    return isUnsure ? { ...asked, statuses: alsoRefused(asked) } : asked;
  }

  /** Nothing is there any more that was. */
  forget(): void {
    this.#known.clear();
    this.#scene.exchanges.length = 0;
    this.#scene.findings.length = 0;
  }

  /** Something else is made for the cases that come: what is there is of no use any more. */
  renew(operation: Operation): boolean {
    const tries = this.#renewed.get(operation) ?? 0;
    if (tries >= MOST_RENEWALS || this.#known.size === 0) return false;
    this.#renewed.set(operation, tries + 1);
    this.#known.clear();
    return true;
  }

  /** What a case took away is made anew for the next. */
  note(operation: Operation, testCase: Case, exchange: Exchange): void {
    const { method, path } = operation;
    const { response } = exchange;
    const { status } = response;
    this.noteMade(operation, exchange);
    if (status < 300) this.#renewed.delete(operation);
    const gone = (testCase.request.method ?? method).toLowerCase() === 'delete' && status >= 200 && status < 300;
    if (!gone) return;
    for (const resource of this.#scene.resources) if (resource.item.startsWith(path)) this.#known.delete(resource.name);
  }

  /** What an answer says was made is to be taken away: only a 201 says so without a doubt. */
  noteMade(operation: Operation, exchange: Exchange): void {
    const { request, response } = exchange;
    // What can be forgotten as a whole need not be taken away.
    if (this.#scene.isAlone || response.status !== 201 || request.method !== 'POST' || operation.method !== 'post')
      return;
    const resource = this.#scene.resources.find(({ create, remove }) => create === operation && remove !== undefined);
    const above = pathOfLocation(request.url, request.url, { item: operation.path });
    if (!resource || !above) return;
    const names = parametersOf(operation.path);
    const over = Object.fromEntries(
      parametersOf(resource.item)
        .slice(0, names.length)
        .map((name, index) => [name, above[names[index] ?? '']]),
    );
    const [path] = pathsIn(this.#scene.stage.contract, operation, resource, exchange, over);
    const { remove } = resource;
    if (remove && path) this.#scene.afterwards(async () => void (await this.#scene.ask(remove, { path })));
  }

  /** Takes away what was made, as well as it can. */
  async tidy(): Promise<void> {
    this.#known.clear();
    await this.#scene.tidy();
  }

  async #pathEdits(operation: Operation): Promise<Edit[] | undefined> {
    const resource = this.#resourceOf(operation);
    const ground = resource && (await this.#groundOf(resource));
    if (!ground || !(ground.ours || SAFE.has(operation.method))) return undefined;
    const names = parametersOf(operation.path);
    const values = parametersOf(resource.item).map((name, index) => [names[index] ?? name, ground.path[name]] as const);
    // What an answer calls something may be another name of it than the one that a path takes.
    if (!values.every(([name, value]) => mayStandIn(this.#scene, operation, name, value))) return undefined;
    return values.map(([name, value]): Edit => ({ op: 'add', path: below('/path', name), value }));
  }

  async #withBody(testCase: Case, operation: Operation): Promise<{ request: CaseRequest; open: boolean }> {
    const { request } = testCase;
    const sent = sentBody(operation, testCase);
    if (!sent) return { request, open: false };
    const { contract, requests } = this.#scene.stage;
    const isNew = sent.madeUp || this.#scene.resources.some(({ create }) => create === operation);
    const fresh = isNew && testCase.kind !== 'example' ? afresh(contract, sent, requests, this.#scene.word()) : [];
    const references = referencesIn(this.#scene.resources, operation, sent.body);
    const own = sent.madeUp ? references.filter((reference) => isMeant(testCase, reference, sent.base)) : [];
    const { edits, open } = await resolved(own, async (resource) => {
      return (await this.#groundOf(resource))?.path[resource.parameter];
    });
    // What a path calls something may be another name of it than the one that a body takes.
    const isValid = (value: unknown) => requests.violationsOf(sent.pointer, value).length === 0;
    const wasValid = isValid(sent.body);
    const fitting = edits.filter(
      (edit) => isValid((edited({ body: sent.body }, [edit]) as { body: unknown }).body) === wasValid,
    );
    const places = new Set(fitting.map(({ path }) => path));
    return {
      request: withBody(request, sent, [...fresh.filter(({ path }) => !places.has(path)), ...fitting]),
      open: open.length > 0 || fitting.length < edits.length || own.length < references.length,
    };
  }

  #groundOf(resource: Resource): Promise<Ground | undefined> {
    const known = this.#known.get(resource.name) ?? this.#make(resource);
    this.#known.set(resource.name, known);
    return known;
  }

  async #make(resource: Resource): Promise<Ground | undefined> {
    try {
      const { path, made } = await anyOf(this.#scene, resource);
      const complete = parametersOf(resource.item).every((name) => path[name] !== undefined);
      return complete ? { path, ours: made?.certain === true } : undefined;
    } catch (reason) {
      if (reason instanceof NotSetUp) return undefined;
      throw reason;
    }
  }

  /** The innermost resource that an operation's path lies at or below. */
  #resourceOf({ path }: Operation): Resource | undefined {
    return this.#scene.resources
      .filter(({ item }) => path === item || path.startsWith(`${item}/`))
      .sort((a, b) => b.item.length - a.item.length)[0];
  }
}

/** An example that is documented to be refused names what its author meant, be it that nothing is there. */
function isRefusedExample({ kind, statuses }: Case): boolean {
  return kind === 'example' && statuses.every((status) => status >= 400);
}

/** True of a part of a path that names a thing: not of one that only takes listed values, says yes or no, or has parts. */
function mayNameNothing(document: Document, { in: place, schema }: Parameter): boolean {
  if (place !== 'path') return false;
  const types = typesOf(document, schema.pointer);
  const isListed = isNode(schema.schema) && ('enum' in schema.schema || 'const' in schema.schema);
  return !isListed && !(types.length > 0 && types.every((type) => ['boolean', 'array', 'object'].includes(type)));
}
