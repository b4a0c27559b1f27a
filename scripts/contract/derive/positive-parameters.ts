import type { Contract, Document, Parameter } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { itemTypesOf } from '../../openapi/schema-types.ts';
import type { CaseRequest, Edit } from '../case.ts';
import { edited } from '../edit.ts';
import { faithfulReadings } from '../readings.ts';
import type { RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { distinct } from './distinct.ts';
import { KEEPERS } from './keepers.ts';
import { namesIdentity } from './named-words.ts';
import { ownValue } from './own-value.ts';
import type { Variant } from './positive.ts';
import { reached } from './reach.ts';
import { sampleOf, samplesOf } from './sample.ts';
import type { Meeting } from './walk.ts';

/** A valid request, and the optional parameters that come and go together with the one in question. */
export interface Valid {
  readonly base: CaseRequest;
  readonly companions: readonly Parameter[];
}

/** Valid values of one parameter, each by itself: left out or put in, each listed value, each bound, two items. */
export function* parameterVariants(
  contract: Contract,
  judge: SchemaJudge,
  parameter: Parameter,
  given: RequestValues,
  { base, companions }: Valid,
): Generator<Variant> {
  const { document } = contract;
  const { name, in: place, schema, required } = parameter;
  const path = below(`/${place}`, name);
  const isGiven = Object.hasOwn(given[place], name);
  const what = `the ${place} parameter ${name}`;
  const keeps = { keyword: 'schema', pointer: schema.pointer };
  const others = companions.filter((one) => one !== parameter);
  if (isGiven && !required) {
    const gone = companions.filter((one) => Object.hasOwn(given[place], one.name));
    yield {
      key: `${schema.pointer}:without`,
      words: `a request without ${[what, ...gone.filter((one) => one !== parameter).map(({ name }) => name)].join(', ')}`,
      request: { ...base, edits: gone.map((one) => ({ op: 'remove', path: below(`/${place}`, one.name) })) },
      keeps,
    };
  }
  const holds = (value: unknown) => isSentValid(document, judge, parameter, value);
  const own = isGiven ? given[place][name] : ownValue(document, judge, parameter, holds);
  const first = own ?? sampleOf(document, schema.pointer, judge);
  if (first === undefined) return;
  const beside = isGiven ? [] : others.flatMap((other) => broughtAlong(contract, judge, other, given));
  const asks = (sent: unknown): CaseRequest => {
    const edit: Edit = { op: isGiven ? 'replace' : 'add', path, value: sent };
    return { ...base, edits: [...beside, edit] };
  };
  if (!isGiven && own !== undefined)
    yield { key: `${schema.pointer}:with`, words: `a request with ${what}`, request: asks(own), keeps };
  const ground = { document, pointer: schema.pointer, judge, seen: new Set<string>() };
  for (const { value, fresh, way } of reached(ground, first)) {
    if (way && holds(value)) {
      yield {
        key: `${way.leadsTo}:${way.keyword}`,
        words: `a request whose ${place} parameter ${name} is one ${way.words}`,
        request: asks(value),
        keeps: { keyword: way.keyword, pointer: way.leadsTo },
      };
    }
    for (const meeting of fresh) {
      // A name that is varied names nothing; a part of one is no name.
      const namesItself = place === 'path' && meeting.at === '';
      for (const { keyword, index, replacement, words } of keepings(meeting)) {
        if (/Length$/.test(keyword) && (namesItself || namesIdentity(name))) continue;
        if (/imum$|multipleOf/.test(keyword) && (namesItself || namesIdentity(name) || others.length > 0)) continue;
        const sent = edited({ value }, [{ op: 'replace', path: `/value${meeting.at}`, value: replacement }]).value;
        if (!holds(sent)) continue;
        const pointer = below(meeting.pointer, keyword);
        yield {
          key: `${pointer}${keyword === 'enum' ? `:${index}` : ''}`,
          words: `a request whose ${place} parameter ${name}${meeting.at} ${words}`,
          request: asks(sent),
          keeps: { keyword, pointer },
        };
      }
    }
  }
  const two = twoItems(contract, judge, parameter, first);
  if (two && holds(two))
    yield { key: `${schema.pointer}:two`, words: `a request with two items in ${what}`, request: asks(two), keeps };
}

/** True where a value is valid, and still is when it is read back. */
function isSentValid(document: Document, judge: SchemaJudge, parameter: Parameter, value: unknown): boolean {
  const { pointer } = parameter.schema;
  const isValid = (read: unknown) => judge.violationsOf(pointer, read).length === 0;
  return isSendable(parameter, value) && isValid(value) && faithfulReadings(document, parameter, value).every(isValid);
}

function broughtAlong(contract: Contract, judge: SchemaJudge, other: Parameter, given: RequestValues): Edit[] {
  if (Object.hasOwn(given[other.in], other.name)) return [];
  const holds = (value: unknown) => isSentValid(contract.document, judge, other, value);
  const value = ownValue(contract.document, judge, other, holds);
  return value === undefined ? [] : [{ op: 'add', path: below(`/${other.in}`, other.name), value }];
}

function* keepings({ node, value }: Meeting) {
  for (const [keyword, keeper] of Object.entries(KEEPERS)) {
    if (!(keyword in node)) continue;
    for (const [index, keeping] of keeper(node[keyword], value, node).entries())
      yield { keyword, index, replacement: keeping.value, words: keeping.words };
  }
}

function twoItems(
  { document }: Contract,
  judge: SchemaJudge,
  { schema }: Parameter,
  value: unknown,
): unknown[] | undefined {
  if (!Array.isArray(value) || value.length >= 2 || value.length === 0) return undefined;
  const others: unknown[] = [];
  for (const sample of samplesOf(document, below(schema.pointer, 'items'), judge)) {
    others.push(sample);
    if (others.length > 4) break;
  }
  const listed = itemTypesOf(document, schema.pointer);
  return distinct(value, 2, listed.length === 0 ? [] : others);
}

/** Texts that every server reads as the one that was sent: nothing empty, no separators, no dots for a segment. */
function isSendable({ in: place, style }: Parameter, value: unknown): boolean {
  const members = Array.isArray(value)
    ? value
    : isNode(value)
      ? [...Object.keys(value), ...Object.values(value)]
      : [value];
  if (members.length === 0) return false;
  const plain = style === 'form' || style === 'deepObject' ? /^[^,&=]+$/ : /^[^,;|&=%/\s]+$/;
  const several = typeof value === 'object' && value !== null;
  return members.every((member) => {
    if (member === null || member === undefined || typeof member === 'object') return false;
    const text = String(member);
    if (text === '' || text !== text.trim() || text.length > LONGEST) return false;
    if (several && !plain.test(text)) return false;
    if (place === 'path') return /^[\w~!@$*'() :-][\w~!@$*'() :.-]*$/.test(text);
    return place === 'query' ? !/\p{Cc}/u.test(text) : /^[\x21-\x7E]+$/.test(text) && !/[;,"\\]/.test(text);
  });
}

/** A URL or header that is longer is refused for that. */
const LONGEST = 2000;
