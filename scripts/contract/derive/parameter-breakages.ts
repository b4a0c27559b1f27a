import type { Contract, Parameter } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import type { Edit } from '../case.ts';
import { edited } from '../edit.ts';
import { sentReadings } from '../readings.ts';
import type { RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { isNested } from '../wire.ts';
import { breakagesOf } from './breakages.ts';
import { droppedBecause } from './dropped.ts';
import { reached } from './reach.ts';
import { sampleOf } from './sample.ts';
import type { TriedBreakage } from './tried-breakage.ts';

/** Each rule of a parameter broken, as it is sent in its place and style. */
export function* parameterBreakages(
  { document }: Contract,
  judge: SchemaJudge,
  parameter: Parameter,
  given: RequestValues,
): Generator<TriedBreakage> {
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
        where: at,
        edit: { op: 'remove', path: at },
        words: () => `a request without the ${place} parameter ${name}`,
      },
    };
  }
  const ground = { document, pointer: schema.pointer, judge, seen: new Set<string>() };
  for (const { edits: ways, met, fresh } of reached(ground, value)) {
    const before = [...edits, ...ways.map((way) => ({ ...way, path: way.path.replace('/body', () => at) }))];
    const known = edited(given, before);
    for (const breakage of breakagesOf(document, ways.length === 0 ? met : fresh, judge, at)) {
      const broken = edited(known, [breakage.edit])[place][name];
      if (breakage.rule.keyword === 'type' && isNothing(breakage.edit)) continue;
      const isWritten = isSendable(place, broken) && !isNested(parameter, known[place][name]);
      const readings = isWritten
        ? sentReadings(document, parameter, broken).filter((seen) => seen !== undefined || !required)
        : undefined;
      yield { breakage, edits: before, ...droppedBecause(judge, schema.pointer, breakage, broken, readings) };
    }
  }
}

/** A list or an object of nothing is, as text, no wrong type but nothing at all. */
function isNothing(edit: Edit): boolean {
  return edit.op !== 'remove' && typeof edit.value === 'object' && edit.value !== null;
}

/** A path without a segment, or with dots for one, is another path; a header bears no control characters. */
function isSendable(place: Parameter['in'], value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (place === 'path') return !['', '.', '..'].includes(String(value));
  return place === 'query' || /^[\t\x20-\x7E]*$/.test(String(value));
}
