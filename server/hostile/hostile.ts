import type { Answer } from '../answer.ts';
import type { DeclaredAnswer } from '../delivery.ts';
import { type ApiDocument, isObject, operationIn, resolved } from '../guard/api-document.ts';
import type { Guard } from '../guard/guard.ts';
import { essenceOf } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { hashOf } from '../values/hash.ts';
import { loadMatching } from '../values/matching.ts';
import { cycleOf, type ExtremeBody } from './cycle.ts';
import { withIdentity } from './identity.ts';
import { whatIsShown } from './what-is-shown.ts';

const HOSTILE_HEADER = 'X-Licet-Hostile';

/** Who turns true answers into ones that are as legal and as extreme as the contract allows. */
export interface Hostile {
  /** The answer to send instead, with a header that says what was done; its body is checked. */
  instead(operation: Operation, answer: DeclaredAnswer, turns: Turns): Promise<Answer>;
}

/** Where somebody is in the cycles of extreme answers, and by which seed: each has its own. */
export interface Turns {
  readonly seed: number;
  /** Counts from 0, apart for each name. */
  next(name: string): number;
}

export function turnsBy(seed: number): Turns {
  const counts = new Map<string, number>();
  return {
    seed,
    next(name) {
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return count;
    },
  };
}

interface Cycle {
  readonly bodies: readonly ExtremeBody[];
  isListed(place: string): boolean;
}

/** Makes extreme answers of a contract's response schemas alone, one cycle of them for each declared body, when it is first asked for. */
export function createHostile(document: ApiDocument, guard: Guard): Hostile {
  const cycles = new Map<string, Promise<Cycle>>();

  async function cycleFor(operation: Operation, status: number, declaredType: string, seed: number): Promise<Cycle> {
    const schema = schemaOf(document, operation, status, declaredType);
    if (schema === undefined) return { bodies: [], isListed: () => false };
    const isLegal = async (body: unknown) =>
      (await guard.violationOf(operation, { status, declaredType, body })) === undefined;
    const bodies = await cycleOf({ document, schema, seed, matching: await loadMatching(seed), isLegal });
    const listed = new Set(
      bodies.flatMap(({ shows }) => shows.filter(({ kind }) => kind === 'enum').map(({ place }) => place)),
    );
    return { bodies, isListed: (place) => listed.has(place) };
  }

  return {
    async instead(operation, { declaredType, ...answer }, turns) {
      const { status, body: truth } = answer;
      if (truth === undefined || declaredType === undefined) return told(answer, 'none: the answer has no body');
      if (truth instanceof Uint8Array) return told(answer, 'none: the answer is a file');
      const name = `${operation.id} ${status} ${declaredType}`;
      const key = `${turns.seed} ${name}`;
      const cycle = cycles.get(key) ?? cycleFor(operation, status, declaredType, turns.seed);
      cycles.set(key, cycle);
      const { bodies, isListed } = await cycle;
      const turn = (turns.next(name) + startOf(turns.seed, name)) % (bodies.length || 1);
      const extreme = bodies[turn];
      if (!extreme) return told(answer, 'none: nothing legal could be made up');
      const known = withIdentity(extreme.body, truth, isListed);
      const violation = await guard.violationOf(operation, { status, declaredType, body: known });
      const body = violation === undefined ? known : extreme.body;
      return told({ ...answer, body }, whatIsShown(extreme.shows, turn + 1, bodies.length));
    },
  };
}

/** The cycle begins with the barest answer, unless a seed says otherwise. */
function startOf(seed: number, name: string): number {
  return seed === 0 ? 0 : hashOf(`${seed} ${name}`);
}

function told(answer: Answer, what: string): Answer {
  return { ...answer, headers: { ...answer.headers, [HOSTILE_HEADER]: what } };
}

function schemaOf(document: ApiDocument, operation: Operation, status: number, declaredType: string): unknown {
  const responses = resolved(document, operationIn(document, operation)?.['responses']);
  const key = [String(status), `${String(status)[0]}XX`, 'default'].find((one) => Object.hasOwn(responses, one));
  const content = resolved(document, responses[key ?? ''])['content'];
  const media = Object.entries(isObject(content) ? content : {}).find(
    ([type]) => essenceOf(type) === essenceOf(declaredType),
  )?.[1];
  return isObject(media) ? media['schema'] : undefined;
}
