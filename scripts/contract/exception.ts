import type { Case } from './case.ts';
import type { Excepted, Finding, Verdict } from './finding.ts';

/** A promise that is known not to be kept, and that nobody is to be told of: where, and why. */
export interface Exception {
  readonly operation: string;
  readonly check: string;
  /** The beginning of the ids of the cases concerned, `*` standing for anything. All of them where it is left out. */
  readonly cases?: string;
  readonly reason: string;
}

/** Takes the excepted findings out of verdicts, and knows which exceptions were of use. */
export class Exceptions {
  readonly #exceptions: readonly Exception[];
  readonly #used = new Set<Exception>();

  constructor(exceptions: readonly Exception[]) {
    this.#exceptions = exceptions;
  }

  /** The verdict without what is excepted: `excepted` where nothing else was found. */
  applied(testCase: Pick<Case, 'id' | 'operation'>, verdict: Verdict): Verdict {
    if (verdict.outcome !== 'broken' || this.#exceptions.length === 0) return verdict;
    const findings: Finding[] = [];
    const excepted: Excepted[] = [];
    for (const finding of verdict.findings) {
      const exception = this.#exceptions.find((one) => concerns(one, testCase, finding));
      if (exception) excepted.push({ finding, reason: exception.reason });
      else findings.push(finding);
    }
    if (excepted.length === 0) return verdict;
    this.noteUse(testCase, { excepted });
    if (findings.length > 0) return { ...verdict, findings, excepted };
    const reason = [...new Set(excepted.map((one) => one.reason))].join('; ');
    return { ...verdict, outcome: 'excepted', findings, excepted, reason };
  }

  /** Notes which exceptions a verdict owes something to, wherever they were applied. */
  noteUse(testCase: Pick<Case, 'id' | 'operation'>, { excepted = [] }: Pick<Verdict, 'excepted'>): void {
    for (const { finding } of excepted) {
      const exception = this.#exceptions.find((one) => concerns(one, testCase, finding));
      if (exception) this.#used.add(exception);
    }
  }

  /** What has taken nothing out: it may have been mended since. */
  get unused(): readonly Exception[] {
    return this.#exceptions.filter((exception) => !this.#used.has(exception));
  }
}

function concerns({ operation, check, cases }: Exception, testCase: Pick<Case, 'id' | 'operation'>, finding: Finding) {
  return operation === testCase.operation && check === finding.check && matches(cases ?? '', testCase.id);
}

function matches(pattern: string, id: string): boolean {
  const source = pattern.replaceAll(/[^\w*]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return new RegExp(`^${source.replaceAll('*', '.*')}`, 'su').test(id);
}
