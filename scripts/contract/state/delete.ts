import { headerOf } from '../exchange.ts';
import type { Item } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import { isYes } from './reading.ts';
import type { Scene } from './scene.ts';

/** Deletes one. @throws NotSetUp where that is refused, or comes later */
export async function deleteIt(scene: Scene, item: Item): Promise<number> {
  const { remove, name, read } = item.resource;
  if (!remove) throw new NotSetUp(`no operation deletes one of ${name}`);
  const match = remove.parameters.find(
    ({ in: place, name: header }) => place === 'header' && /^if-match$/i.test(header),
  );
  const etag = match && read ? headerOf((await scene.ask(read, { path: item.path })).response, 'etag') : undefined;
  const header = match && etag !== undefined ? { header: { [match.name]: etag } } : {};
  const { status } = (await scene.ask(remove, { path: item.path, ...header })).response;
  if (!isYes(status)) throw new NotSetUp(`${remove.id} answered ${status} to what was made`);
  if (status === 202) throw new NotSetUp(`${remove.id} answered 202: it may be deleted later`);
  return status;
}
