import type { Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import { type Exchange, headerOf } from '../exchange.ts';
import { changeIt } from './changes.ts';
import type { Item } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import { type Before, readBefore } from './reading.ts';
import type { Scene } from './scene.ts';

/** The version that an answer names. */
export function etagOf({ response }: Exchange): string | undefined {
  return headerOf(response, 'etag');
}

/** True where an operation takes `If-Match`, or says what it answers to a version that is none any more. */
export function guardsVersions(operation: Operation): boolean {
  const takes = operation.parameters.some(({ in: place, name }) => place === 'header' && /^if-match$/i.test(name));
  return takes || operation.responses['412'] !== undefined;
}

/** True where the document says that an operation's 200 has an `ETag`. */
export function namesVersions(operation: Operation): boolean {
  return Object.keys(declaredResponse(operation, 200)?.headers ?? {}).some((name) => /^etag$/i.test(name));
}

/** One before and after a change. @throws NotSetUp where it has no version, or is not changed */
export async function changedVersion(
  scene: Scene,
  item: Item,
): Promise<{ readonly before: Before; readonly after: Before; readonly old: string }> {
  const operation = item.resource.change ?? item.resource.replace;
  if (!operation) throw new NotSetUp(`no operation changes one of ${item.resource.name}`);
  const before = await readBefore(scene, item);
  const old = etagOf(before.exchange);
  if (old === undefined) throw new NotSetUp(`${before.operation.id} gives no ETag`);
  await changeIt(scene, operation, item, before);
  return { before, after: await readBefore(scene, item), old };
}
