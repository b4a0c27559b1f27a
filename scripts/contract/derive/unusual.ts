import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import type { CaseRequest, Edit } from '../case.ts';
import { edited } from '../edit.ts';
import { faithfulReadings } from '../readings.ts';
import type { RequestValues } from '../request.ts';
import type { SchemaJudge, Violation } from '../violations.ts';
import { ownValue } from './own-value.ts';
import type { Variant } from './positive.ts';
import { type Meeting, meetings } from './walk.ts';

/** A legal value that few think of, and that tables, drivers and logs behind a server may fall over. */
export interface UnusualValue {
  /** Tells the ways of being unusual apart. */
  readonly way: string;
  /** Follows "a body whose /path ". */
  readonly words: string;
  /** The first that is legal is taken. */
  readonly values: readonly unknown[];
}

/** True of a value that breaks nothing but its format, where it is a number: one beyond 64 bits is no `int64`. */
export function isUnusual(value: unknown, violations: readonly Violation[]): boolean {
  return violations.every(({ keyword }) => keyword === 'format' && typeof value === 'number');
}

/** Characters that take four bytes in UTF-8, and two units in UTF-16. */
const ASTRAL = '🚀𝄞';
const NUL = '\0';
/** Beyond 64 bits, and still written without an exponent. */
const BEYOND_INT64 = 1e20;
/** Longer than many a column, and no reason yet to refuse a body for its size, or a URL. */
const LONG = { body: 50_000, query: 1500 };

/** What is unusual in any part of a request, by itself. */
export function* unusualValues({ node, value }: Meeting): Generator<UnusualValue> {
  if (typeof value === 'string' && isFree(node, 'string'))
    yield {
      way: 'astral',
      words: 'has characters beyond the basic plane',
      values: [`${value} ${ASTRAL}`, [...value].slice(0, -2).join('') + ASTRAL, ASTRAL],
    };
  if (typeof value === 'number' && isFree(node, 'integer'))
    yield { way: 'beyond-int64', words: 'is beyond 64 bits', values: [BEYOND_INT64] };
}

/** A JSON body in which all texts that may be so are unusual at once: who refuses one of them falls over none. */
export function* unusualTexts(met: readonly Meeting[], body: unknown, isLegal: (value: unknown) => boolean) {
  const texts = met.filter(({ node, value }) => typeof value === 'string' && isFree(node, 'string'));
  const length = Math.floor(LONG.body / texts.length);
  for (const { way, words, text } of [
    { way: 'nul', words: 'whose texts have a NUL in them', text: (known: string) => `${known}${NUL}licet` },
    { way: 'long', words: 'whose texts are long', text: (known: string) => known.padEnd(length, 'licet ') },
  ]) {
    const edits: Edit[] = [];
    for (const { at, value } of texts) {
      const edit: Edit = { op: 'replace', path: `/body${at}`, value: text(String(value)) };
      if (isLegal(edited({ body }, [...edits, edit]).body)) edits.push(edit);
    }
    if (edits.length > 0) yield { way, words, edits };
  }
}

/** A parameter, and a valid request with or without it. */
interface OneParameter {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly judge: SchemaJudge;
  readonly parameter: Parameter;
  readonly given: RequestValues;
  readonly base: CaseRequest;
}

/** Requests of which one parameter is unusual: in a query, or in a path that makes nothing of it. */
export function* unusualParameters({
  contract,
  operation,
  judge,
  parameter,
  given,
  base,
}: OneParameter): Generator<Variant> {
  const { document } = contract;
  const { name, in: place, schema } = parameter;
  if (place !== 'query' && (place !== 'path' || operation.method === 'put')) return;
  const isLegal = (value: unknown) => isUnusual(value, judge.violationsOf(schema.pointer, value));
  const own = given[place][name] ?? ownValue(document, judge, parameter, isLegal);
  if (own === undefined) return;
  const fits = (pointer: string, value: unknown) => judge.violationsOf(pointer, value).length === 0;
  for (const meeting of meetings(document, schema.pointer, own, fits)) {
    for (const { way, words, values } of [...unusualValues(meeting), ...unusualInUrl(meeting, place)]) {
      const sent = values
        .map((value) => edited({ own }, [{ op: 'replace', path: `/own${meeting.at}`, value }]).own)
        .find((value) => isLegal(value) && faithfulReadings(document, parameter, value).every(isLegal));
      if (sent === undefined) continue;
      const edit: Edit = { op: 'add', path: below(`/${place}`, name), value: sent };
      yield {
        key: `${schema.pointer}${meeting.at}:${way}`,
        words: `a request whose ${place} parameter ${name}${meeting.at} ${words}`,
        request: { ...base, edits: [edit] },
        unusual: true,
      };
    }
  }
}

function* unusualInUrl({ node, value }: Meeting, place: 'path' | 'query'): Generator<UnusualValue> {
  if (typeof value !== 'string' || !isFree(node, 'string')) return;
  yield { way: 'nul', words: 'has a NUL in it', values: [`${value}${NUL}`] };
  if (place === 'query') yield { way: 'long', words: 'is long', values: [value.padEnd(LONG.query, 'licet')] };
}

/** True of a schema that leaves the value of a type to whoever sends it. */
function isFree(node: Meeting['node'], type: string): boolean {
  return [node['type']].flat().includes(type) && !('enum' in node) && !('const' in node) && node['readOnly'] !== true;
}
