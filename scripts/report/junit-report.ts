import Builder from 'fast-xml-builder';
import { describeFindings, severityOf, type Verdict } from '../contract/index.ts';
import type { Report } from './report.ts';
import type { Judgement, Tally } from './tally.ts';

type Element = Readonly<Record<string, unknown>>;

/** A run as JUnit's XML: a suite a vendor, target and operation; what a baseline knows does not fail. */
export function junitReport({ tallies, clusters }: Report): string {
  // By the tally and the case: the judgement itself is read anew each time.
  const known = new Map(tallies.map((tally) => [tally, new Map<string, string>()]));
  for (const { tally, cases, known: entry } of clusters)
    for (const { testCase } of cases) if (entry) known.get(tally)?.set(testCase.id, entry.reason);
  for (const { tally, cases, known: entry } of clusters)
    for (const { testCase } of cases) if (!entry) known.get(tally)?.delete(testCase.id);
  const failureOf = (tally: Tally, judgement: Judgement): Element => {
    const reason = known.get(tally)?.get(judgement.testCase.id);
    return reason === undefined ? outcomeOf(judgement.verdict) : { skipped: { '@message': clean(`known: ${reason}`) } };
  };
  const suites = tallies.flatMap((tally) => [...suitesOf(tally, failureOf), ...closingOf(tally)]);
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const root = { testsuites: { '@name': 'licet', ...sums(suites), testsuite: suites } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build(root))}`;
}

function suitesOf(tally: Tally, failureOf: (tally: Tally, judgement: Judgement) => Element): Element[] {
  const operations = new Map<string, Element[]>();
  for (const judgement of tally.verdicts) {
    const { operation } = judgement.testCase;
    const cases = operations.get(operation) ?? [];
    operations.set(operation, cases);
    cases.push(caseOf(tally, operation, judgement, failureOf(tally, judgement)));
  }
  return [...operations].map(([operation, cases]) => {
    return suiteOf(`${tally.vendor} on the ${tally.target}: ${operation}`, tally, cases);
  });
}

function caseOf(
  { vendor, target }: Tally,
  operation: string,
  { testCase, verdict }: Judgement,
  outcome: Element,
): Element {
  const milliseconds = verdict.exchanges.reduce((sum, exchange) => sum + exchange.milliseconds, 0);
  return {
    '@name': clean(testCase.name),
    '@classname': clean(`${vendor}.${target}.${operation}`),
    '@time': (milliseconds / 1000).toFixed(3),
    ...outcome,
  };
}

/** What is found when all cases are done: declared, and never seen. */
function closingOf(tally: Tally): Element[] {
  const cases = tally.closing.map(({ operation, verdict }) => ({
    '@name': 'has been seen to answer every status that it declares',
    '@classname': clean(`${tally.vendor}.${tally.target}.${operation}`),
    '@time': '0.000',
    ...outcomeOf(verdict),
  }));
  return cases.length === 0 ? [] : [suiteOf(`${tally.vendor} on the ${tally.target}: statuses`, tally, cases)];
}

function suiteOf(name: string, { started }: Tally, cases: readonly Element[]): Element {
  const count = (outcome: string) => cases.filter((one) => outcome in one).length;
  const time = cases.reduce((sum, one) => sum + Number(one['@time']), 0).toFixed(3);
  return {
    '@name': clean(name),
    '@timestamp': started.replace(/\.\d+Z$/, ''),
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': 0,
    '@skipped': count('skipped'),
    '@time': time,
    testcase: cases,
  };
}

function sums(suites: readonly Element[]): Element {
  const sum = (name: string) => suites.reduce((total, suite) => total + Number(suite[name]), 0);
  return {
    '@tests': sum('@tests'),
    '@failures': sum('@failures'),
    '@errors': 0,
    '@skipped': sum('@skipped'),
    '@time': sum('@time').toFixed(3),
  };
}

function outcomeOf({ outcome, findings, exchanges, reason }: Verdict): Element {
  if (outcome === 'skipped') return { skipped: { '@message': clean(reason ?? '') } };
  if (outcome === 'excepted') return { skipped: { '@message': clean(`excepted: ${reason ?? ''}`) } };
  if (outcome === 'kept') return {};
  const text = clean(describeFindings(findings, exchanges.at(-1)));
  const [first] = findings.filter((finding) => severityOf(finding) === 'error');
  if (!first) return { 'system-out': `warning: ${text}` };
  const message = clean(describeFindings([first], undefined).split('\n', 1)[0] ?? '');
  return { failure: { '@message': message, '@type': first.check, '#text': text } };
}

/** XML has no way to say most control characters. @see https://www.w3.org/TR/xml/#charsets */
function clean(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
