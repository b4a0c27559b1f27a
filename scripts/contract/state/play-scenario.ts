import type { Operation } from '../../openapi/contract.ts';
import { skipped, type Verdict } from '../finding.ts';
import { NotSetUp } from './not-set-up.ts';
import type { StatePromise } from './promise.ts';
import { PROMISES } from './promises/index.ts';
import { Scene, type Stage } from './scene.ts';

/** Plays the scene of a promise: `put-replaces/books`. The word keeps what it makes apart from what others made. */
export async function playScenario(
  stage: Stage,
  scenario: string,
  operation: Operation,
  word: string,
): Promise<Verdict> {
  const slash = scenario.indexOf('/');
  const check = scenario.slice(0, slash);
  const promise = (PROMISES as Readonly<Record<string, StatePromise>>)[check];
  const scene = new Scene(stage, word);
  const resources = promise?.of?.(stage.contract) ?? scene.resources;
  const resource = resources.find(({ name }) => name === scenario.slice(slash + 1));
  if (!promise || !resource) return skipped(`there is no scenario ${scenario}`);
  let reason: string | undefined;
  const findings = await promise.play(scene, resource, operation).catch((cause: unknown) => {
    if (!(cause instanceof NotSetUp)) throw cause;
    reason = cause.message;
    return [];
  });
  const exchanges = [...scene.exchanges];
  // What is forgotten as a whole before the next case need not be taken away.
  if (!scene.isAlone) await scene.tidy();
  const found = [...findings.map((finding) => ({ check, ...finding })), ...scene.findings];
  if (found.length > 0) return { outcome: 'broken', findings: found, exchanges };
  return reason === undefined
    ? { outcome: 'kept', findings: [], exchanges }
    : { outcome: 'skipped', findings: [], reason, exchanges };
}
