import type { Contract, MediaType, Operation, Parameter } from '../../openapi/contract.ts';
import { isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import { isNode } from '../../openapi/resolve.ts';
import { formReadings } from '../form-readings.ts';
import { asSent } from '../read-only.ts';
import { sentReadings } from '../readings.ts';
import type { SchemaJudge, Violation } from '../violations.ts';
import { statusOfNamesake } from './namesake.ts';

type Examples = Parameter['examples'];

/** An example of a request that its own schema forbids: whatever it is answered, the document contradicts itself. */
export interface UnfitExample {
  readonly name: string;
  /** What is wrong with it, and where: “query parameter id must be number”. */
  readonly defect: string;
}

/** The examples of a parameter that its schema allows, and those that are documented to be refused. */
export function fittingOf(contract: Contract, operation: Operation, judge: SchemaJudge, one: Parameter): Examples {
  const sent = Object.entries(one.examples).filter(([, value]) => !isLeftOut(judge, one, value));
  const examples = sent.length === Object.keys(one.examples).length ? one.examples : Object.fromEntries(sent);
  return kept(examples, operation, (value) => parameterDefect(contract, judge, one, value) === undefined);
}

/** True of what stands for a parameter that is not sent: null, which no style can write, and an empty text that its schema forbids. @see RFC 6570 §2.3 */
function isLeftOut(judge: SchemaJudge, { mediaType, schema }: Parameter, value: unknown): boolean {
  if (mediaType !== undefined) return false;
  return value === null || (value === '' && judge.violationsOf(schema.pointer, value).length > 0);
}

/** The examples of a body that its schema allows, and those that are documented to be refused. */
export function fittingIn(
  contract: Contract,
  operation: Operation,
  judge: SchemaJudge,
  [type, media]: readonly [string, MediaType],
): Examples {
  return kept(media.examples, operation, (value) => bodyDefect(contract, judge, type, media, value) === undefined);
}

/** Every example of an operation's request that makes no case, and why. */
export function unfitExamples(contract: Contract, operation: Operation, judge: SchemaJudge): UnfitExample[] {
  const told = (name: string, defect: string | undefined) =>
    defect === undefined || isRefused(operation, name) ? [] : [{ name, defect }];
  const bodies = Object.entries(operation.requestBody?.content ?? {});
  return [
    ...operation.parameters.flatMap((one) =>
      Object.entries(one.examples).flatMap(([name, value]) => told(name, parameterDefect(contract, judge, one, value))),
    ),
    ...bodies.flatMap(([type, media]) =>
      Object.entries(media.examples).flatMap(([name, value]) =>
        told(name, bodyDefect(contract, judge, type, media, value)),
      ),
    ),
  ];
}

function kept(examples: Examples, operation: Operation, fits: (value: unknown) => boolean): Examples {
  const entries = Object.entries(examples);
  const good = entries.filter(([name, value]) => isRefused(operation, name) || fits(value));
  return good.length === entries.length ? examples : Object.fromEntries(good);
}

/** True of an example whose namesake among the answers is a refusal: it may be meant to be wrong. */
export function isRefused(operation: Operation, name: string): boolean {
  return (statusOfNamesake(operation, name) ?? 0) >= 400;
}

/** What is wrong with a parameter's value, however it is read. */
export function parameterDefect({ document }: Contract, judge: SchemaJudge, one: Parameter, value: unknown) {
  const { pointer } = one.schema;
  return firstOf(judge, pointer, sentReadings(document, one, value), `${one.in} parameter ${one.name}`);
}

/** What is wrong with a body; of media types that are neither JSON nor forms, nobody can tell. */
export function bodyDefect(
  { document }: Contract,
  judge: SchemaJudge,
  type: string,
  media: MediaType,
  value: unknown,
): string | undefined {
  const { schema } = media;
  if (!schema) return undefined;
  const { pointer } = schema;
  if (isJson(type)) return firstOf(judge, pointer, [value, asSent(document, pointer, value, judge)], 'body');
  if (!isNode(value) || !(isForm(type) || isMultipart(type))) return undefined;
  const { all, isCut } = formReadings(document, pointer, value, media, judge);
  return isCut ? undefined : firstOf(judge, pointer, [value, ...all], 'body');
}

/** What is wrong with a value however it is read; undefined where it may be right. */
function firstOf(judge: SchemaJudge, pointer: string, readings: readonly unknown[], subject: string) {
  let first: Violation | undefined;
  for (const read of readings) {
    const found = read === undefined ? [] : judge.violationsOf(pointer, read);
    if (found.length === 0) return undefined;
    first ??= found[0];
  }
  return first && `${subject}${first.at === '' ? '' : ` at ${first.at}`} ${first.message}`;
}
