import fc from 'fast-check';
import type { Contract, Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import type { BrokenRule } from '../case.ts';
import { bodyBreakages } from '../derive/body-breakages.ts';
import { parameterBreakages } from '../derive/parameter-breakages.ts';
import type { TriedBreakage } from '../derive/tried-breakage.ts';
import { meetings } from '../derive/walk.ts';
import { edited } from '../edit.ts';
import type { SchemaJudge } from '../violations.ts';
import { anyJson } from './any-json.ts';
import { freeParameters } from './free-parameters.ts';
import { sifted } from './sifted.ts';
import type { FuzzedRequest } from './valid-requests.ts';

/** A request with one rule broken, however it is read. */
export interface BrokenRequest extends FuzzedRequest {
  readonly breaks: BrokenRule;
}

/** What it takes to break a request. */
interface Breaking {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly judge: SchemaJudge;
}

/** Valid requests with one change that makes them invalid; undefined where hardly any change does. */
export function brokenRequests(
  breaking: Breaking,
  valid: fc.Arbitrary<FuzzedRequest>,
): fc.Arbitrary<BrokenRequest> | undefined {
  // All choices as likely as each other: `fc.double` and a bias prefer the first.
  const choice = fc.noShrink(fc.noBias(fc.nat({ max: FINENESS - 1 })).map((part) => part / FINENESS));
  const tried = fc
    .tuple(valid, choice, choice, anyJson())
    .map(([request, place, which, junk]) => brokenOnce(breaking, request, { place, which, junk }));
  return sifted(tried, (broken) => broken !== undefined)?.map((broken) => broken as BrokenRequest);
}

const FINENESS = 1_000_000;

/** How one change is chosen: numbers from 0 up to 1, and a value to put somewhere. */
interface Choice {
  readonly place: number;
  readonly which: number;
  readonly junk: unknown;
}

function brokenOnce(breaking: Breaking, request: FuzzedRequest, choice: Choice): BrokenRequest | undefined {
  const { contract, operation, judge } = breaking;
  const { type, values } = request;
  const media = operation.requestBody?.content[type ?? ''];
  const hasBody = media !== undefined && type !== undefined && 'body' in values;
  const inBody = () => {
    if (!hasBody) return undefined;
    const seen = new Set<string>();
    const breakages = bodyBreakages({ contract, judge, type, media, body: values.body, seen, isDone: () => false });
    return picked(ownOf(breakages), request, choice.which);
  };
  const places = [
    ...freeParameters(contract, operation).map(
      (parameter) => () => picked([...parameterBreakages(contract, judge, parameter, values)], request, choice.which),
    ),
    // A body has more rules than a parameter.
    ...(hasBody ? [inBody, inBody, inBody, () => replaced(breaking, request, choice)] : []),
  ];
  return places[Math.floor(choice.place * places.length)]?.();
}

/** The breakages of the body as it is: those after it are of variants of it. */
function ownOf(breakages: Iterable<TriedBreakage>): TriedBreakage[] {
  const own: TriedBreakage[] = [];
  for (const tried of breakages) {
    if (tried.edits.length > 0) break;
    own.push(tried);
  }
  return own;
}

/** Each rule as likely as each other, however many ways there are to break it. */
function picked(breakages: readonly TriedBreakage[], request: FuzzedRequest, which: number): BrokenRequest | undefined {
  const kept = breakages.filter(({ dropped }) => dropped === undefined);
  const rules = [...Map.groupBy(kept, ({ breakage }) => breakage.of).values()];
  const ways = rules[Math.floor(which * rules.length)] ?? [];
  const tried = ways[Math.floor(((which * rules.length) % 1) * ways.length)];
  if (!tried) return undefined;
  const { edits, breakage } = tried;
  return { ...request, values: edited(request.values, [...edits, breakage.edit]), breaks: breakage.rule };
}

/**
 * Readers differ in what they take for a match, a format or a multiple, and in what text they take for a number: of
 * these only what derivation has chosen with care counts as broken.
 */
const UNSURE: ReadonlySet<string> = new Set(['format', 'pattern', 'multipleOf']);

/** A part of a JSON body replaced by anything. */
function replaced(
  { contract, operation, judge }: Breaking,
  request: FuzzedRequest,
  choice: Choice,
): BrokenRequest | undefined {
  const { document } = contract;
  const { type, values } = request;
  const pointer = operation.requestBody?.content[type ?? '']?.schema?.pointer;
  if (type === undefined || pointer === undefined || !isJson(type) || looksLikeAnother(choice.junk)) return undefined;
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const met = [...meetings(document, pointer, values.body, fits)];
  const meeting = met[Math.floor(choice.which * met.length)];
  if (!meeting) return undefined;
  const changed = edited(values, [{ op: 'replace', path: `/body${meeting.at}`, value: choice.junk }]);
  const [own] = judge.violationsOf(meeting.pointer, choice.junk);
  const all = judge.violationsOf(pointer, changed.body);
  if (!own || all.length === 0 || all.some(({ keyword }) => UNSURE.has(keyword))) return undefined;
  const exact = below(meeting.pointer, own.keyword);
  const rule = own.at === '' && valueAt(document, exact) !== undefined ? exact : meeting.pointer;
  return { ...request, values: changed, breaks: { keyword: own.keyword, pointer: rule } };
}

function looksLikeAnother(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (/^\s*$/.test(value) || /^(true|false|null)$/i.test(value) || !Number.isNaN(Number(value)))
  );
}
