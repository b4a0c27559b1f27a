import type { Contract, Operation } from '../../openapi/contract.ts';
import { sentPath } from '../askable.ts';
import { oncePer } from '../once.ts';

/** Operations by the segments of their paths. */
interface Level {
  readonly fixed: Map<string, Level>;
  readonly templated: Map<string, Level>;
  readonly here: Operation[];
}

/**
 * The operations that a request to a path may be meant for: `/pets/mine` is a `/pets/{id}`, and `/pets/{id}` may be `/pets/mine`. Those of
 * one path stand in the document's order.
 */
export const operationsAlike = oncePer(({ operations }: Contract): ((path: string) => readonly Operation[]) => {
  const top = newLevel();
  for (const operation of operations) levelOf(top, sentPath(operation.path).split('/')).here.push(operation);
  return (path) => {
    let levels: readonly Level[] = [top];
    for (const segment of sentPath(path).split('/')) levels = levels.flatMap((level) => [...next(level, segment)]);
    return levels.flatMap(({ here }) => here);
  };
});

function newLevel(): Level {
  return { fixed: new Map(), templated: new Map(), here: [] };
}

function levelOf(top: Level, segments: readonly string[]): Level {
  return segments.reduce((level, segment) => {
    const among = segment.includes('{') ? level.templated : level.fixed;
    const known = among.get(segment) ?? newLevel();
    among.set(segment, known);
    return known;
  }, top);
}

function* next({ fixed, templated }: Level, segment: string): Generator<Level> {
  yield* templated.values();
  if (segment.includes('{')) yield* fixed.values();
  else if (fixed.has(segment)) yield fixed.get(segment) as Level;
}
