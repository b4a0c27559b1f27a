import type { Answer } from '../answer.ts';
import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import { STATUS_CODES } from '../http.ts';
import { essenceOf, isJson, isText, parseMediaType } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import type { Refusal, RefusalKind } from '../refusal.ts';
import type { Matching } from '../values/matching.ts';
import { LONGEST, MANNERS, type Manner, plausible } from '../values/plausible.ts';
import { shapeOf } from '../values/shape.ts';
import { toldApart } from '../values/told-apart.ts';
import type { AnyVendor } from '../vendor.ts';
import { mediaOf, responseOf } from './declared.ts';
import { declaredHeaders } from './declared-headers.ts';
import { plain } from './schema.ts';
import { shown } from './shown.ts';
import { statusAmong } from './status-among.ts';
import { declares } from './success.ts';

/** The statuses for each kind of refusal, the most telling first. */
const STATUSES: Readonly<Record<RefusalKind, readonly number[]>> = {
  'unknown-path': [404],
  'wrong-method': [405],
  'malformed-body': [400, 422],
  'unsupported-media-type': [415, 400, 422],
  'too-large': [413, 400, 422],
  'invalid-request': [400, 422],
  'no-credential': [401, 403],
  'unknown-credential': [401, 403],
  'expired-credential': [401, 440, 403],
  fault: [],
  internal: [500],
};

export interface RefusalParts {
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  /** What makes texts of patterns; none until it is loaded. */
  matching(): Matching;
}

/** How a sandbox says no by a document alone: in the shape that is declared for it, else as a problem document. */
export function refusalsBy(parts: RefusalParts): Pick<Required<AnyVendor>, 'refusals' | 'inDeclaredWords'> {
  const byId = new Map(parts.operations.map((operation) => [operation.id, operation]));
  const models = new Map<number, Model | undefined>();
  const modelOf = (status: number) => {
    if (!models.has(status)) models.set(status, likeOthers(parts.operations, status));
    return models.get(status);
  };
  function likenessOf(refusal: Refusal) {
    const operation = byId.get(refusal.operation ?? '');
    const status = operation ? statusFor(parts.document, operation, refusal) : refusal.status;
    const model = operation && declares(operation, status) ? { operation, status } : modelOf(status);
    return { operation, status, model };
  }
  function* said(refusal: Refusal): Generator<Answer> {
    const { operation, status, model } = likenessOf(refusal);
    const own = headersOf(refusal, status, operation);
    const known = Object.fromEntries(Object.entries(own).map(([name, value]) => [plain(name), value]));
    const declared = model && responseOf(parts.document, model.operation, model.status);
    const headers = { ...declaredHeaders(parts, `refusal ${status}`, declared, known), ...own };
    for (const answer of inShapeOf(parts, model, status, refusal)) yield { ...answer, headers };
  }
  const first = (refusal: Refusal) => said(refusal).next().value as Answer;
  return {
    refusals: Object.fromEntries(Object.keys(STATUSES).map((kind) => [kind, first])) as Record<
      RefusalKind,
      typeof first
    >,
    async inDeclaredWords(refusal, isAsDeclared) {
      const { model } = likenessOf(refusal);
      if (!model) return first(refusal);
      for (const words of said(refusal))
        if (await isAsDeclared(model.operation, { ...words, status: model.status })) return words;
      return undefined;
    },
  };
}

function statusFor(document: ApiDocument, operation: Operation, { kind, status, rules = [] }: Refusal): number {
  const isOfPath = kind === 'invalid-request' && rules.length > 0 && rules.every(({ in: place }) => place === 'path');
  const statuses = [...(STATUSES[kind].length > 0 ? STATUSES[kind] : [status]), ...(isOfPath ? [404] : [])];
  const known = statusAmong(document, operation, statuses);
  if (known !== undefined || kind === 'internal' || status >= 500) return known ?? statuses[0] ?? status;
  // A status that is declared for something else keeps the document's promise; where it declares no refusal of what is asked, none can.
  const others = Object.keys(operation.responses).filter(
    (one) => /^4\d\d$/.test(one) && refusesWhatIsAsked(operation, one),
  );
  return Number(INSTEAD.find((one) => others.includes(one)) ?? others.sort()[0] ?? statuses[0] ?? status);
}

/** How often and by which way one asks two others say, and 401 who does, where a credential is needed: not that something is not there, or wrong. */
function refusesWhatIsAsked({ security }: Operation, status: string): boolean {
  if (status === '401') return security.length === 0 || security.some(({ length }) => length === 0);
  return status !== '407' && status !== '429';
}

const INSTEAD = ['400', '422', '403', '404', '409'];

/** Which operation declares what a refusal looks like, and for which status. */
interface Model {
  readonly operation: Operation;
  readonly status: number;
}

/** What a refusal of no operation's own looks like: like those of the others, with the same status if one has it. */
function likeOthers(operations: readonly Operation[], status: number): Model | undefined {
  const same = operations.find(({ responses }) => Object.hasOwn(responses, status));
  if (same) return { operation: same, status };
  for (const operation of operations) {
    const other = Object.keys(operation.responses).find((one) => /^4/.test(one) || one === 'default');
    if (other !== undefined) return { operation, status: /^\d{3}$/.test(other) ? Number(other) : 400 };
  }
  return undefined;
}

