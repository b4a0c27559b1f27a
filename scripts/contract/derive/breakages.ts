import type { Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import type { BrokenRule, Edit } from '../case.ts';
import type { SchemaJudge } from '../violations.ts';
import { byBothBranches } from './both-branches.ts';
import { BREAKERS } from './breakers.ts';
import { isSieved, roughlyFits } from './roughly-fits.ts';
import { sampleOf } from './sample.ts';
import type { Meeting } from './walk.ts';

/** One rule of a schema broken in a value, by an edit below the value's own place. */
export interface RuleBreakage {
  readonly rule: BrokenRule;
  /** The rule's own name in `rulesOf`: of `required`, each name is a rule. */
  readonly of: string;
  /** False where the value keeps the rule after all: the rule forbids nothing that we can think of. */
  readonly breaks: boolean;
  /** Tells breakages of one rule apart, and is the same from run to run. */
  readonly key: string;
  /** Where the value stands, `*` for each item: a schema that two properties share is two promises. */
  readonly where: string;
  readonly edit: Edit;
  /** Follows "refuses ": what the edited value is like. */
  readonly words: (subject: string) => string;
}

/**
 * Every way we know to break a rule that has a say about a value, whether or not the whole is then invalid: within a
 * union, what one branch forbids another may allow. The caller judges that.
 */
export function* breakagesOf(
  document: Document,
  met: Iterable<Meeting>,
  judge: SchemaJudge,
  place: string,
  isDone: (breakage: Pick<RuleBreakage, 'key' | 'where'>) => boolean = () => false,
): Generator<RuleBreakage> {
  for (const meeting of met) {
    const where = `${place}${meeting.at.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`;
    const known = (key: string) => isDone({ key, where });
    for (const breakage of byValue(meeting, place, judge, known)) yield { ...breakage, where };
    for (const breakage of byAbsence(meeting, place)) yield { ...breakage, where };
    for (const breakage of byTrigger(document, meeting, place, judge)) yield { ...breakage, where };
    for (const breakage of byPresence(document, meeting, place, judge)) yield { ...breakage, where };
    for (const breakage of byBothBranches(document, meeting, place, judge)) yield { ...breakage, where };
  }
}

const ALL_BREAKERS = Object.entries(BREAKERS);

/** A breakage before it is said where. */
export type Unplaced = Omit<RuleBreakage, 'where'>;

function* byValue(
  { node, pointer, value, at }: Meeting,
  place: string,
  judge: SchemaJudge,
  isDone: (key: string) => boolean,
): Generator<Unplaced> {
  for (const [keyword, breaker] of ALL_BREAKERS) {
    if (!(keyword in node)) continue;
    const rule = { keyword, pointer: below(pointer, keyword) };
    const several = SEVERAL.includes(keyword);
    if (!several && isDone(`${rule.pointer}:0`)) continue;
    const tries = breaker(node[keyword], value, node);
    const nothing = { value, words: 'is as it was' };
    const broken = (tries.length > 0 ? tries : [nothing]).map((breakage) => ({
      ...breakage,
      ...howBroken(judge, node, pointer, keyword, breakage.value),
    }));
    for (const [index, { value: replacement, words, breaks }] of chosen(several, broken).entries()) {
      yield {
        rule,
        of: rule.pointer,
        breaks,
        key: `${rule.pointer}:${index}`,
        edit: { op: 'replace', path: `${place}${at}`, value: replacement },
        words: (subject) => (at === '' ? `${subject} that ${words}` : `${subject} whose ${at} ${words}`),
      };
    }
  }
}

/** Each try at these is a mistake of its own; of other keywords one try is as good as another. */
const SEVERAL = ['type', 'enum', 'format'];

/** Ajv reports these by another name. */
const REPORTED: Readonly<Record<string, string>> = { minContains: 'contains', maxContains: 'contains' };

/** Whether a value breaks a keyword of a schema, and nothing else of it. */
function howBroken(
  judge: SchemaJudge,
  node: Meeting['node'],
  pointer: string,
  keyword: string,
  value: unknown,
): { readonly breaks: boolean; readonly alone: boolean } {
  const { [keyword]: limit, ...rest } = node;
  // To compile each schema for the sake of each of its keywords would take longer than all else.
  const alone = roughlyFits(rest, value);
  if (isSieved(keyword)) return { breaks: !roughlyFits({ [keyword]: limit }, value), alone };
  const reported = REPORTED[keyword] ?? keyword;
  const found = judge.violationsOf(pointer, value);
  return { breaks: found.some((one) => one.at === '' && one.keyword === reported), alone };
}

/** Of several tries at one thing the first that breaks the rule and no other, else the first that breaks it. */
function chosen<T extends { readonly breaks: boolean; readonly alone: boolean }>(
  several: boolean,
  tries: readonly T[],
): readonly T[] {
  const breaking = tries.filter(({ breaks }) => breaks);
  if (several && breaking.length > 0) return breaking.slice(0, MOST_TRIES);
  return [breaking.find(({ alone }) => alone) ?? breaking[0] ?? tries[0]].filter((one) => one !== undefined);
}

const MOST_TRIES = 6;

function* byAbsence({ node, pointer, value, at }: Meeting, place: string): Generator<Unplaced> {
  if (!isNode(value)) return;
  const dependent = isNode(node['dependentRequired']) ? Object.entries(node['dependentRequired']) : [];
  const required: [string, readonly string[], string][] = [
    ['required', names(node['required']), below(pointer, 'required')],
    ...dependent
      .filter(([trigger]) => Object.hasOwn(value, trigger))
      .map(([trigger, needed]): [string, readonly string[], string] => [
        'dependentRequired',
        names(needed),
        below(pointer, 'dependentRequired', trigger),
      ]),
  ];
  for (const [keyword, needed, rulePointer] of required) {
    for (const name of needed.filter((candidate) => Object.hasOwn(value, candidate))) {
      yield {
        rule: { keyword, pointer: rulePointer },
        of: `${rulePointer}:${name}`,
        breaks: true,
        key: `${rulePointer}:${name}`,
        edit: { op: 'remove', path: below(`${place}${at}`, name) },
        words: (subject) => `${subject} without ${below(at, name)}`,
      };
    }
  }
}

/** `dependentRequired` where the value lacks the trigger: it is put in, without what it must not come without. */
function* byTrigger(
  document: Document,
  { node, pointer, value, at }: Meeting,
  place: string,
  judge: SchemaJudge,
): Generator<Unplaced> {
  const dependent = node['dependentRequired'];
  if (!isNode(value) || !isNode(dependent)) return;
  for (const trigger of Object.keys(dependent).filter((name) => !Object.hasOwn(value, name))) {
    const sample = sampleOf(document, below(pointer, 'properties', trigger), judge);
    const rule = { keyword: 'dependentRequired', pointer: below(pointer, 'dependentRequired', trigger) };
    for (const name of sample === undefined ? [] : names(dependent[trigger])) {
      const { [name]: _, ...rest } = value;
      yield {
        rule,
        of: `${rule.pointer}:${name}`,
        breaks: true,
        key: `${rule.pointer}:${name}`,
        edit: { op: 'replace', path: `${place}${at}`, value: { ...rest, [trigger]: sample } },
        words: (subject) => `${subject} with ${below(at, trigger)}, but without ${below(at, name)}`,
      };
    }
  }
}

/** `not`: what must not be there is put there, named alone or as a whole value. */
function* byPresence(
  document: Document,
  { node, pointer, value, at }: Meeting,
  place: string,
  judge: SchemaJudge,
): Generator<Unplaced> {
  if (!isNode(node['not'])) return;
  const rule = { keyword: 'not', pointer: below(pointer, 'not') };
  const missing = isNode(value) ? names(node['not']['required']).filter((name) => !Object.hasOwn(value, name)) : [];
  for (const name of missing) {
    yield {
      rule,
      of: rule.pointer,
      breaks: true,
      key: `${rule.pointer}:${name}`,
      edit: { op: 'add', path: below(`${place}${at}`, name), value: 'licet' },
      words: (subject) => `${subject} with ${below(at, name)} besides`,
    };
  }
  const forbidden = sampleOf(document, rule.pointer, judge);
  if (missing.length > 0 || forbidden === undefined) return;
  const replacement = isNode(value) && isNode(forbidden) ? { ...value, ...forbidden } : forbidden;
  yield {
    rule,
    of: rule.pointer,
    breaks: judge.violationsOf(pointer, replacement).some((found) => found.keyword === 'not'),
    key: rule.pointer,
    edit: { op: 'replace', path: `${place}${at}`, value: replacement },
    words: (subject) => `${subject} ${at === '' ? 'that' : `whose ${at}`} is what it must not be`,
  };
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
