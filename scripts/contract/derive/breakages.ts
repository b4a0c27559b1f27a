import type { Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import type { BrokenRule, Edit } from '../case.ts';
import type { SchemaJudge } from '../violations.ts';
import { BREAKERS } from './breakers.ts';
import { type Meeting, meetings } from './walk.ts';

/** One rule of a schema broken in a value, by an edit below the value's own place. */
export interface RuleBreakage {
  readonly rule: BrokenRule;
  /** Tells breakages of one rule apart, and is the same from run to run. */
  readonly key: string;
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
  pointer: string,
  value: unknown,
  judge: SchemaJudge,
  place: string,
): Generator<RuleBreakage> {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  for (const meeting of meetings(document, pointer, value, fits)) {
    yield* byValue(meeting, place);
    yield* byAbsence(meeting, place);
    yield* byPresence(meeting, place);
  }
}

function* byValue({ node, pointer, value, at }: Meeting, place: string): Generator<RuleBreakage> {
  for (const [keyword, breaker] of Object.entries(BREAKERS)) {
    if (!(keyword in node)) continue;
    for (const [index, { value: broken, words }] of breaker(node[keyword], value, node).entries()) {
      yield {
        rule: { keyword, pointer: below(pointer, keyword) },
        key: `${below(pointer, keyword)}:${index}`,
        edit: { op: 'replace', path: `${place}${at}`, value: broken },
        words: (subject) => (at === '' ? `${subject} that ${words}` : `${subject} whose ${at} ${words}`),
      };
    }
  }
}

function* byAbsence({ node, pointer, value, at }: Meeting, place: string): Generator<RuleBreakage> {
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
        key: `${rulePointer}:${name}`,
        edit: { op: 'remove', path: below(`${place}${at}`, name) },
        words: (subject) => `${subject} without ${below(at, name)}`,
      };
    }
  }
}

/** `not: { required: [name] }`: the property that must not be there is put there. */
function* byPresence({ node, pointer, value, at }: Meeting, place: string): Generator<RuleBreakage> {
  if (!isNode(node['not']) || !isNode(value)) return;
  for (const name of names(node['not']['required']).filter((candidate) => !Object.hasOwn(value, candidate))) {
    yield {
      rule: { keyword: 'not', pointer: below(pointer, 'not') },
      key: `${below(pointer, 'not')}:${name}`,
      edit: { op: 'add', path: below(`${place}${at}`, name), value: 'licet' },
      words: (subject) => `${subject} with ${below(at, name)} besides`,
    };
  }
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
