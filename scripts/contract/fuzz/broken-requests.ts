import fc from 'fast-check';
import type { Contract, Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import type { BrokenRule } from '../case.ts';
import { droppedFrom } from '../derive/body-breakages.ts';
import { breakagesOf } from '../derive/breakages.ts';
import { parameterBreakages } from '../derive/parameter-breakages.ts';
import type { TriedBreakage } from '../derive/tried-breakage.ts';
import { meetings } from '../derive/walk.ts';
import { edited } from '../edit.ts';
import { isMarked } from '../marks.ts';
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
    .tuple(valid, choice, choice, choice, anyJson())
    .map(([request, place, which, item, junk]) => brokenOnce(breaking, request, { place, which, item, junk }));
  return sifted(tried, (broken) => broken !== undefined)?.map((broken) => broken as BrokenRequest);
}

const FINENESS = 1_000_000;

/** How one change is chosen: numbers from 0 up to 1, and a value to put somewhere. */
interface Choice {
  readonly place: number;
  readonly which: number;
  /** Of several values that one schema is met in. */
  readonly item: number;
  readonly junk: unknown;
}

function brokenOnce(breaking: Breaking, request: FuzzedRequest, choice: Choice): BrokenRequest | undefined {
  const { contract, operation, judge } = breaking;
  const { type, values } = request;
  const media = operation.requestBody?.content[type ?? ''];
  const hasBody = media !== undefined && type !== undefined && 'body' in values;
  const places = [
    ...freeParameters(contract, operation).map(
      (parameter) => () => picked([...parameterBreakages(contract, judge, parameter, values)], request, choice.which),
    ),
    // A body has more rules than a parameter.
    ...(hasBody
      ? [
          ...Array<() => BrokenRequest | undefined>(3).fill(() => inBody(breaking, request, choice)),
          () => replaced(breaking, request, choice),
        ]
      : []),
  ];
  return chosen(places, choice.place)?.();
}

/** A rule of the body broken; only what is tried is judged as a whole, for that takes longer than all else. */
function inBody({ contract, operation, judge }: Breaking, request: FuzzedRequest, choice: Choice) {
  const { type, values } = request;
  const media = operation.requestBody?.content[type ?? ''];
  const pointer = media?.schema?.pointer;
  if (type === undefined || media === undefined || pointer === undefined) return undefined;
  const { document } = contract;
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const met = [...meetings(document, pointer, values.body, fits)].filter(
    (one) => !isMarked(document, one.pointer, 'readOnly'),
  );
  // The hundredth item of a list has the rules of the first.
  const asked = [...Map.groupBy(met, (one) => one.pointer).values()].flatMap((same) => chosen(same, choice.item) ?? []);
  const rules = [...Map.groupBy(breakagesOf(document, asked, judge, '/body'), ({ of }) => of).values()];
  const form = { contract, judge, type, media, mayBeLeftOut: operation.requestBody?.required !== true };
  for (const ways of beginningAt(rules, choice.which)) {
    const within = (choice.which * rules.length) % 1;
    const breakage = beginningAt(ways, within).find((way) => droppedFrom(form, values.body, way).dropped === undefined);
    if (breakage) return { ...request, values: edited(values, [breakage.edit]), breaks: breakage.rule };
  }
  return undefined;
}

function chosen<T>(list: readonly T[], part: number): T | undefined {
  return list[Math.floor(part * list.length)];
}

/** A list from the chosen one on, and what is before it last. */
function beginningAt<T>(list: readonly T[], part: number): readonly T[] {
  const start = Math.floor(part * list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Each rule as likely as each other, however many ways there are to break it. */
function picked(breakages: readonly TriedBreakage[], request: FuzzedRequest, which: number): BrokenRequest | undefined {
  const kept = breakages.filter(({ dropped }) => dropped === undefined);
  const rules = [...Map.groupBy(kept, ({ breakage }) => breakage.of).values()];
  const ways = chosen(rules, which) ?? [];
  const tried = chosen(ways, (which * rules.length) % 1);
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
  const meeting = chosen(met, choice.which);
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
