import { differences, differing, sentAs, told } from '../compare.ts';
import { make } from '../make.ts';
import { NotSetUp } from '../not-set-up.ts';
import type { StatePromise } from '../promise.ts';
import { isGone, read } from '../reading.ts';
import { shownIn } from '../shown.ts';

/** A state that a machine moves on by itself, from the first moment. */
const MOVES_ON = ['status', 'state', 'phase', 'stage'];

/** What was created can be read, and is what was sent. */
export const createdCanBeRead: StatePromise = {
  words: 'creates what can be read, and as it was sent',
  madeBy: ({ create, read: reading }) => (reading ? [create] : []),
  async play(scene, resource, operation) {
    const { contract } = scene.stage;
    const item = await make(scene, resource);
    const { made } = item;
    if (!made) throw new NotSetUp(`nothing was made of ${resource.name}`);
    const { template, exchange } = made;
    const sent = sentAs(contract, resource, template.value, template.pointer);
    const answered = shownIn(contract, operation, resource, exchange);
    const atOnce = sent && answered ? differences(contract, sent, answered, MOVES_ON) : [];
    const findings = atOnce.length > 0 ? [`answered another than was sent: ${told(atOnce)}`] : [];
    const { status, shown, operation: reading } = await read(scene, item);
    if (isGone(status) && made.certain)
      findings.push(`answered ${exchange.response.status}, and then ${reading.id} answered ${status} to what it made`);
    if (status === 200 && sent && shown) {
      const again = (await read(scene, item)).shown;
      const restless = again ? differing(shown.value, again.value) : [];
      const later = differences(contract, sent, shown, [...MOVES_ON, ...restless]);
      if (later.length > 0 && atOnce.length === 0)
        findings.push(`what ${reading.id} reads is not what was sent: ${told(later)}`);
    }
    return findings.map((message) => ({ message, pointer: operation.pointer }));
  },
};
