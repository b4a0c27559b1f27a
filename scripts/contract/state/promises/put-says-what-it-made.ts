import { askChange } from '../changes.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isListed } from '../property.ts';
import { isYes } from '../reading.ts';

/** A PUT that makes something says 201, and one that replaces it says anything else. @see RFC 9110 §9.3.4 */
export const putSaysWhatItMade: StatePromise = {
  words: 'answers 201 where it makes one, and there alone',
  madeBy: ({ create, read, chosen }) =>
    chosen && read && create?.responses['201'] && (create.responses['200'] ?? create.responses['204']) ? [create] : [],
  async play(scene, resource, operation) {
    const item = await make(scene, resource);
    const { made } = item;
    if (isListed(scene.stage.contract, resource, operation)) throw new NotSetUp('all that can be there may be there');
    if (made?.readable !== 200) throw new NotSetUp('it is not certain that one was made');
    const tell = (message: string) => [{ message, pointer: operation.pointer }];
    const { status } = made.exchange.response;
    if (status === 200 || status === 204) return tell(`answered ${status}, and made what was not there`);
    const again = (await askChange(scene, operation, item, made.template)).response.status;
    if (!isYes(again)) throw new NotSetUp(`${operation.id} answered ${again} to the second`);
    return status === 201 && again === 201 ? tell('answered 201 again, and there was one already') : [];
  },
};
