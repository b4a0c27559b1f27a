import type { Contract } from '../openapi/contract.ts';
import { EXAMPLE_NAME, type SeenExample } from './example-collector.ts';

/** Examples as a change to a document, which tools put into it. @see https://spec.openapis.org/overlay/v1.0.0 */
export function examplesOverlay({ title, version }: Contract, examples: readonly SeenExample[]) {
  return {
    overlay: '1.0.0',
    info: { title: `Observed examples of ${title}`, version },
    actions: examples.map(({ target, operation, value }) => ({
      target,
      description: `as ${operation} was seen, secrets masked`,
      update: { examples: { [EXAMPLE_NAME]: { summary: 'As it was observed', value } } },
    })),
  };
}
