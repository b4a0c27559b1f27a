import type { Operation } from '../operation.ts';
import { OwnRefusal } from '../own-refusal.ts';
import type { AnyVendor } from '../vendor.ts';
import { type Fault, LONGEST_MS } from './fault.ts';
import { NoFault, parseFaults } from './parse-fault.ts';
import { canStrike, declaredChoice } from './refuse-fault.ts';
import type { Rule, WrittenRule } from './rules.ts';

/** In a world. */
export const MOST_RULES = 100;

const MEMBERS = ['vendor', 'operation', 'fault', 'rate', 'seed', 'times'];
const LONGEST_FAULT = 200;

type Vendor = Pick<AnyVendor, 'name' | 'operations'>;

/**
 * Reads a list of rules as somebody wrote it. Each must be able to strike something of these vendors.
 * @throws {OwnRefusal} which says where the list is wrong, and what would be right
 */
export function readRules(value: unknown, vendors: readonly Vendor[]): readonly Rule[] {
  if (!Array.isArray(value)) throw refused('/rules', 'a list such as [{"vendor": …, "fault": "503", "rate": 0.1}]');
  if (value.length > MOST_RULES)
    throw refused('/rules', `${MOST_RULES} rules at the most, and there are ${value.length}`);
  const rules = value.map((one: unknown, index) => readRule(`/rules/${index}`, one, vendors));
  for (const { name, operations } of vendors) assertNobodyWaitsTooLong(rules, name, operations);
  return rules;
}

/** What a rule that was kept means now; undefined where it can strike nothing of these vendors. */
export function readKeptRule(written: WrittenRule, vendors: readonly Vendor[]): Rule | undefined {
  try {
    return readRule('', written, vendors);
  } catch (error) {
    if (error instanceof OwnRefusal) return undefined;
    throw error;
  }
}

function readRule(at: string, value: unknown, vendors: readonly Vendor[]): Rule {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused(at, 'an object');
  if (!Object.keys(value).every((name) => MEMBERS.includes(name)))
    throw refused(at, `an object that has nothing but ${MEMBERS.join(', ')}`);
  const { vendor: vendorName, operation: operationId, fault, rate = 1, seed = 0, times } = value as Members;
  const vendor = vendors.find(({ name }) => name === vendorName);
  if (!vendor) throw refused(`${at}/vendor`, `one of ${vendors.map(({ name }) => name).join(', ')}`);
  const operation = vendor.operations.find(({ id }) => id === operationId);
  if (operationId !== undefined && !operation)
    throw refused(`${at}/operation`, `left out, or one of ${vendor.operations.map(({ id }) => id).join(', ')}`);
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) throw refused(`${at}/rate`, 'a number from 0 to 1');
  const { text, faults } = readFault(`${at}/fault`, fault, operation ? [operation] : vendor.operations);
  const written = {
    vendor: vendor.name,
    ...(operation ? { operation: operation.id } : {}),
    fault: text,
    rate,
    seed: wholeNumber(`${at}/seed`, seed, 0, 2 ** 32 - 1),
    ...(times === undefined ? {} : { times: wholeNumber(`${at}/times`, times, 1, Number.MAX_SAFE_INTEGER) }),
  };
  return { written, faults };
}

type Members = Readonly<Record<'vendor' | 'operation' | 'fault' | 'rate' | 'seed' | 'times', unknown>>;

function readFault(
  at: string,
  text: unknown,
  operations: readonly Operation[],
): { readonly text: string; readonly faults: readonly Fault[] } {
  if (typeof text !== 'string' || text.length > LONGEST_FAULT)
    throw refused(at, `a text of ${LONGEST_FAULT} letters at the most, such as "503" or "latency;ms=250"`);
  try {
    const faults = parseFaults(text);
    if (operations.some((operation) => faults.every((fault) => canStrike(operation, fault)))) return { text, faults };
    const [only, another] = operations;
    throw new NoFault(
      only && !another ? declaredChoice(only) : 'be a refusal that an operation declares: none declares this one',
    );
  } catch (error) {
    if (error instanceof NoFault) throw new OwnRefusal(400, `${at} is not as it must be.`, `It must ${error.message}.`);
    throw error;
  }
}

/** Several rules may strike one request, and their delays add up. */
function assertNobodyWaitsTooLong(rules: readonly Rule[], vendor: string, operations: readonly Operation[]): void {
  for (const { id } of operations) {
    const faults = rules
      .filter(({ written }) => written.vendor === vendor && (written.operation ?? id) === id)
      .flatMap((rule) => rule.faults);
    const waiting = faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms + fault.jitter : 0), 0);
    if (waiting > LONGEST_MS)
      throw refused(
        '/rules',
        `such that a request of ${id} waits ${LONGEST_MS} ms at the most, by all of them and jitter`,
      );
  }
}

function wholeNumber(at: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw refused(at, `a whole number from ${least} to ${most}`);
}

function refused(at: string, must: string): OwnRefusal {
  return new OwnRefusal(400, `${at} is not as it must be.`, `It must be ${must}.`);
}
