import type { Contract, MediaType, Operation, Parameter } from '../../openapi/contract.ts';
import { isJson, isMultipart } from '../../openapi/media-type.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { fileTypeOf, isForm, partText } from '../body.ts';
import type { Case, Edit } from '../case.ts';
import { isCredential } from '../credentials.ts';
import { edited } from '../edit.ts';
import { memberReadings, readingsOf, sentReadings } from '../readings.ts';
import { exampleValues, isIgnored, type RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { breakagesOf, type RuleBreakage } from './breakages.ts';
import { namedRequests } from './examples.ts';
import { alsoUnknown } from './made-up.ts';
import { noteMet, reached } from './reach.ts';
import { sampleOf } from './sample.ts';
import { inputRefusals } from './statuses.ts';
import { rulesOf, type UnbrokenRule } from './unbroken.ts';

/** Why a breakage makes no case. */
const REASONS = {
  unmet: 'no example reaches it',
  harmless: 'it forbids nothing that can be sent',
  wire: 'what breaks it is valid again as text on the wire',
  branch: 'what breaks it is allowed elsewhere in its schema',
} as const;
type Reason = keyof typeof REASONS;

/**
 * Each rule of each parameter and of the body, broken once, and the rules that no case breaks. A case is kept only where
 * the request, re-read from the wire in every way that the document allows, is invalid.
 */
export function ruleCases(
  contract: Contract,
  operation: Operation,
  judge: SchemaJudge,
): { readonly cases: readonly Case[]; readonly unbroken: readonly UnbrokenRule[] } {
  const cases = new Map<string, Case>();
  const tried = new Map<string, Reason | 'broken'>();
  const seen = new Set<string>();
  for (const { schema, examples } of Object.values(operation.requestBody?.content ?? {}))
    if (schema) noteMet(contract.document, schema.pointer, Object.values(examples), judge, seen);
  for (const request of namedRequests(operation)) {
    const values = exampleValues(operation, request.type, request.example);
    for (const { breakage, subject, statuses, edits, dropped } of breakagesIn({
      contract,
      operation,
      judge,
      type: request.type,
      values,
      seen,
    })) {
      const id = `${operation.id}/rule/${breakage.key.replace(/^#\//, '')}`;
      if (tried.get(breakage.of) !== 'broken') tried.set(breakage.of, dropped ?? 'broken');
      if (dropped !== undefined || cases.has(id)) continue;
      cases.set(id, {
        id,
        name: `refuses ${breakage.words(subject)}`,
        operation: operation.id,
        kind: 'rule',
        request: { ...request, edits: [...edits, breakage.edit] },
        statuses: [...new Set([...statuses, ...alsoUnknown(operation)])],
        breaks: breakage.rule,
      });
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
  return { cases: [...cases.values()], unbroken };
}

function requestRules({ document }: Contract, { parameters, requestBody }: Operation) {
  const seen = new Set<string>();
  const schemas = [...parameters, ...Object.values(requestBody?.content ?? {})].flatMap(({ schema }) => schema ?? []);
  return schemas.flatMap(({ pointer }) => [...rulesOf(document, pointer, seen)]);
}

interface Found {
  readonly breakage: RuleBreakage;
  readonly subject: string;
  readonly statuses: readonly number[];
  /** Made before the breakage: they lead where no example does. */
  readonly edits: readonly Edit[];
  /** Why it makes no case. */
  readonly dropped?: Reason;
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
}

function* breakagesIn({ contract, operation, judge, type, values, seen }: Breakable): Generator<Found> {
  const statuses = inputRefusals(operation);
  for (const parameter of operation.parameters) {
    if (isCredential(contract, operation, parameter) || (parameter.in === 'header' && isIgnored(parameter.name)))
      continue;
    // A path that breaks its parameter's rule may as well name nothing.
    const unknown = parameter.in === 'path' && operation.responses['404'] ? [404] : [];
    for (const found of parameterBreakages(contract, judge, parameter, values)) {
      yield {
        ...found,
        subject: `a ${parameter.in} parameter ${parameter.name}`,
        statuses: [...statuses, ...unknown],
      };
    }
  }
  const media = operation.requestBody?.content[type ?? ''];
  if (!media?.schema || type === undefined || values.body === undefined) return;
  const { pointer } = media.schema;
  for (const { value, edits } of reached(contract.document, pointer, values.body, judge, seen)) {
    for (const breakage of breakagesOf(contract.document, pointer, value, judge, '/body')) {
      const broken = edited({ body: value }, [breakage.edit]).body;
      const readings = bodyReadings(contract, type, media, broken, breakage);
      yield {
        breakage,
        subject: 'a body',
        statuses,
        edits,
        ...droppedBecause(judge, pointer, breakage, broken, readings),
      };
    }
  }
}

function* parameterBreakages(
  { document }: Contract,
  judge: SchemaJudge,
  parameter: Parameter,
  given: RequestValues,
): Generator<Pick<Found, 'breakage' | 'dropped' | 'edits'>> {
  const { name, in: place, schema, required } = parameter;
  const at = below(`/${place}`, name);
  const isGiven = Object.hasOwn(given[place], name);
  // A parameter that the examples leave out is put in, to be broken.
  const sample = isGiven ? undefined : sampleOf(document, schema.pointer, judge);
  const edits: readonly Edit[] = sample === undefined ? [] : [{ op: 'add', path: at, value: sample }];
  const values = edited(given, edits);
  const value = values[place][name];
  if (value === undefined) return;
  if (required && isGiven && place !== 'path') {
    const rule = { keyword: 'required', pointer: schema.pointer.replace(/schema$/, 'required') };
    yield {
      edits,
      breakage: {
        rule,
        of: rule.pointer,
        breaks: true,
        key: rule.pointer,
        edit: { op: 'remove', path: at },
        words: () => `a request without the ${place} parameter ${name}`,
      },
    };
  }
  for (const breakage of breakagesOf(document, schema.pointer, value, judge, at)) {
    const broken = edited(values, [breakage.edit])[place][name];
    const readings = isSendable(place, broken)
      ? sentReadings(document, parameter, broken).filter((seen) => seen !== undefined || !required)
      : undefined;
    yield { breakage, edits, ...droppedBecause(judge, schema.pointer, breakage, broken, readings) };
  }
}

/** A path without a segment, or with dots for one, is another path; a header bears no control characters. */
function isSendable(place: Parameter['in'], value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (place === 'path') return !['', '.', '..'].includes(String(value));
  return place === 'query' || /^[\t\x20-\x7E]*$/.test(String(value));
}

/** Nothing where the case holds: every reading of what is sent breaks the schema. A missing reading is valid. */
function droppedBecause(
  judge: SchemaJudge,
  pointer: string,
  { breaks }: RuleBreakage,
  broken: unknown,
  readings: readonly unknown[] | undefined,
): { dropped?: Reason } {
  if (!breaks) return { dropped: 'harmless' };
  if (judge.violationsOf(pointer, broken).length === 0) return { dropped: 'branch' };
  const invalid = readings?.every((seen) => seen !== undefined && judge.violationsOf(pointer, seen).length > 0);
  return invalid ? {} : { dropped: 'wire' };
}

/** What a server may read of a body in a media type; undefined where it would read nothing of the breakage. */
function bodyReadings(
  contract: Contract,
  type: string,
  media: MediaType,
  broken: unknown,
  { edit }: RuleBreakage,
): readonly unknown[] | undefined {
  const { document } = contract;
  const pointer = media.schema?.pointer ?? '';
  if (isJson(type)) return broken === undefined ? undefined : [JSON.parse(JSON.stringify(broken))];
  if (!isForm(type) && !isMultipart(type)) return readingsOf(document, pointer, String(broken));
  // The parts themselves are text or files; of a file, nothing but its presence is seen.
  const [, , part] = edit.path.split('/');
  if (part === undefined || !isNode(broken)) return undefined;
  if (edit.op !== 'remove' && isMultipart(type) && fileTypeOf(contract, media, part) !== undefined) return undefined;
  const lists = Object.values(broken).some(Array.isArray);
  const texts = Object.entries(broken).map(([name, value]): [string, string] => [name, partText(value)]);
  return lists && edit.op !== 'remove'
    ? undefined
    : [broken, ...memberReadings(document, pointer, texts)].slice(lists ? 0 : 1);
}
