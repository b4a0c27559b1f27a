import type { ApiDocument } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import { rulesAt } from './broken-values.ts';
import { type FrontAnswer, headerOf, jsonOf, withJson } from './exchange.ts';
import type { AnswerFault, Mutant } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, placesOf } from './places.ts';
import { below, withAt } from './pointer.ts';
import type { Fits } from './validator.ts';

/** Honest answers of one kind: what a status and a media type of an operation say of the body. */
interface Described {
  readonly document: ApiDocument;
  readonly operation: ModelOperation;
  readonly status: string;
  readonly type: string;
  readonly schema: string;
  readonly fits: Fits;
}

/** Each rule of each schema of an operation's answers, broken in a JSON body wherever it applies. */
export function faultsOfAnswers(document: ApiDocument, operation: ModelOperation, fits: Fits): AnswerFault[] {
  return Object.entries(operation.responses).flatMap(([status, { content }]) =>
    Object.entries(content).flatMap(([type, schema]) =>
      isJson(type) ? [...rulesIn({ document, operation, status, type, schema, fits })] : [],
    ),
  );
}

function* rulesIn(described: Described): Generator<AnswerFault> {
  const { document, operation, status, type, schema } = described;
  for (const { pointer, node, at } of placesOf(document, schema)) {
    const where = at.length === 0 ? 'the body' : `/${at.join('/')}`;
    for (const { keyword, name, rule, kind, values } of rulesAt(node)) {
      const mutant: Mutant = {
        id: `${operation.id}/${status}/${type}/${where}/${pointer}/${keyword}${name === undefined ? '' : `/${name}`}`,
        kind,
        operation: operation.id,
        pointer: below(pointer, keyword),
        words: `${status}: ${where} breaks ${keyword}${name === undefined ? '' : ` ${name}`}`,
      };
      yield bodyFault(described, mutant, at, (honest) => values(rule, honest, node));
    }
    for (const [name, property] of Object.entries(
      Object(node['properties']) as Record<string, { writeOnly?: unknown }>,
    ))
      if (property?.writeOnly === true) yield leak(described, below(pointer, 'properties', name), [...at], name);
  }
}

function leak(described: Described, pointer: string, at: readonly string[], name: string): AnswerFault {
  const { operation, status } = described;
  const mutant: Mutant = {
    id: `${operation.id}/${status}/${pointer}/leaked`,
    kind: 'write-only leaked',
    operation: operation.id,
    pointer: below(pointer, 'writeOnly'),
    words: `${status}: ${name}, which is write-only, is in the answer`,
  };
  const values = (honest: unknown) => [{ ...Object(honest), [name]: 'licet leaked' }];
  return bodyFault(described, mutant, at, values, false);
}

/** The first broken value that the document does forbid there is what the faulty server answers. */
function bodyFault(
  { schema, status, type, fits, operation }: Described,
  mutant: Mutant,
  at: readonly string[],
  values: (honest: unknown) => readonly unknown[],
  mustBeForbidden = true,
): AnswerFault {
  let met = false;
  return {
    mutant,
    change(honest, request) {
      if (request.otherMethod || request.operation?.id !== operation.id || request.method === 'HEAD') return undefined;
      if (!answers(operation, status, honest) || !bears(type, honest)) return undefined;
      const body = jsonOf(honest.body);
      if (!body) return undefined;
      for (const instance of instancesOf(body.value, at)) {
        let inside: unknown;
        withAt(body.value, instance, (value) => (inside = value));
        met = true;
        for (const broken of values(inside)) {
          const whole = withAt(body.value, instance, () => broken);
          if (!mustBeForbidden || !fits(schema, whole)) return withJson(honest, whole);
        }
      }
      return undefined;
    },
    neverFired: () =>
      met
        ? 'no value of the answers can break the rule alone: the schema lets every changed answer pass'
        : 'no answer of the sandbox contains it',
  };
}

/** Whether an answer is described by this status of the operation: itself, its range or `default`. */
export function answers({ responses }: ModelOperation, status: string, answer: Pick<FrontAnswer, 'status'>): boolean {
  const own = [String(answer.status), `${String(answer.status)[0]}XX`, 'default'].find((one) => responses[one]);
  return own === status;
}

function bears(type: string, answer: FrontAnswer): boolean {
  return (
    (headerOf(answer, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ===
    type.split(';')[0]?.trim().toLowerCase()
  );
}
