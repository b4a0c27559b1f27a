import type { Contract, Operation } from '../../../openapi/contract.ts';
import { valueAt } from '../../../openapi/pointer.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { idOf } from '../identity.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isYes, read } from '../reading.ts';
import { shownIn } from '../shown.ts';

/** What can be there once only is not made again, where the document says so of its 409. */
export const takenIsRefused: StatePromise = {
  words: 'refuses what can be there once only, and is',
  madeBy: ({ create, chosen }, contract) => [create && !chosen && saysOnce(contract, create) ? create : undefined],
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    const { made } = item;
    if (!made?.certain || made.exchange.response.status !== 201)
      throw new NotSetUp('it is not certain that one was made');
    if (resource.read && (await read(scene, item)).status !== 200) throw new NotSetUp('what was made cannot be read');
    const { value, type } = made.template;
    const exchange = await scene.ask(operation, { path: item.path, body: value, type });
    const { status } = exchange.response;
    if (!isYes(status)) return [];
    const again = shownIn(scene.stage.contract, operation, resource, exchange);
    const id = again && idOf(resource, again.value);
    // Who is asked twice may answer with the one that is there.
    if (status !== 201 || id === undefined || String(id) === String(item.path[resource.parameter])) return [];
    return [
      {
        message: `answered ${status} to the same again, and promises 409`,
        pointer: `${operation.pointer}/responses/409`,
      },
    ];
  },
};

/** True where a document says that there cannot be two: of the 409 itself, or in the sentence that names it. */
function saysOnce({ document }: Contract, { responses, pointer }: Operation): boolean {
  const conflict = responses['409'];
  if (!conflict) return false;
  const node = valueAt(document, pointer);
  const prose = isNode(node) ? String(node['description'] ?? '') : '';
  const sentences = prose.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.includes('409'));
  return [conflict.description, ...sentences].some((text) => ONCE.test(text));
}

const ONCE =
  /\balready (exists|used|taken|registered|in use|there)|\b(exists|used|taken|registered) already|\bwith (this|that|the same|such an?)\b.*\bexists|\bduplicate|\bunique|\b(only|used|be) once\b|\bno two\b|\b(is|are) taken\b/i;
