import { afterAll, describe, inject, type TestContext, test } from 'vitest';
import { UserError } from '../../user-error.ts';
import type { Case } from '../case.ts';
import { CoverageMarker } from '../coverage/index.ts';
import { describeFindings } from '../describe-finding.ts';
import { Exceptions } from '../exception.ts';
import type { Verdict } from '../finding.ts';
import { judgeOf } from '../judge.ts';
import { written } from '../judgement.ts';
import { planAsTaken } from '../plan.ts';
import { remembered } from '../remembered.ts';
import { severityOf } from '../severity.ts';
import type { Target } from '../target.ts';
import type { Misuse, VerdictRecord } from './document-run.ts';

// A test a case, of the document that the run is told of. Each leaves its verdict behind as data: reports are made of those.

const { contract, workflows, exceptions: excepted = [], targets, operations, fuzz, part } = inject('licet');
const { judge, tidy, unreadable } = judgeOf(contract, workflows, undefined, fuzz);
const marker = new CoverageMarker(contract);
const exceptions = new Exceptions(excepted);
const mine = new Set(operations.filter((_, index) => part === undefined || index % part.count === part.index - 1));
const plan = planAsTaken(contract, workflows).operations.filter(({ operation }) => mine.has(operation.id));

for (const [index, target] of targets.entries()) {
  describe(`on the ${target.name}`, () => {
    for (const { operation, cases } of plan) {
      describe(`${operation.id}: ${operation.method.toUpperCase()} ${operation.path}`, () => {
        for (const testCase of cases)
          test(testCase.name, (context) =>
            judged(testCase, target, [index, operations.indexOf(operation.id)], context),
          );
      });
    }
    afterAll(() => tidy(target));
  });
}

async function judged(testCase: Case, target: Target, place: VerdictRecord['place'], { task, skip }: TestContext) {
  const came = await judge(testCase, target).catch((error: unknown) => {
    if (error instanceof UserError) {
      const misuse: Misuse = { misuse: { message: error.message, hint: error.hint } };
      task.meta.licet = JSON.stringify(misuse);
    }
    throw error;
  });
  const verdict = exceptions.applied(testCase, came);
  const record: VerdictRecord = {
    vendor: contract.vendor,
    target: { name: target.name, url: target.url, ...(target.hasOwnData ? { hasOwnData: true } : {}) },
    place,
    at: Date.now(),
    judgement: written({ testCase, verdict: remembered(verdict) }),
    marks: marker.marksOf({ testCase, verdict, url: target.url }),
    fuzz,
    unreadable: [...unreadable],
  };
  task.meta.licet = JSON.stringify(record);
  if (verdict.outcome === 'skipped') skip(verdict.reason ?? '');
  if (verdict.outcome === 'excepted') skip(`excepted: ${verdict.reason ?? ''}`);
  failWhere(verdict);
}

/** A warning fails no test. */
function failWhere({ findings, exchanges }: Verdict): void {
  if (findings.some((finding) => severityOf(finding) === 'error'))
    throw new Error(describeFindings(findings, exchanges.at(-1)));
}
