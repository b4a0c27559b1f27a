import { readJson } from '../body/parse-json.ts';
import { essenceOf } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import type { BrokenRule } from '../refusal.ts';
import { Refused } from '../refused.ts';
import { isObject } from './api-document.ts';
import type { Compiled, DeclaredParameter, Validators } from './validators.ts';

/** Where a request has its parameters, as the validator calls these places. */
export type Places = Readonly<Record<(typeof PLACES)[BrokenRule['in'] & keyof typeof PLACES], Record<string, unknown>>>;

const PLACES = { path: 'params', query: 'query', header: 'headers', cookie: 'cookies' } as const;

/** The parameters of one operation that are written as JSON. */
export interface JsonParameters {
  /** All parameters as the validator shall see them: it takes any text for these. */
  readonly others: readonly DeclaredParameter[];
  /** Puts what is written in place of the texts. @throws {Refused} where that is no JSON, or not what the schema says */
  read(places: Places): void;
}

interface Written {
  readonly name: string;
  readonly in: keyof typeof PLACES;
  readonly schema: unknown;
}

/**
 * A parameter that is described by a JSON media type is read as a body is, with nothing coerced: the validator would take `[12]` for a
 * text, since it coerces whatever parameters hold. @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-for-use-with-content
 */
export function jsonParameters(
  { requests, keyOf }: Pick<Validators, 'requests' | 'keyOf'>,
  operation: Operation,
  parameters: readonly DeclaredParameter[],
): JsonParameters {
  const all = parameters.flatMap(writtenAs);
  let compiled: Compiled | undefined;

  function compile(): Compiled {
    const key = keyOf(operation, 'JSON in parameters');
    requests.ajvBody.addSchema({ properties: schemasOf(all) }, key);
    const made = requests.ajvBody.getSchema(key);
    if (!made) throw new Error('the validator keeps nothing of what is added to it');
    return made;
  }

  return {
    others: parameters.map((one) => (writtenAs(one).length === 0 ? one : { ...one, content: ANY_TEXT })),
    read(places) {
      if (all.length === 0) return;
      refuse(all.flatMap((one) => readInto(places, one)));
      compiled ??= compile();
      if (!compiled(places))
        refuse((compiled.errors ?? []).flatMap(({ instancePath, message }) => rule(instancePath, message)));
    },
  };
}

const ANY_TEXT = { 'text/plain': { schema: {} } };

function writtenAs({ in: place, name, content }: DeclaredParameter): Written[] {
  const [type, media] = Object.entries(isObject(content) ? content : {})[0] ?? [''];
  if (!/[/+]json$/.test(essenceOf(type)) || !Object.hasOwn(PLACES, place)) return [];
  const where = place as Written['in'];
  const schema = isObject(media) ? (media['schema'] ?? {}) : {};
  return [{ name: where === 'header' ? name.toLowerCase() : name, in: where, schema }];
}

function schemasOf(all: readonly Written[]): object {
  const places = Object.entries(PLACES).map(([place, called]) => {
    const members = all.filter((one) => one.in === place).map(({ name, schema }) => [name, schema]);
    return [called, { properties: Object.fromEntries(members) }];
  });
  return Object.fromEntries(places);
}

/** What is wrong with how a parameter is written. */
function readInto(places: Places, { name, in: place }: Written): BrokenRule[] {
  const values = places[PLACES[place]];
  if (!Object.hasOwn(values, name) || values[name] === undefined) return [];
  try {
    const text = values[name];
    // Of a text that came twice, nobody knows which is meant.
    if (typeof text !== 'string') throw new SyntaxError('is there more than once');
    values[name] = readJson(text);
    return [];
  } catch (error) {
    if (error instanceof SyntaxError) return [{ in: place, at: name, message: 'must be written as JSON' }];
    throw error;
  }
}

/** Ajv's `/query/filter/0` is within our query parameter `filter`. */
function rule(pointer: string, message = 'is not what the contract says'): BrokenRule[] {
  const [, called = '', name = '', ...within] = pointer.split('/');
  const place = (Object.keys(PLACES) as Written['in'][]).find((one) => PLACES[one] === called);
  if (!place) return [];
  const at = name.replaceAll('~1', '/').replaceAll('~0', '~');
  return [{ in: place, at, message: within.length === 0 ? message : `/${within.join('/')} ${message}` }];
}

const MOST_RULES = 20;

function refuse(rules: readonly BrokenRule[]): void {
  const [first] = rules;
  if (!first) return;
  const message = `${first.in} ${first.at} ${first.message}`;
  throw new Refused({ kind: 'invalid-request', status: 400, message, rules: rules.slice(0, MOST_RULES) });
}
