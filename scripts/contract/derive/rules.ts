import type { Contract, Operation } from '../../openapi/contract.ts';
import { isIgnored } from '../../openapi/ignored-headers.ts';
import { telling } from '../askable.ts';
import type { Case } from '../case.ts';
import { isCredential } from '../credentials.ts';
import { exampleValues, type RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { bodyBreakages } from './body-breakages.ts';
import type { RuleBreakage } from './breakages.ts';
import { REASONS, type Reason } from './dropped.ts';
import { namedRequests } from './examples.ts';
import { alsoUnknown, unsurelyUnknown } from './made-up.ts';
import { parameterBreakages } from './parameter-breakages.ts';
import { noteMet } from './reach.ts';
import { inputRefusals } from './statuses.ts';
import type { TriedBreakage } from './tried-breakage.ts';
import { rulesOf, type UnbrokenRule } from './unbroken.ts';

/** What is known of an operation's rules once all of its cases are made. */
interface RulesTried {
  /** So many cases there are. */
  readonly count: number;
  readonly unbroken: readonly UnbrokenRule[];
}

/**
 * Each rule of each parameter and of each place in the body, broken once; at the end, the rules that no case breaks. A
 * case is kept only where the request, re-read from the wire in every way that the document allows, is invalid.
 */
export function* ruleCases(contract: Contract, operation: Operation, judge: SchemaJudge): Generator<Case, RulesTried> {
  const made = new Set<string>();
  const tried = new Map<string, Reason | 'broken'>();
  const firstPlaces = new Map<string, string>();
  const idAt = ({ key, where }: Pick<RuleBreakage, 'key' | 'where'>) =>
    idOf(operation, (firstPlaces.get(key) ?? where) === where ? key : `${key}@${where}`);
  const seen = new Set<string>();
  for (const { schema, examples } of Object.values(operation.requestBody?.content ?? {}))
    if (schema) noteMet({ document: contract.document, pointer: schema.pointer, judge, seen }, Object.values(examples));
  for (const request of namedRequests(operation)) {
    const values = exampleValues(operation, request.type, request.example);
    const isDone = (breakage: Pick<RuleBreakage, 'key' | 'where'>) => made.has(idAt(breakage));
    const breakable = { contract, operation, judge, type: request.type, values, seen, isDone };
    for (const { breakage, subject, statuses, edits, dropped } of breakagesIn(breakable)) {
      const id = idAt(breakage);
      if (tried.get(breakage.of) !== 'broken') tried.set(breakage.of, dropped ?? 'broken');
      if (dropped !== undefined || made.has(id)) continue;
      if (!firstPlaces.has(breakage.key)) firstPlaces.set(breakage.key, breakage.where);
      made.add(id);
      yield {
        id,
        name: `refuses ${breakage.words(subject)}`,
        operation: operation.id,
        kind: 'rule',
        request: { ...request, edits: [...edits, breakage.edit] },
        statuses: [...new Set([...statuses, ...alsoUnknown(operation), ...unsurelyUnknown(operation)])],
        breaks: breakage.rule,
      };
    }
  }
  const unbroken = requestRules(contract, operation)
    .filter(({ of }) => tried.get(of) !== 'broken')
    .map(({ keyword, pointer, of }) => {
      const reason = tried.get(of);
      const name = of.slice(pointer.length + 1);
      return {
        operation: operation.id,
        keyword,
        pointer,
        ...(name === '' ? {} : { name }),
        reason: REASONS[reason === undefined || reason === 'broken' ? 'unmet' : reason],
      };
    });
  return { count: made.size, unbroken };
}

function idOf({ id }: Operation, key: string): string {
  return `${id}/rule/${key.replace(/^#\//, '')}`;
}

function requestRules({ document }: Contract, { parameters, requestBody }: Operation) {
  const seen = new Set<string>();
  const schemas = [...parameters, ...Object.values(requestBody?.content ?? {})].flatMap(({ schema }) => schema ?? []);
  return schemas.flatMap(({ pointer }) => [...rulesOf(document, pointer, seen)]);
}

interface Found extends TriedBreakage {
  /** What the name of the case calls the broken thing. */
  readonly subject: string;
  readonly statuses: readonly number[];
}

/** A named example of an operation, to be broken. */
interface Breakable {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly judge: SchemaJudge;
  readonly type: string | undefined;
  readonly values: RequestValues;
  /** The schemas that an example of the operation meets. */
  readonly seen: Set<string>;
  /** True of a breakage that has a case already. */
  readonly isDone: (breakage: Pick<RuleBreakage, 'key' | 'where'>) => boolean;
}

function* breakagesIn({ contract, operation, judge, type, values, seen, isDone }: Breakable): Generator<Found> {
  const statuses = inputRefusals(operation);
  const tells = telling(contract)(operation) ?? [];
  for (const parameter of operation.parameters) {
    // Without what tells it from others, a request is not for this operation.
    if (tells.includes(parameter)) continue;
    if (isCredential(contract, operation, parameter) || (parameter.in === 'header' && isIgnored(parameter.name)))
      continue;
    const subject = `a ${parameter.in} parameter ${parameter.name}`;
    // A path that breaks its parameter's rule may as well name nothing.
    const unknown = parameter.in === 'path' && operation.responses['404'] ? [404] : [];
    for (const tried of parameterBreakages(contract, judge, parameter, values)) {
      yield { ...tried, subject, statuses: [...statuses, ...unknown] };
    }
  }
  const media = operation.requestBody?.content[type ?? ''];
  if (!media || type === undefined || values.body === undefined) return;
  const mayBeLeftOut = operation.requestBody?.required !== true;
  for (const tried of bodyBreakages({ contract, judge, type, media, mayBeLeftOut, body: values.body, seen, isDone })) {
    yield { ...tried, subject: 'a body', statuses };
  }
}
