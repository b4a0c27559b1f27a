import { expect, test } from 'vitest';
import { stateCases } from '../../../../scripts/contract/derive/state.ts';
import { type Finding, judgeOf, type Target, type Verdict } from '../../../../scripts/contract/index.ts';
import { PROMISES } from '../../../../scripts/contract/state/promises/index.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { valueAt } from '../../../../scripts/openapi/pointer.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { productsDocument } from '../../../fixtures/rest-faults/document.ts';
import { type Fault, startProducts } from '../../../fixtures/rest-faults/products.ts';
import type { TicketFault } from '../../../fixtures/state/tickets/fault.ts';
import { ticketsDocument } from '../../../fixtures/state/tickets-document.ts';
import { startTickets } from '../../../fixtures/state/tickets-server.ts';

type Start = () => Promise<{ readonly target: Target; close(): Promise<void> }>;

/** A server that breaks one promise, and the document that promises it. */
interface Saboteur {
  readonly document: Document;
  readonly start: Start;
}

function products(fault?: Fault): Saboteur {
  return { document: productsDocument, start: () => startProducts(fault) };
}

function tickets(fault?: TicketFault): Saboteur {
  return { document: ticketsDocument, start: () => startTickets(fault) };
}

/** Those who break the one promise that a row is about. */
const SABOTEURS: Readonly<Record<keyof typeof PROMISES, Readonly<Record<string, Saboteur>>>> = {
  'created-can-be-read': {
    ...of(products, 'a create that forgets'),
    ...of(tickets, 'a title in small letters'),
  },
  'location-resolves': { ...of(products, 'a Location that leads to 404'), ...of(tickets, 'a Location of another') },
  'create-makes-one': of(products, 'a create that changes the first'),
  'same-key-makes-one': of(tickets, 'a key that makes two'),
  'taken-is-refused': of(tickets, 'a second of what can be once'),
  'defaults-are-taken': of(tickets, 'another default'),
  'created-is-listed': of(products, 'a list without the new'),
  'list-and-get-agree': of(products, 'a list that shows another'),
  'list-keeps-to-its-parent': of(tickets, 'all notes in every list', 'notices of every ticket'),
  'found-below-its-parent-only': of(tickets, 'a note below any ticket'),
  'filters-are-kept': {
    ...of(products, 'a filter ignored'),
    ...of(tickets, 'a bound ignored', 'a search ignored', 'a label ignored', 'a place ignored'),
  },
  'sort-is-kept': of(tickets, 'a sort ignored'),
  'limit-is-kept': of(products, 'a limit ignored'),
  'pages-show-all': of(tickets, 'a cursor that skips one', 'a page that overlaps', 'a last page without its cursor'),
  'total-counts-all': of(tickets, 'a total of the page'),
  'query-defaults-are-taken': of(tickets, 'another default limit'),
  'reading-changes-nothing': of(products, 'a GET that changes'),
  'unknown-id-is-not-found': { ...of(products, 'anything found'), ...of(tickets, 'a PATCH of what never was') },
  'not-modified-is-told': of(tickets, 'no 304', 'a 304 for what has changed'),
  'changed-is-read': of(products, 'a PUT that changes nothing'),
  'answer-is-what-is-read': of(
    tickets,
    'a PATCH that answers the old',
    'a close that is forgotten',
    'a PATCH with the ETag of before',
  ),
  'put-replaces': of(products, 'a PUT that merges'),
  'put-is-idempotent': of(products, 'a PUT that is not idempotent'),
  'put-says-what-it-made': of(tickets, 'a PUT that never says 201', 'a PUT that always says 201'),
  'patch-keeps-the-rest': of(products, 'a PATCH that resets'),
  'merge-patch-merges': of(tickets, 'a null that is left out', 'an object replaced whole'),
  'json-patch-is-applied': of(tickets, 'a JSON Patch without its tests', 'a JSON Patch half done'),
  'etag-tells-versions-apart': of(tickets, 'an ETag of the id alone'),
  'stale-etag-is-refused': of(tickets, 'a stale ETag taken', 'a stale ETag taken by DELETE'),
  'refused-changes-nothing': of(products, 'a refusal that changes'),
  'refusal-leaves-the-whole': of(products, 'a refused greeting that changes', 'a refused greeting that shuts the door'),
  'delete-deletes': { ...of(products, 'a DELETE that deletes nothing'), ...of(tickets, 'a DELETE that only touches') },
  'delete-deletes-only-that': of(products, 'a DELETE that takes another'),
  'deleted-stays-deleted': {
    ...of(products, 'a PATCH of the deleted'),
    ...of(tickets, 'a second DELETE that is fine'),
  },
  'credential-reaches-own-only': of(products, 'another reaches it'),
};

function of<Name extends string>(server: (fault: Name) => Saboteur, ...faults: readonly Name[]) {
  return Object.fromEntries(faults.map((fault) => [fault, server(fault)]));
}

async function scenesOn({ document, start }: Saboteur): Promise<{ scenario: string; verdict: Verdict }[]> {
  const contract = readContract('judged', document);
  const { target, close } = await start();
  const { judge } = judgeOf(contract, []);
  const scenes = [];
  try {
    for (const testCase of stateCases(contract))
      scenes.push({
        scenario: `${testCase.operation} ${testCase.scenario}`,
        verdict: await judge(testCase, target),
      });
  } finally {
    await close();
  }
  return scenes;
}

async function foundOn(saboteur: Saboteur): Promise<Finding[]> {
  return (await scenesOn(saboteur)).flatMap(({ verdict }) => verdict.findings);
}

test('every promise has a saboteur, in the order of the promises', () => {
  expect(Object.keys(SABOTEURS)).toEqual(Object.keys(PROMISES));
  expect(Object.values(SABOTEURS).filter((saboteurs) => Object.keys(saboteurs).length === 0)).toEqual([]);
});

test('between the two servers every promise is kept where it is made', async () => {
  const scenes = [...(await scenesOn(products())), ...(await scenesOn(tickets()))];
  expect(scenes.flatMap(({ verdict }) => verdict.findings)).toEqual([]);
  const kept = scenes
    .filter(({ verdict }) => verdict.outcome === 'kept')
    .map(({ scenario }) => scenario.split(/[ /]/)[1]);
  expect(Object.keys(PROMISES).filter((promise) => !kept.includes(promise))).toEqual([]);
});

const rows = Object.entries(SABOTEURS).flatMap(([promise, saboteurs]) =>
  Object.entries(saboteurs).map(([fault, saboteur]) => ({ promise, fault, saboteur })),
);

test.each(rows)('$promise, and no other promise, finds $fault', async ({ promise, saboteur }) => {
  const found = await foundOn(saboteur);
  expect([...new Set(found.map(({ check }) => check))]).toEqual([promise]);
  expect(found.every(({ pointer }) => pointer?.startsWith('#/paths/'))).toBe(true);
});

test('one that fills up a list of at least one excuses no other that was not asked for', async () => {
  const document = structuredClone(productsDocument);
  const list = '#/paths/~1products/get/responses/200/content/application~1json/schema';
  Object.assign(valueAt(document, list) as object, { minItems: 1 });
  const found = await foundOn({ document, start: () => startProducts('a filter ignored') });
  expect(found.map(({ check }) => check)).toContain('filters-are-kept');
});