/** A refusal as it is declared: most often the first is, and none is made before it is asked for. */
function* inShapeOf(
  parts: RefusalParts,
  model: Model | undefined,
  status: number,
  refusal: Refusal,
): Generator<Answer> {
  if (!model) return yield { status, type: 'application/problem+json', body: problem(status, refusal) };
  const media = mediaOf(responseOf(parts.document, model.operation, model.status), refusal.accepts.join(','));
  if (!media) return yield { status };
  const type = media.type.includes('*') ? 'application/json' : media.type;
  const bodies = saysNothing(media.schema)
    ? [isJson(type) ? problem(status, refusal) : refusal.message]
    : wordings(parts, media.schema, status, refusal);
  for (const body of bodies) {
    const isBare = typeof body === 'string' || !isText(type);
    // What a schema wants to have parts is JSON, whatever it is called.
    const text = isBare ? textOf(body, refusal) : Buffer.from(JSON.stringify(body));
    if (isJson(type)) yield { status, type, body };
    else
      yield {
        status,
        type: essenceOf(type) === type ? type : media.type,
        body: isText(type) ? text : Buffer.from(text),
      };
  }
}

/** What a refusal says beside its words, which not every document has a place for. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 */
function headersOf({ kind }: Refusal, status: number, operation: Operation | undefined): Record<string, string> {
  const declared = kind === 'unsupported-media-type' ? (operation?.requestBody?.types ?? []) : [];
  const types = [...new Set(declared.flatMap(asAccepted))];
  return {
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(types.length > 0 ? { Accept: types.join(', ') } : {}),
  };
}

/** A declared type as a header may have it; nothing where it is none. */
function asAccepted(declared: string): readonly string[] {
  const essence = parseMediaType(declared)?.essence;
  if (essence === undefined) return [];
  // Of all that a range has, this is what is surely read.
  if (/^(\*|application)\/\*/.test(essence)) return ['application/json'];
  // Its parameters may be anything that a document can hold.
  return [/^[ -~]+$/.test(declared) ? declared : essence];
}

function textOf(body: unknown, { message }: Refusal): string {
  return typeof body === 'string' ? body : message;
}

function saysNothing(schema: unknown): boolean {
  return schema === undefined || (isObject(schema) && Object.keys(schema).length === 0);
}

function problem(status: number, { message }: Refusal): JsonObject {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Refused', status, detail: message };
}

const MESSAGE =
  /^(message|detail|details|description|errordescription|errormessage|error|msg|reason|title|text|summary|userMessage)s?$/i;
const STATUS = /^(status|statuscode|httpstatus|httpstatuscode|code|errorcode)$/;

/** Of so few words there may be that they fit several branches: then in more, and with what tells the branches apart. */
function* wordings(parts: RefusalParts, schema: unknown, status: number, refusal: Refusal): Generator<unknown> {
  const few = wordsIn(parts, schema, status, refusal, PLAINLY);
  yield few;
  for (const manner of MANNERS) yield wordsIn(parts, schema, status, refusal, manner);
  yield* toldApart(parts.document, schema, few);
}

const PLAINLY: Manner = { byExample: true, bare: true, turn: 0 };

/** A refusal as its schema has it: what is said stands where messages do, the status where statuses do. */
function wordsIn(
  { document, matching }: RefusalParts,
  schema: unknown,
  status: number,
  refusal: Refusal,
  manner: Manner,
): unknown {
  const maker = plausible(document, matching(), `refusal ${status}`, manner);
  const { node } = shapeOf(document, schema);
  if ([node['type']].flat().includes('string'))
    return shown({ maker, fills: () => false }, schema, fitting(node, refusal.message));
  const known = (name: string, member: unknown) => {
    const { node: own } = shapeOf(document, member);
    const types = [own['type']].flat();
    const word = plain(name);
    const isOpen = own['enum'] === undefined && own['const'] === undefined;
    if (isOpen && STATUS.test(word) && (types.includes('integer') || types.includes('number')) && inBounds(own, status))
      return { value: status };
    if (!isOpen || !types.includes('string')) return undefined;
    if (word === 'title' && own['pattern'] === undefined)
      return { value: fitting(own, STATUS_CODES[status] ?? 'Refused') };
    if (STATUS.test(word) && /^(status|statuscode|httpstatus)$/.test(word) && own['pattern'] === undefined)
      return { value: fitting(own, String(status)) };
    if (word === 'type' && own['format']?.toString().startsWith('uri')) return { value: 'about:blank' };
    return MESSAGE.test(word) && own['format'] === undefined && own['pattern'] === undefined
      ? { value: fitting(own, refusal.message) }
      : undefined;
  };
  return shown({ maker, known, fills: () => !manner.bare }, schema, isListOf(node) ? [{}] : {});
}

function isListOf(node: JsonObject): boolean {
  return [node['type']].flat().includes('array') || isObject(node['items']);
}

function inBounds({ minimum, maximum }: JsonObject, value: number): boolean {
  return value >= Number(minimum ?? value) && value <= Number(maximum ?? value);
}

/** A text as long as is allowed. */
function fitting({ minLength = 0, maxLength }: JsonObject, text: string): string {
  return [...text]
    .slice(0, maxLength === undefined ? undefined : Number(maxLength))
    .join('')
    .padEnd(Math.min(Number(minLength), LONGEST), '.');
}
