import type { ApiDocument } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import { rulesAt } from './broken-values.ts';
import { type FrontAnswer, headerOf, jsonOf, withHeader, withJson } from './exchange.ts';
import { grafted } from './grafted.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault, Mutant } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, type Place, placesOf } from './places.ts';
import { below, partAt, withAt } from './pointer.ts';
import { sampleOf } from './sample.ts';
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
  for (const place of placesOf(document, schema)) {
    const { pointer, node, at } = place;
    const where = at.length === 0 ? 'the body' : `/${at.join('/')}`;
    for (const { keyword, name, rule, kind, values } of rulesAt(node)) {
      const mutant: Mutant = {
        id: `${operation.id}/${status}/${type}/${where}/${pointer}/${keyword}${name === undefined ? '' : `/${name}`}`,
        kind,
        operation: operation.id,
        pointer: below(pointer, keyword),
        words: `${status}: ${where} breaks ${keyword}${name === undefined ? '' : ` ${name}`}`,
      };
      yield bodyFault(described, mutant, place, (honest) => values(rule, honest, node));
    }
    for (const [name, property] of Object.entries(
      Object(node['properties']) as Record<string, { writeOnly?: unknown }>,
    ))
      if (property?.writeOnly === true) yield leak(described, below(pointer, 'properties', name), place, name);
  }
}

function leak(described: Described, pointer: string, place: Place, name: string): AnswerFault {
  const { operation, status } = described;
  const mutant: Mutant = {
    id: `${operation.id}/${status}/${pointer}/leaked`,
    kind: 'write-only leaked',
    operation: operation.id,
    pointer: below(pointer, 'writeOnly'),
    words: `${status}: ${name}, which is write-only, is in the answer`,
  };
  const values = (honest: unknown) => [{ ...Object(honest), [name]: 'licet leaked' }];
  return bodyFault(described, mutant, place, values, false);
}

/**
 * The first broken value that the document does forbid there is what the faulty server answers. Where no honest answer
 * has the part, the faulty one has it all the same; where none is of the media type, the faulty one is.
 */
function bodyFault(
  { document, schema, status, type, fits, operation }: Described,
  mutant: Mutant,
  place: Place,
  values: (honest: unknown) => readonly unknown[],
  mustBeForbidden = true,
): AnswerFault {
  const brokenIn = (whole: unknown): { readonly value: unknown } | undefined => {
    for (const instance of instancesOf(whole, place.at)) {
      for (const broken of values(partAt(whole, instance))) {
        const value = withAt(whole, instance, () => broken);
        if (!mustBeForbidden || !fits(schema, value)) return { value };
      }
    }
    return undefined;
  };
  const brokenOf = (honest: unknown) => {
    const broken = brokenIn(honest);
    if (broken) return broken;
    return grafted(document, honest, place)
      .filter((whole) => fits(schema, whole))
      .map(brokenIn)
      .find((one) => one !== undefined);
  };
  return {
    mutant,
    change(honest, request, memory) {
      if (request.otherMethod || request.operation?.id !== operation.id || request.method === 'HEAD') return undefined;
      if (!answers(operation, status, honest)) return undefined;
      const given = bears(type, honest)
        ? jsonOf(honest.body)
        : unborne(document, schema, memory, operation, status, type);
      const broken = given && brokenOf(given.value);
      return broken && withJson(withHeader(honest, 'content-type', type), broken.value);
    },
    neverFired: () => ({ fate: 'unreached', reason: 'no answer was found that breaks this rule' }),
  };
}

/** What an answer of a media type may be that the sandbox never answers in. */
function unborne(
  document: ApiDocument,
  schema: string,
  memory: Memory,
  operation: ModelOperation,
  status: string,
  type: string,
): { readonly value: unknown } | undefined {
  return memory
    .exchangesOf(operation.id)
    .some(({ answer }) => answers(operation, status, answer) && bears(type, answer))
    ? undefined
    : { value: sampleOf(document, schema) };
}

/** Whether an answer is described by this status of the operation: itself, its range or `default`. */
export function answers({ responses }: ModelOperation, status: string, answer: Pick<FrontAnswer, 'status'>): boolean {
  const own = [String(answer.status), `${String(answer.status)[0]}XX`, 'default'].find((one) => responses[one]);
  return own === status;
}

export function bears(type: string, answer: FrontAnswer): boolean {
  return (
    (headerOf(answer, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ===
    type.split(';')[0]?.trim().toLowerCase()
  );
}
