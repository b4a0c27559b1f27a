import type { Document, Parameter } from '../../openapi/contract.ts';
import type { SchemaJudge } from '../violations.ts';
import { samplesOf } from './sample.ts';

/** The document's own value of a parameter, else one made up. */
export function ownValue(
  document: Document,
  judge: SchemaJudge,
  { examples, schema }: Parameter,
  holds: (value: unknown) => boolean,
): unknown {
  const own = Object.values(examples).find(holds);
  if (own !== undefined) return own;
  for (const sample of samplesOf(document, schema.pointer, judge)) if (holds(sample)) return sample;
  return undefined;
}
