import { applyPatch, type Operation } from 'rfc6902';

/**
 * A value with a JSON Patch applied; undefined where one of its steps cannot be: then none is.
 * @see https://www.rfc-editor.org/rfc/rfc6902#section-5
 */
export function jsonPatched(value: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch)) return undefined;
  // Within something else, so that a step may replace the whole.
  const holder = { whole: structuredClone(value) };
  const steps = patch.map((step) => below(step as Operation));
  return applyPatch(holder, steps).every((result) => result === null) ? holder.whole : undefined;
}

function below(step: Operation): Operation {
  const moved = { ...step, path: `/whole${step.path}` };
  return 'from' in moved ? { ...moved, from: `/whole${moved.from}` } : moved;
}
