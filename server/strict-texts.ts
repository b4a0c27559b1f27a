import { isWritten, itemsOf, type TextType, textTypeOf } from './body/text-types.ts';
import { type ApiDocument, operationIn, resolved } from './guard/api-document.ts';
import type { RequestParts } from './guard/guard.ts';
import { parametersOf } from './guard/validator-document.ts';
import type { Operation } from './operation.ts';
import type { BrokenRule } from './refusal.ts';
import { Refused } from './refused.ts';

type Texts = Pick<RequestParts, 'path' | 'query' | 'headers' | 'cookies'>;

/** A parameter whose texts must be written as JSON writes them. */
interface Strict {
  readonly name: string;
  readonly in: Exclude<BrokenRule['in'], 'body'>;
  readonly type: TextType;
  textsIn(texts: Texts): readonly string[];
}

/**
 * Refuses what the validator would take for a number since JavaScript does: `0x10`, `1e1`, ` 5`, `Infinity`.
 * @throws {Refused} from what is returned
 */
export function strictTexts(document: ApiDocument, operation: Operation): (texts: Texts) => void {
  const item = resolved(document, document.paths[operation.path]);
  const parameters = parametersOf(document, item, operationIn(document, operation) ?? {});
  const strict = parameters.map((parameter) => strictOf(document, parameter)).filter((one) => one !== undefined);
  return (texts) => {
    if (strict.length === 0) return;
    const broken = strict.filter(({ type, textsIn }) => textsIn(texts).some((text) => !isWritten(type, text)));
    const [first] = broken;
    if (!first) return;
    const rules = broken.map(({ in: place, name: at, type }) => ({ in: place, at, message: `must be ${type}` }));
    const message = `${first.in} ${first.name} must be ${first.type}`;
    throw new Refused({ kind: 'invalid-request', status: 400, message, rules });
  };
}

const PLACES = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const;

function strictOf(document: ApiDocument, parameter: Readonly<Record<string, unknown>>): Strict | undefined {
  const { name, in: place, schema, style } = parameter;
  if (typeof name !== 'string' || typeof place !== 'string' || !Object.hasOwn(PLACES, place)) return undefined;
  const items = itemsOf(document, schema);
  const type = textTypeOf(document, items ?? schema);
  // Labels and matrices begin with a sign of their own.
  if (!type || style === 'label' || style === 'matrix') return undefined;
  const where = place as Strict['in'];
  const key = where === 'header' ? name.toLowerCase() : name;
  const separator = SEPARATORS[String(style)] ?? ',';
  return {
    name,
    in: where,
    type,
    textsIn(texts) {
      const value = texts[PLACES[where]][key];
      const came = [value].flat().filter((text) => typeof text === 'string');
      return items === undefined ? came : came.flatMap((text) => text.split(separator));
    },
  };
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };
