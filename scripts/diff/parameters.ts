import type { Parameter } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import { baseValues, type ParameterPair, parameterPairs, parameterValue } from './base.ts';
import type { Change } from './change.ts';
import { requestWitness, witnessOf } from './request-witness.ts';
import { examplesOf, shownChanges } from './shown.ts';
import { parameterSubject } from './subjects.ts';
import { type OperationPair, refusalsOf, requestOf, type Values } from './version.ts';

/** How the parameters of an operation changed. */
export async function* parameterChanges(pair: OperationPair): AsyncGenerator<Change> {
  for (const both of parameterPairs(pair)) {
    const { before, after } = both;
    if (before && after) {
      yield* presence(pair, { before, after });
      yield* serialisation(pair, { before, after });
      yield* values(pair, { before, after });
    } else if (after) yield* come(pair, after);
    else if (before) yield gone(pair, before);
  }
}

type Both = Required<ParameterPair>;

function about(pair: OperationPair, parameter: Parameter, at?: string) {
  return { operation: pair.name, direction: 'request', subject: parameterSubject(parameter, at) } as const;
}

async function* come(pair: OperationPair, after: Parameter): AsyncGenerator<Change> {
  const here = { ...about(pair, after), after: after.schema.pointer };
  if (!after.required) {
    yield { ...here, verdict: 'harmless', words: 'is new', reason: 'nobody has to send it' };
    return;
  }
  const witness = await requestWitness({ pair, values: baseValues(pair) });
  yield witness
    ? { ...here, verdict: 'breaking', words: 'is new and required', witness }
    : { ...here, verdict: 'unprovable', words: 'is new and required', reason: NO_REQUEST };
}

export const NO_REQUEST = 'no request could be made up that the earlier version takes and that shows it';

function gone(pair: OperationPair, before: Parameter): Change {
  return {
    ...about(pair, before),
    before: before.schema.pointer,
    verdict: 'unprovable',
    words: 'is gone',
    reason:
      'whether what is not declared is refused or ignored, no document says; what it asked for is promised no more',
  };
}

async function* presence(pair: OperationPair, { before, after }: Both): AsyncGenerator<Change> {
  if (before.required === after.required) return;
  const here = { ...about(pair, before), before: before.schema.pointer, after: after.schema.pointer };
  if (!after.required) {
    yield { ...here, verdict: 'harmless', words: 'is not required any more', reason: 'what was taken is taken still' };
    return;
  }
  const base = baseValues(pair);
  const { [before.name]: _, ...others } = base[before.in];
  const witness = await requestWitness({ pair, values: { ...base, [before.in]: others } });
  yield witness
    ? { ...here, verdict: 'breaking', words: 'is required', witness }
    : { ...here, verdict: 'unprovable', words: 'is required', reason: NO_REQUEST };
}

/** Another style, or none where there was a media type: where a value is written otherwise, it is read otherwise. */
async function* serialisation(pair: OperationPair, both: Both): AsyncGenerator<Change> {
  const { before, after } = both;
  const told = (['style', 'explode', 'mediaType'] as const).filter((name) => before[name] !== after[name]);
  if (told.length === 0) return;
  const words = told
    .map((name) => `${name} is ${String(after[name] ?? 'none')}, was ${String(before[name] ?? 'none')}`)
    .join(', ');
  const here = { ...about(pair, before), before: before.schema.pointer, after: after.schema.pointer, words };
  for (const value of severalOf(parameterValue(pair, both))) {
    const base = baseValues(pair);
    const asked: Values = { ...base, [before.in]: { ...base[before.in], [before.name]: value } };
    const [was, is] = await Promise.all([
      requestOf(pair.before, asked),
      requestOf(pair.after, renamed(asked, before, after)),
    ]);
    const sent = partOf(was, before);
    const wanted = partOf(is, before);
    if (sent === wanted || refusalsOf(pair.before.version, was).length > 0) continue;
    const broken = refusalsOf(pair.after.version, was);
    const otherwise = `${JSON.stringify(value)} is written ${wanted} by the later version, and not ${sent}`;
    yield {
      ...here,
      verdict: 'breaking',
      witness: witnessOf(pair.before, was, broken.length > 0 ? broken : [otherwise], 'wire'),
    };
    return;
  }
  yield { ...here, verdict: 'harmless', reason: 'no difference found: its values are written the same' };
}

function renamed(values: Values, { in: place, name }: Parameter, after: Parameter): Values {
  const { [name]: value, ...others } = values[place];
  return { ...values, [place]: { ...others, [after.name]: value } };
}

function partOf(
  { url, headers }: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  { in: place, name }: Parameter,
) {
  if (place === 'header') return headers[name.toLowerCase()] ?? '';
  if (place === 'cookie') return headers['cookie'] ?? '';
  const { pathname, search } = new URL(url);
  return place === 'path' ? pathname : search;
}

/** A list of one is written alike in every style. */
function severalOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [value];
  const [first] = value;
  if (value.length !== 1 || isNode(first)) return [value];
  return [
    [first, typeof first === 'string' ? `${first}x` : typeof first === 'number' ? first + 1 : first],
    [first, first],
    value,
  ];
}

function values(pair: OperationPair, { before, after }: Both): AsyncGenerator<Change> {
  return shownChanges(pair, {
    direction: 'request',
    before: before.schema,
    after: after.schema,
    examples: examplesOf(before, after),
    about: (at) => about(pair, before, at),
    shownBy({ value, violations }, at) {
      const given = baseValues(pair);
      // Objects, and what has marks before it, are not read back from a path or a query.
      const isUnread = isNode(value) || (before.in === 'path' && before.style !== 'simple');
      const unread = violations.map(({ message }) => `${parameterSubject(before, at)} ${message}`);
      const asked = { ...given, [before.in]: { ...given[before.in], [before.name]: value } };
      return requestWitness({ pair, values: asked, ...(isUnread ? { unread } : {}) });
    },
  });
}
