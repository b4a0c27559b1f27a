import type { ApiDocument } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import { BREAKABLE, rulesAt } from './broken-values.ts';
import { type FrontAnswer, type FrontRequest, headerOf, jsonOf, withHeader } from './exchange.ts';
import { answers, bears } from './faults-of-answers.ts';
import type { AnswerFault, Mutant, MutantKind } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { placesOf } from './places.ts';
import { below } from './pointer.ts';
import type { Fits } from './validator.ts';

type Change = (honest: FrontAnswer, request: FrontRequest) => FrontAnswer | undefined;

/** What a whole answer can break: status, media type, headers, and whether there is a body. */
export function faultsOfMessages(document: ApiDocument, operation: ModelOperation, fits: Fits): AnswerFault[] {
  return Object.entries(operation.responses).flatMap(([status, { pointer, content, headers }]) => {
    const fault = (
      kind: MutantKind,
      what: string,
      at: string,
      words: string,
      change: Change,
      unobservable?: string,
    ): AnswerFault => ({
      mutant: {
        id: `${operation.id}/${status}/${what}`,
        kind,
        operation: operation.id,
        pointer: at,
        words: `${status}: ${words}`,
        ...(unobservable === undefined ? {} : { unobservable }),
      } satisfies Mutant,
      change(honest, request) {
        const concerned = !request.otherMethod && request.operation?.id === operation.id && request.method !== 'HEAD';
        return concerned && answers(operation, status, honest) ? change(honest, request) : undefined;
      },
      neverFired: () => ({ fate: 'unreached', reason: 'no answer of the sandbox contains it' }),
    });
    const types = Object.keys(content);
    const contentAt = below(pointer, 'content');
    return [
      ...undeclared(operation).map((other) =>
        fault(
          'status undeclared',
          `status/${other}`,
          pointer,
          `answered as ${other}, which is not declared`,
          (honest) => ({ ...honest, status: other }),
        ),
      ),
      ...Object.keys(operation.responses)
        .filter((other) => other !== status && /^[1-5]\d\d$/.test(other) && /^[1-5]\d\d$/.test(status))
        .map((other) =>
          fault(
            'status mistaken',
            `status/${other}`,
            pointer,
            `answered as ${other}`,
            (honest) => ({ ...honest, status: Number(other) }),
            whyAsGood(operation, status, other),
          ),
        ),
      ...(types.length > 0 && !types.includes('*/*')
        ? [
            fault(
              'media type wrong',
              'media-type',
              contentAt,
              'the media type is one that is not declared',
              (honest) =>
                honest.body.length > 0 ? withHeader(honest, 'content-type', 'application/x-licet-mutant') : undefined,
            ),
            fault('media type wrong', 'media-type-missing', contentAt, 'there is no media type', (honest) =>
              honest.body.length > 0 ? withHeader(honest, 'content-type', undefined) : undefined,
            ),
            fault('body missing', 'no-body', contentAt, 'the body is missing', (honest) =>
              honest.body.length > 0 ? { ...honest, body: Buffer.alloc(0) } : undefined,
            ),
          ]
        : []),
      ...(types.some((type) => type.includes('json'))
        ? [
            fault('body malformed', 'malformed', contentAt, 'the JSON breaks off', (honest) =>
              jsonOf(honest.body) && /json/.test(headerOf(honest, 'content-type') ?? '')
                ? { ...honest, body: honest.body.subarray(0, Math.max(1, honest.body.length - 2)) }
                : brokenOff(honest, types),
            ),
          ]
        : []),
      ...(types.length === 0
        ? [
            fault(
              'body undeclared',
              'body',
              pointer,
              'a body comes where none is declared',
              (honest) => ({
                ...withHeader(honest, 'content-type', 'application/json'),
                body: Buffer.from('{"licet":true}'),
              }),
              /^(1\d\d|204|304)$/.test(status)
                ? 'HTTP itself forbids a body with this status, and clients read none'
                : undefined,
            ),
          ]
        : []),
      ...Object.entries(headers).flatMap(([name, header]) => {
        // The media type is declared elsewhere, and OpenAPI ignores it here.
        if (name.toLowerCase() === 'content-type') return [];
        const came = (honest: FrontAnswer) => headerOf(honest, name) !== undefined;
        const dropped = header.required
          ? [
              fault(
                'header missing',
                `header/${name}`,
                below(header.pointer, 'required'),
                `the header ${name} is missing`,
                (honest) => (came(honest) ? withHeader(honest, name, undefined) : undefined),
              ),
            ]
          : [];
        const nowhere =
          name.toLowerCase() === 'location'
            ? [
                fault(
                  'location leads nowhere',
                  `header/${name}/nowhere`,
                  header.pointer,
                  `the header ${name} leads to what is not there`,
                  (honest) =>
                    came(honest) ? withHeader(honest, name, nowhereNear(headerOf(honest, name))) : undefined,
                ),
              ]
            : [];
        const schema = below(header.pointer, 'schema');
        const rules = [...placesOf(document, schema)].flatMap(({ pointer: at, node, at: inside }) =>
          inside.length > 0
            ? []
            : [...rulesAt(node)].flatMap(({ keyword, rule, values }) => {
                if (!BREAKABLE[keyword]) return [];
                return [
                  fault(
                    'header broken',
                    `header/${name}/${at}/${keyword}`,
                    below(at, keyword),
                    `the header ${name} breaks ${keyword}`,
                    (honest) => {
                      const text = headerOf(honest, name);
                      if (text === undefined) return undefined;
                      const asNumber = text.trim() !== '' && Number.isFinite(Number(text)) ? [Number(text)] : [];
                      const candidates = [...asNumber, text].flatMap((value) => values(rule, value, node));
                      const broken = candidates
                        .filter((value) => value !== null && typeof value !== 'object')
                        .map(String)
                        .find((value) => !/\p{Cc}/u.test(value) && value.trim() === value && !fits(schema, value));
                      return broken === undefined ? undefined : withHeader(honest, name, broken);
                    },
                    keyword === 'type' && [rule].flat().includes('string')
                      ? 'a header is read as a text, and each text is a string'
                      : undefined,
                  ),
                ];
              }),
        );
        return [...dropped, ...nowhere, ...rules];
      }),
    ];
  });
}

/** A URL of the same form whose last part names nothing. */
function nowhereNear(location = ''): string {
  const end = location.search(/[?#]|$/);
  return `${location.slice(0, end).replace(/\/+$/, '')}-licet-nowhere${location.slice(end)}`;
}

/** JSON that breaks off where the honest answer is of another declared type. */
function brokenOff(honest: FrontAnswer, types: readonly string[]): FrontAnswer | undefined {
  const type = types.find(isJson);
  return type === undefined || bears(type, honest)
    ? undefined
    : { ...withHeader(honest, 'content-type', type), body: Buffer.from('{"licet') };
}

/** Why one refusal may stand for another. */
function whyAsGood({ parameters, body }: ModelOperation, status: string, other: string): string | undefined {
  const onlyPath = body === undefined && parameters.every(({ in: place }) => place === 'path' || place === 'header');
  return status === '400' && other === '404' && onlyPath
    ? 'a path that breaks its parameter’s rule names nothing, and the document allows 404 for that'
    : undefined;
}

/** Statuses that the operation declares in no way: a success and a refusal that clients understand. */
function undeclared({ responses }: ModelOperation): readonly number[] {
  if (responses['default']) return [];
  return [[202, 206, 203], [418, 402], [507]].flatMap((candidates) =>
    candidates.filter((status) => !responses[status] && !responses[`${String(status)[0]}XX`]).slice(0, 1),
  );
}
