import type { Operation } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import type { Case, Edit } from '../case.ts';
import type { Exchange } from '../exchange.ts';
import type { Path } from './identity.ts';
import { anyOf } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import { parametersOf, type Resource } from './resources.ts';
import { Scene, type Stage } from './scene.ts';

/** What is there to be asked for: the path of one of a resource, and whether it was made for us. */
interface Ground {
  readonly path: Path;
  readonly ours: boolean;
}

const SAFE: ReadonlySet<string> = new Set(['get', 'head', 'options']);

/**
 * Gives cases whose path names nothing on a target something that is there: one of the resource is made, and asked for
 * until a case takes it away. What is not ours is only read.
 */
export class Grounding {
  readonly #scene: Scene;
  readonly #known = new Map<string, Promise<Ground | undefined>>();

  constructor(stage: Stage, word: string) {
    this.#scene = new Scene(stage, word);
  }

  /** The case with the path of something that is there, where the operation asks for one; its own edits come after. */
  async grounded(testCase: Case, operation: Operation): Promise<Case> {
    const resource = this.#resourceOf(operation);
    if (!resource || testCase.workflow !== undefined || testCase.provoked) return testCase;
    const ground = await this.#groundOf(resource);
    if (!ground || !(ground.ours || SAFE.has(operation.method))) return testCase;
    const names = parametersOf(operation.path);
    const edits = parametersOf(resource.item).map((name, index): Edit => {
      return { op: 'add', path: below('/path', names[index] ?? name), value: ground.path[name] };
    });
    return { ...testCase, request: { ...testCase.request, edits: [...edits, ...(testCase.request.edits ?? [])] } };
  }

  /** What a case took away is made anew for the next. */
  note({ method, path }: Operation, testCase: Case, { response }: Exchange): void {
    const { status } = response;
    const gone = (testCase.request.method ?? method).toLowerCase() === 'delete' && status >= 200 && status < 300;
    if (!gone) return;
    for (const resource of this.#scene.resources) if (resource.item.startsWith(path)) this.#known.delete(resource.name);
  }

  /** Takes away what was made, as well as it can. */
  async tidy(): Promise<void> {
    this.#known.clear();
    await this.#scene.tidy();
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
