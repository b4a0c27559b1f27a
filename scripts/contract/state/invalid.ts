import { isNode } from '../../openapi/resolve.ts';
import type { Template } from './bodies.ts';
import { requiredOf } from './property.ts';
import type { Scene } from './scene.ts';

/** Bodies that are certainly wrong in one property, and right in all others. */
export function* invalidBodies(scene: Scene, template: Template): Generator<Template> {
  const { contract, requests } = scene.stage;
  const { value, pointer } = template;
  if (!isNode(value)) return;
  const required = requiredOf(contract.document, pointer);
  const candidates = Object.keys(value)
    // The last may be looked at after the others were taken over.
    .reverse()
    .flatMap((name) => [
      ...[{ licet: ['no such thing'] }, -7.5, true].map((wrong) => ({ ...value, [name]: wrong })),
      ...(required.has(name) ? [Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))] : []),
    ]);
  for (const candidate of candidates)
    if (requests.violationsOf(pointer, candidate).length > 0) yield { ...template, value: candidate };
}
