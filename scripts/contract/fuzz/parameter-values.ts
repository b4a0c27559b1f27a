import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Contract, Parameter } from '../../openapi/contract.ts';
import { valueAt } from '../../openapi/pointer.ts';
import { faithfulReadings } from '../readings.ts';
import type { SchemaJudge } from '../violations.ts';
import type { Arbitraries } from './arbitrary-of.ts';
import { sifted } from './sifted.ts';

/** Values of a parameter that are valid, and as valid when they are read from the wire again. */
export function parameterValues(
  { document }: Contract,
  judge: SchemaJudge,
  arbitraries: Arbitraries,
  parameter: Parameter,
): fc.Arbitrary<unknown> | undefined {
  const { in: place, schema, examples, mediaType } = parameter;
  const known = Object.values(examples);
  const told = known.length > 0 ? fc.constantFrom(...known) : undefined;
  if (mediaType !== undefined || valueAt(document, schema.pointer) === undefined) return told;
  const survives = (value: unknown) => {
    if (!isSendable(place, value)) return false;
    const readings = faithfulReadings(document, parameter, value);
    const fit = readings.every((reading) => judge.violationsOf(schema.pointer, reading).length === 0);
    return fit && readings.some((reading) => isSame(reading, value));
  };
  const letters = place === 'header' || place === 'cookie' ? 'ascii' : 'any';
  const wild = arbitraries.of(schema.pointer, { letters, longest: LONGEST });
  const fuzzed = wild && sifted(wild, survives);
  if (!fuzzed || !told) return fuzzed ?? told;
  // A name that is made up leads to a 404 and no further.
  const [often, seldom] = place === 'path' ? [6, 1] : [1, 4];
  return fc.oneof({ weight: often, arbitrary: told }, { weight: seldom, arbitrary: fuzzed });
}

/** Servers and what stands before them cut off longer lines. */
const LONGEST = 800;

/** What stands in a path may be taken for the path's own; a header bears no control characters. */
function isSendable(place: Parameter['in'], value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (!text.isWellFormed()) return false;
  if (place === 'path') return !['', '.', '..'].includes(text) && !/[\p{Cc}/\\%;?#]/u.test(text);
  if (place === 'query') return true;
  return /^[\x20-\x7E]*$/.test(text) && text === text.trim() && text !== '';
}

/** As JSON has it: -0 is 0. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
