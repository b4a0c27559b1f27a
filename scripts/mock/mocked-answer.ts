import { createRequire } from 'node:module';
import type { ProblemJsonError } from '@stoplight/prism-http';
import type mocker from '@stoplight/prism-http/dist/mocker/index.js';
import type { MediaType, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { isJson } from '../openapi/media-type.ts';
import type { AnswerValues, Broken } from './answer-values.ts';
import type { Route } from './mocked-contract.ts';
import { refusal, TOLD } from './refusal.ts';
import { concreteType, isIn, sendableBody } from './wire-answer.ts';

// Its `default` is another with each loader; `require` has one.
const { default: prismMock } = createRequire(import.meta.url)('@stoplight/prism-http/dist/mocker') as typeof mocker;

type Given = Parameters<typeof prismMock>[0];
type Logger = Parameters<ReturnType<typeof prismMock>>[0];
type Answer = ReturnType<ReturnType<typeof prismMock>>;
type Output = Extract<Answer, { _tag: 'Right' }>['right'];

/** An answer, and what in it breaks its schema. */
export interface JudgedAnswer {
  readonly answer: Answer;
  readonly broken: readonly Broken[];
}

/** What Prism answers, in a form that can be sent. */
export function mockedAnswer(route: Route, { input, config }: Given, logger: Logger): JudgedAnswer {
  const { operation, answering } = route.prepared;
  const accepted = readableTypes(input.data.headers?.['accept']);
  const mediaTypes = [...accepted, ...rangesOf(operation, accepted)];
  // Whoever asks for it would wait for what comes after it.
  if (config.code !== undefined && config.code < 200)
    return refused(refusal(404, 'No such answer', `${config.code} only informs, and is no answer.`));
  const asked = { ...config, ...(accepted.length > 0 ? { mediaTypes } : {}) };
  const answered = (wanted: typeof asked) =>
    prismMock({ resource: answering, input: withoutAccept(input), config: wanted })(logger);
  try {
    const first = answered(asked);
    const answer = first._tag === 'Left' && isNotAccepted(first.left) ? (otherSuccess() ?? first) : first;
    return answer._tag === 'Right'
      ? sendable(route, answer.right, accepted)
      : refused(inWords(operation, answer.left, asked.exampleKey));
  } catch (cause) {
    return refused(inWords(operation, cause instanceof Error ? cause : new Error(String(cause))));
  }

  /** Prism looks at one success only, and another may be what is accepted. */
  function otherSuccess(): Answer | undefined {
    if (asked.code !== undefined) return undefined;
    const codes = Object.keys(operation.responses).filter((code) => /^2\d\d$/.test(code));
    return codes.map((code) => answered({ ...asked, code: Number(code) })).find(({ _tag }) => _tag === 'Right');
  }
}

function isNotAccepted(error: Error): boolean {
  return (error as Partial<ProblemJsonError>).status === 406;
}

/** The ranges that are declared and have something in them that is accepted: Prism compares types as they are written. */
function rangesOf({ responses }: Operation, accepted: readonly string[]): string[] {
  const declared = Object.values(responses).flatMap(({ content }) => Object.keys(content));
  const ranges = [...new Set(declared)].filter((type) => type.includes('*'));
  return ranges.filter((range) => accepted.some((type) => isIn(range, type)));
}

function sendable(
  { prepared: { operation }, values, strict }: Route,
  output: Output,
  accepted: readonly string[],
): JudgedAnswer {
  const { 'Content-type': type, ...headers } = output.headers ?? {};
  const negotiated = typeof type === 'string' ? type : undefined;
  const { statusCode } = output;
  if (negotiated === undefined || operation.method === 'head' || [204, 205, 304].includes(statusCode))
    return { answer: { _tag: 'Right', right: { statusCode, headers } }, broken: [] };
  const content = declaredResponse(operation, statusCode)?.content ?? {};
  // Prism calls text what may be anything.
  const declared = Object.hasOwn(content, negotiated) || !content['*/*'] ? negotiated : '*/*';
  const media = content[declared];
  const sent = (body: unknown, told: Readonly<Record<string, string>> = {}): Answer => {
    const type = concreteType(declared, body, accepted);
    const right = {
      statusCode,
      headers: { ...headers, 'Content-type': type, ...told },
      body: sendableBody(type, body),
    };
    return { _tag: 'Right', right };
  };
  const brokenBy = (body: unknown) => violationsOf(values, concreteType(declared, body, accepted), media, body);
  const broken = brokenBy(output.body);
  if (!strict || broken.length === 0) return { answer: sent(output.body), broken };
  const known = media ? Object.values(values.examplesOf(declared, media)) : [];
  const legal = known.find((value) => brokenBy(value).length === 0);
  if (legal !== undefined) return { answer: sent(legal, { [TOLD]: `replaced: ${inShort(broken)}` }), broken: [] };
  return refused(
    refusal(500, 'No legal answer', `No value is known that the schema of ${statusCode} allows: ${inShort(broken)}`),
  );
}

function refused(left: Error): JudgedAnswer {
  return { answer: { _tag: 'Left', left }, broken: [] };
}

/** Of what is neither JSON nor text as it is, a schema says nothing. */
function violationsOf(
  values: AnswerValues,
  type: string,
  media: MediaType | undefined,
  body: unknown,
): readonly Broken[] {
  if (!media?.schema) return [];
  const isJudged = isJson(type) || (/^text\//.test(type) && typeof body === 'string');
  return isJudged ? values.violationsOf(media.schema.pointer, body) : [];
}

/** A header's length. */
export function inShort(broken: readonly Broken[]): string {
  const [first] = broken;
  const more = broken.length > 1 ? `, and ${broken.length - 1} more` : '';
  return headerText(`${first?.at || 'the body'} ${first?.message ?? ''}${more}`).slice(0, 300);
}

/** What a header takes: in another character Node sends nothing. @see RFC 9110 §5.5 */
export function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}

/** Prism's refusal, with what would have helped; what is a fault of its own says so. */
function inWords(operation: Operation, error: Error, example?: string): Error {
  const { detail = '' } = error as Partial<ProblemJsonError>;
  // Of two refusals in a row Prism makes an error with their names in its text.
  const status = (error as Partial<ProblemJsonError>).status ?? NAMED[/#(\w+):/.exec(error.message)?.[1] ?? ''];
  if (status === undefined || status >= 500)
    return refusal(500, 'The mock cannot answer this', detail || error.message);
  if (status !== 404 || example === undefined) return detail ? error : refusal(status, 'Not acceptable', NOT_ACCEPTED);
  const names = Object.values(operation.responses).flatMap(({ content }) =>
    Object.values(content).flatMap(({ examples }) => Object.keys(examples)),
  );
  const known = names.length > 0 ? `The examples are: ${[...new Set(names)].join(', ')}.` : 'There are no examples.';
  return refusal(404, 'No such example', `There is no example ${example} of what is asked for. ${known}`);
}

const NAMED: Readonly<Record<string, number>> = { NOT_FOUND: 404, NOT_ACCEPTABLE: 406 };
const NOT_ACCEPTED = 'Nothing that the operation declares is in a media type that is accepted.';

/** A media type, perhaps with parameters. @see RFC 9110 §8.3.1 */
const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:\s*;\s*[\w!#$%&'*+.^`|~-]+=(?:"[^"]*"|[^\s;"]+))*$/;

/** The media types of an Accept header that are any: Prism falls over others. */
function readableTypes(accept = ''): string[] {
  const types = accept.match(/(?:[^,"]|"[^"]*")+/g) ?? [];
  return types.map((type) => type.trim()).filter((type) => MEDIA_TYPE.test(type));
}

function withoutAccept(input: Given['input']): Given['input'] {
  const { accept: _, ...headers } = input.data.headers ?? {};
  return { ...input, data: { ...input.data, headers } };
}
