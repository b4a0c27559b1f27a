import type { Operation } from '../../openapi/contract.ts';
import type { Exchange } from '../exchange.ts';
import { differing } from './compare.ts';
import type { Item } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import type { Scene } from './scene.ts';
import { type Shown, shownIn } from './shown.ts';

/** What a reading of one gave. */
export interface Reading {
  readonly exchange: Exchange;
  readonly status: number;
  readonly shown: Shown | undefined;
  readonly operation: Operation;
}

/** Reads one by itself. @throws NotSetUp where no operation does that */
export async function read(scene: Scene, { resource, path }: Pick<Item, 'resource' | 'path'>): Promise<Reading> {
  const { read: operation } = resource;
  if (!operation) throw new NotSetUp(`no operation reads one of ${resource.name}`);
  const exchange = await scene.ask(operation, { path });
  return {
    exchange,
    operation,
    status: exchange.response.status,
    shown: shownIn(scene.stage.contract, operation, resource, exchange),
  };
}

/** One as it is before something is done to it, and the properties that change by themselves. */
export interface Before extends Reading {
  readonly shown: Shown;
  readonly restless: ReadonlySet<string>;
}

/** Reads one twice. @throws NotSetUp where it cannot be read, which is for another promise to judge */
export async function readBefore(scene: Scene, item: Pick<Item, 'resource' | 'path'>): Promise<Before> {
  const first = await read(scene, item);
  if (first.status !== 200)
    throw new NotSetUp(`${first.operation.id} answered ${first.status} to what was to be changed`);
  const second = await read(scene, item);
  if (second.status !== 200 || !second.shown || !first.shown)
    throw new NotSetUp(`${first.operation.id} answered nothing that we can compare`);
  return { ...second, shown: second.shown, restless: new Set(differing(first.shown.value, second.shown.value)) };
}

export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

export function isYes(status: number): boolean {
  return status >= 200 && status < 300;
}

export function isRefused(status: number): boolean {
  return status >= 400 && status < 500;
}

/** True where an operation says what it answers of what is not there, and there is one thing only that may not be there. */
export function saysNotFound({ path, responses }: Operation): boolean {
  const declared = responses['404'] ?? responses['410'];
  return declared !== undefined && path.match(/\{/g)?.length === 1;
}
