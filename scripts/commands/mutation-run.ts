import type { MutatedSandbox } from '../../server/mutants/index.ts';
import { type Case, casesOf, judgeOf, type Plan, type Target } from '../contract/index.ts';

type Mutant = MutatedSandbox['mutants'][number];

/**
 * What became of a mutant: a case found it; it showed, and none did; it never showed, for no case brings the sandbox to
 * what it spoils; or nobody outside could tell, by what HTTP and the document say.
 */
export interface MutantFate {
  readonly mutant: Mutant;
  readonly fate: 'killed' | 'survived' | 'unreached' | 'unobservable';
  /** The case that found it; the reason why it cannot be observed, or the guess why it was not. */
  readonly by?: string;
}

export interface MutationRun {
  readonly vendor: string;
  readonly fates: readonly MutantFate[];
  /** Cases that find something on the honest sandbox, and so say nothing of mutants. */
  readonly broken: readonly string[];
  readonly exchanges: number;
}

/** Puts to each mutant the cases in which it might show, up to the first that finds it. */
export async function mutationRun(
  { contract, workflows, operations }: Plan,
  sandbox: MutatedSandbox,
  target: Target,
  mutants: readonly Mutant[],
  say: (done: number, all: number, survived: number) => void,
): Promise<MutationRun> {
  const { judge } = judgeOf(contract, workflows);
  const cases = new Map<string, Case>();
  const broken: string[] = [];
  for (const testCase of casesOf({ operations })) {
    sandbox.record(testCase.id);
    const { outcome } = await judge(testCase, target);
    if (outcome === 'broken') broken.push(testCase.id);
    else if (outcome === 'kept') cases.set(testCase.id, testCase);
  }
  sandbox.endRecording();

  let exchanges = 0;
  const found = async (mutant: Mutant): Promise<string | undefined> => {
    for (const id of sandbox.concerned(mutant.id)) {
      const testCase = cases.get(id);
      if (!testCase) continue;
      const { outcome, exchanges: made } = await judge(testCase, target);
      exchanges += made.length;
      if (outcome === 'broken') return id;
    }
    return undefined;
  };
  const fateOf = async (mutant: Mutant): Promise<MutantFate> => {
    if (mutant.unobservable !== undefined) return { mutant, fate: 'unobservable', by: mutant.unobservable };
    sandbox.become(mutant.id);
    const killer = await found(mutant);
    if (killer !== undefined) return { mutant, fate: 'killed', by: killer };
    if (sandbox.fired()) return { mutant, fate: 'survived', by: 'it showed, and no case found anything' };
    const silence = sandbox.neverFired(mutant.id);
    return silence === undefined
      ? { mutant, fate: 'survived', by: 'no case asks for what would show it' }
      : { mutant, fate: silence.fate, by: silence.reason };
  };
  const fates: MutantFate[] = [];
  let survived = 0;
  for (const mutant of mutants) {
    const fate = await fateOf(mutant);
    fates.push(fate);
    if (fate.fate === 'survived') survived += 1;
    say(fates.length, mutants.length, survived);
  }
  sandbox.become();
  return { vendor: contract.vendor, fates, broken, exchanges };
}

/** Killed of all that are not unobservable, in per cent: what was never reached counts against the judge. */
export function scoreOf(runs: readonly Pick<MutationRun, 'fates'>[]): number {
  return shareOf(runs, ['killed', 'survived', 'unreached']);
}

/** Killed of all that showed, in per cent. */
export function reachedScoreOf(runs: readonly Pick<MutationRun, 'fates'>[]): number {
  return shareOf(runs, ['killed', 'survived']);
}

function shareOf(runs: readonly Pick<MutationRun, 'fates'>[], counted: readonly MutantFate['fate'][]): number {
  const fates = runs.flatMap((run) => run.fates).filter(({ fate }) => counted.includes(fate));
  const killed = fates.filter(({ fate }) => fate === 'killed').length;
  return fates.length === 0 ? 100 : (100 * killed) / fates.length;
}
