import { commonValue } from '../contract/index.ts';
import type { Operation, Parameter, SecurityScheme } from '../openapi/contract.ts';
import { type OperationPair, parametersOf, placeOf, type Side, type Values } from './version.ts';

/** A parameter in both versions, as far as each has it. */
export interface ParameterPair {
  readonly before?: Parameter;
  readonly after?: Parameter;
}

/** The parameters of both versions: by place and name, those of the path by where they stand in it. */
export function parameterPairs({ before, after }: OperationPair): readonly ParameterPair[] {
  const later = new Map(parametersOf(after).map((one) => [keyOf(after, one), one]));
  const earlier = parametersOf(before).map((one) => ({ key: keyOf(before, one), one }));
  const pairs = earlier.map(({ key, one }): ParameterPair => {
    const other = later.get(key);
    later.delete(key);
    return { before: one, ...(other ? { after: other } : {}) };
  });
  return [...pairs, ...[...later.values()].map((one) => ({ after: one }))];
}

function keyOf({ operation }: Side, { in: place, name }: Parameter): string {
  if (place === 'path')
    return `path ${[...operation.path.matchAll(/\{([^}]+)\}/g)].findIndex(([, one]) => one === name)}`;
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

/** What a request of the earlier version has at the least; where that can be done, of the later version too. */
export function baseValues(pair: OperationPair, type = firstType(pair.before.operation)): Values {
  const known = KNOWN.get(pair) ?? new Map<string, Values>();
  KNOWN.set(pair, known);
  const values = known.get(type ?? '') ?? madeUp(pair, type);
  known.set(type ?? '', values);
  return values;
}

/** Asked for by each change of an operation. */
const KNOWN = new WeakMap<OperationPair, Map<string, Values>>();

/** The versions the other way round: what the later one takes, and where that can be done, the earlier one too. */
export function turned(pair: OperationPair): OperationPair {
  const known = TURNED.get(pair) ?? { name: pair.name, before: pair.after, after: pair.before };
  TURNED.set(pair, known);
  return known;
}

const TURNED = new WeakMap<OperationPair, OperationPair>();

function madeUp(pair: OperationPair, type: string | undefined): Values {
  const given = parameterPairs(pair).flatMap(({ before, after }): [Parameter, unknown][] => {
    if (!before || (!before.required && !after?.required)) return [];
    const value = parameterValue(pair, { before, ...(after ? { after } : {}) });
    return value === undefined ? [] : [[before, value]];
  });
  const placed = (place: Parameter['in']) =>
    Object.fromEntries(given.filter(([one]) => one.in === place).map(([one, value]) => [one.name, value]));
  const body = bodyValue(pair, type);
  return {
    path: placed('path'),
    query: placed('query'),
    header: placed('header'),
    cookie: placed('cookie'),
    credentials: credentialsOf(pair),
    ...(body === undefined || type === undefined ? {} : { body, type }),
  };
}

function firstType({ requestBody }: Operation): string | undefined {
  return Object.keys(requestBody?.content ?? {})[0];
}

export function parameterValue({ before, after }: OperationPair, pair: ParameterPair): unknown {
  const kept = placeOf(before.version, 'request', pair.before?.schema);
  const other = placeOf(after.version, 'request', pair.after?.schema);
  return kept && commonValue(kept, other, Object.values({ ...pair.before?.examples, ...pair.after?.examples }));
}

/** A body that both versions take, else the earlier one. */
function bodyValue({ before, after }: OperationPair, type: string | undefined): unknown {
  if (type === undefined) return undefined;
  const [was, is] = [before, after].map(({ operation }) => operation.requestBody?.content[type]);
  const kept = placeOf(before.version, 'request', was?.schema);
  if (!kept) return Object.values(was?.examples ?? {})[0] ?? (was ? 'licet' : undefined);
  return commonValue(
    kept,
    placeOf(after.version, 'request', is?.schema),
    Object.values({ ...was?.examples, ...is?.examples }),
  );
}

/** The credentials of the first alternative that the later version takes too, else of the first. */
function credentialsOf({ before, after }: OperationPair): readonly string[] {
  const alternatives = alternativesOf(before.operation);
  return alternatives.find((names) => satisfies(before, names, after)) ?? alternatives[0] ?? [];
}

/** The ways to be let in; where none is needed, with nothing. */
export function alternativesOf({ security }: Operation): readonly (readonly string[])[] {
  return security.length === 0 ? [[]] : security;
}

/** True where the credentials of one version travel as the other wants them. */
export function satisfies(before: Side, names: readonly string[], after: Side): boolean {
  const sent = names.map((name) => travelOf(before, name));
  return alternativesOf(after.operation).some((wanted) => wanted.every((name) => sent.includes(travelOf(after, name))));
}

function travelOf({ version }: Side, name: string): string {
  const scheme: SecurityScheme | undefined = version.contract.securitySchemes[name];
  return scheme ? JSON.stringify(Object.entries(scheme).sort()) : name;
}
