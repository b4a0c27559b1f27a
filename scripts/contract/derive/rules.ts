import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { isJson, isMultipart } from '../../openapi/media-type.ts';
import { below } from '../../openapi/pointer.ts';
import type { Case } from '../case.ts';
import { edited } from '../edit.ts';
import { exampleValues, type RequestValues } from '../request.ts';
import { itemTypesOf, typesOf } from '../schema-types.ts';
import type { SchemaJudge } from '../violations.ts';
import { readBack, simpleText } from '../wire.ts';
import { breakagesOf, type RuleBreakage } from './breakages.ts';
import { namedRequests } from './examples.ts';
import { inputRefusals } from './statuses.ts';

/**
 * Each rule of each parameter and of the body, broken once. Kept only where the request, re-read as the document says
 * it is to be read, is invalid.
 */
export function ruleCases(contract: Contract, operation: Operation, judge: SchemaJudge): Case[] {
  const cases = new Map<string, Case>();
  for (const request of namedRequests(operation)) {
    const values = exampleValues(operation, request.type, request.example);
    for (const { breakage, subject, statuses } of breakagesIn(contract, operation, judge, request.type, values)) {
      const id = `${operation.id}/rule/${breakage.key.replace(/^#\//, '')}`;
      if (cases.has(id)) continue;
      cases.set(id, {
        id,
        name: `refuses ${breakage.words(subject)}`,
        operation: operation.id,
        kind: 'rule',
        request: { ...request, edits: [breakage.edit] },
        statuses,
        breaks: breakage.rule,
      });
    }
  }
  return [...cases.values()];
}

interface Found {
  readonly breakage: RuleBreakage;
  readonly subject: string;
  readonly statuses: readonly number[];
}

function* breakagesIn(
  contract: Contract,
  operation: Operation,
  judge: SchemaJudge,
  type: string | undefined,
  values: RequestValues,
): Generator<Found> {
  const statuses = inputRefusals(operation);
  for (const parameter of operation.parameters) {
    // A path that breaks its parameter's rule may as well name nothing.
    const alsoUnknown = parameter.in === 'path' && operation.responses['404'] ? [404] : [];
    for (const breakage of parameterBreakages(contract, judge, parameter, values)) {
      yield {
        breakage,
        subject: `a ${parameter.in} parameter ${parameter.name}`,
        statuses: [...statuses, ...alsoUnknown],
      };
    }
  }
  const schema = operation.requestBody?.content[type ?? '']?.schema;
  if (!schema || type === undefined || values.body === undefined) return;
  for (const breakage of breakagesOf(contract.document, schema.pointer, values.body, judge, '/body')) {
    const broken = edited({ body: values.body }, [breakage.edit]).body;
    // Between the parts of a multipart body only their presence survives: each part is text or a file on the wire.
    const survives = isJson(type) || (isMultipart(type) && breakage.edit.op === 'remove');
    if (survives && judge.violationsOf(schema.pointer, broken).length > 0)
      yield { breakage, subject: 'a body', statuses };
  }
}

function* parameterBreakages(
  contract: Contract,
  judge: SchemaJudge,
  parameter: Parameter,
  values: RequestValues,
): Generator<RuleBreakage> {
  const { name, in: place, schema } = parameter;
  const value = values[place][name];
  const at = below(`/${place}`, name);
  if (value === undefined) return;
  if (parameter.required && place !== 'path') {
    const rule = { keyword: 'required', pointer: schema.pointer.replace(/schema$/, 'required') };
    yield {
      rule,
      key: rule.pointer,
      edit: { op: 'remove', path: at },
      words: () => `a request without the ${place} parameter ${name}`,
    };
  }
  for (const breakage of breakagesOf(contract.document, schema.pointer, value, judge, at)) {
    const broken = edited(values, [breakage.edit])[place][name];
    const text = simpleText(broken, parameter.explode);
    const sendable = broken !== null && (place !== 'path' || text !== '');
    const seen = readBack(
      text,
      typesOf(contract.document, schema.pointer),
      itemTypesOf(contract.document, schema.pointer),
    );
    if (sendable && judge.violationsOf(schema.pointer, seen).length > 0) yield breakage;
  }
}
