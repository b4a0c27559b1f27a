import { type FrontAnswer, type FrontRequest, headerOf, isRefusal, jsonOf, withHeader, withJson } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault, MutantKind } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { withAt } from './pointer.ts';

type Change = (honest: FrontAnswer, request: FrontRequest, memory: Memory) => FrontAnswer | undefined;

/** Refusals that are forgotten: each declared 4xx of an operation, methods that are not there, unknown paths. */
export function faultsOfProtocol(operation: ModelOperation, all: readonly ModelOperation[]): AnswerFault[] {
  const fault = (kind: MutantKind, what: string, pointer: string, words: string, change: Change): AnswerFault => ({
    mutant: { id: `${operation.id}/${what}`, kind, operation: operation.id, pointer, words },
    change: (honest, request, memory) => (request.method === 'HEAD' ? undefined : change(honest, request, memory)),
    neverFired: () => ({ fate: 'unreached', reason: 'no answer of the sandbox contains it' }),
  });
  const own = (request: FrontRequest) => !request.otherMethod && request.operation?.id === operation.id;
  const others = (request: FrontRequest) => request.otherMethod && request.operation?.path === operation.path;
  const pathAt = operation.pointer.slice(0, operation.pointer.lastIndexOf('/'));
  const isFirst = all.find(({ path }) => path === operation.path) === operation;
  return [
    ...Object.entries(operation.responses)
      .filter(([status]) => /^4\d\d$/.test(status))
      .map(([status, { pointer }]) =>
        fault(
          'refusal forgotten',
          `forgotten/${status}`,
          pointer,
          `says yes where it must answer ${status}`,
          (honest, request, memory) =>
            own(request) && honest.status === Number(status) ? memory.successOf(operation.id)?.answer : undefined,
        ),
      ),
    ...(isFirst
      ? [
          fault(
            'method not refused',
            'method',
            pathAt,
            'answers a method that is not there',
            (honest, request, memory) =>
              others(request) && honest.status === 405
                ? (memory.successOf(operation.id) ?? memory.anySuccess())?.answer
                : undefined,
          ),
          fault(
            'allow missing',
            'allow',
            pathAt,
            'refuses a method without saying which there are',
            (honest, request) =>
              others(request) && honest.status === 405 && headerOf(honest, 'allow') !== undefined
                ? withHeader(honest, 'allow', undefined)
                : undefined,
          ),
          fault(
            'allow missing',
            'allow-wrong',
            pathAt,
            'refuses a method and names others than there are',
            (honest, request) =>
              others(request) && honest.status === 405 ? withHeader(honest, 'allow', 'TRACE') : undefined,
          ),
          fault(
            'unknown path answered',
            'path',
            pathAt,
            'answers a path below its own that is not there',
            (honest, request, memory) =>
              !request.operation && isBelow(operation.path, request.path) && isRefusal(honest)
                ? (memory.successOf(operation.id) ?? memory.anySuccess())?.answer
                : undefined,
          ),
        ]
      : []),
    fault(
      'read of another',
      'another',
      operation.pointer,
      'answers with another resource than the one asked for',
      (honest, request, memory) => {
        if (
          operation.method !== 'get' ||
          !own(request) ||
          honest.status !== 200 ||
          Object.keys(request.params).length === 0
        )
          return undefined;
        return (
          memory
            .successesOf(operation.id)
            .find(
              ({ request: { path }, answer }) =>
                path !== request.path && answer.status === 200 && !answer.body.equals(honest.body),
            )?.answer ?? neighbour(honest, request)
        );
      },
    ),
  ].filter(
    ({ mutant: { kind } }) =>
      kind !== 'read of another' || (operation.method === 'get' && operation.path.includes('{')),
  );
}

/** The answer about one that is not there: as this one, but for what it is called by, else for its first text. */
function neighbour(honest: FrontAnswer, { params }: FrontRequest): FrontAnswer | undefined {
  const value = jsonOf(honest.body)?.value;
  const names = Object.values(params);
  const leaves = [...leavesOf(value)];
  const called = leaves.filter((leaf) => names.includes(String(leaf.value)));
  const [first] = leaves.filter((leaf) => typeof leaf.value === 'string');
  const changed = called.length > 0 ? called : first ? [first] : [];
  if (changed.length === 0) return undefined;
  return withJson(
    honest,
    changed.reduce<unknown>((whole, { at, value: old }) => withAt(whole, at, () => other(old)), value),
  );
}

function* leavesOf(value: unknown, at: readonly string[] = []): Generator<{ at: readonly string[]; value: unknown }> {
  if (typeof value === 'string' || typeof value === 'number') yield { at, value };
  else for (const [name, member] of Object.entries(Object(value))) yield* leavesOf(member, [...at, name]);
}

/** Another of the same form: letters and digits stay what they are. */
function other(value: unknown): unknown {
  if (typeof value !== 'string') return Number(value) + 1;
  return value.replace(/[0-9a-z](?=[^0-9a-z]*$)/i, (last) =>
    /[9zZ]/.test(last)
      ? last === '9'
        ? '8'
        : last === 'z'
          ? 'y'
          : 'Y'
      : String.fromCodePoint((last.codePointAt(0) ?? 0) + 1),
  );
}

function isBelow(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${pattern}/.`).test(path);
}
