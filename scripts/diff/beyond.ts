import type { Contract } from '../openapi/contract.ts';
import { below, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import type { Change } from './change.ts';
import { isSame } from './same.ts';
import type { OperationPair } from './version.ts';

/** What changed of which no request and no answer of an operation tells: nothing can prove it, and it is not passed over. */
export function* changesBeyond(before: Contract, after: Contract, pairs: readonly OperationPair[]): Generator<Change> {
  const places = pairs.map(({ name, before: was, after: is }) => ({
    name,
    was: below(was.operation.pointer, 'callbacks'),
    is: below(is.operation.pointer, 'callbacks'),
  }));
  for (const { name, was, is } of [...places, { name: 'webhooks', was: '#/webhooks', is: '#/webhooks' }]) {
    const [one, other] = [valueAt(before.document, was), valueAt(after.document, is)];
    if (isSame({ document: before.document, value: one }, { document: after.document, value: other })) continue;
    yield {
      verdict: 'unprovable',
      direction: 'answer',
      operation: name,
      subject: name === 'webhooks' ? 'what clients are called with' : 'the callbacks',
      words: one === undefined ? 'is new' : other === undefined ? 'is gone' : 'is another',
      ...(one === undefined ? {} : { before: was }),
      ...(other === undefined ? {} : { after: is }),
      reason: 'what a client is called with is not compared',
    };
  }
  yield* servers(before, after);
}

/** Hosts are for those who run them to name; the path before all paths is part of each request. */
function* servers(before: Contract, after: Contract): Generator<Change> {
  const [was, is] = [basesOf(before), basesOf(after)];
  const lost = was.filter((base) => !is.includes(base));
  if (lost.length === 0) return;
  yield {
    verdict: 'unprovable',
    direction: 'request',
    operation: 'servers',
    subject: 'the path of the servers',
    words: `is ${is.join(' or ')}, was ${was.join(' or ')}`,
    before: '#/servers',
    after: '#/servers',
    reason: 'whether something answers where it was, no document says',
  };
}

function basesOf({ document }: Contract): readonly string[] {
  const servers = Array.isArray(document['servers']) ? document['servers'].filter(isNode) : [];
  const paths = servers.map(({ url }) =>
    String(url)
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .replace(/\/+$/, ''),
  );
  return [...new Set(paths.length === 0 ? ['/'] : paths.map((path) => path || '/'))];
}
