import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { METHODS } from '../../scripts/openapi/contract.ts';
import { TOKEN } from './shelves-server.ts';

/** Another tool's way to ask all that it makes of the document, once. */
interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** How many requests it makes: one for each operation, unless more is known. */
  readonly asks: number;
  /** Why it cannot be asked. */
  readonly missing?: string;
}

interface Place {
  readonly folder: string;
  readonly spec: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly url: string;
  /** Whether tools that are no dependency may be fetched. */
  readonly install: boolean;
}

const PACKAGES = ['dredd', '@apideck/portman', 'newman'];

/** Redocly respect, Dredd, and Portman with Newman, made ready in a folder. */
export async function peersIn({ folder, spec, document, url, install }: Place): Promise<Peer[]> {
  const operations = operationsOf(document);
  const arazzo = join(folder, 'all.arazzo.json');
  writeFileSync(arazzo, JSON.stringify(arazzoOf(operations)));
  const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const shared = { command: process.execPath, asks: operations.length };
  const respect = { ...shared, name: 'Redocly respect', args: [redocly, 'respect', arazzo] };
  const others = { ...shared, args: [] };
  const reason = install ? fetched(folder) : 'not asked: fetched only where --peers is given';
  if (reason !== undefined)
    return [
      respect,
      { ...others, name: 'Dredd', missing: reason },
      { ...others, name: 'Portman with Newman', missing: reason },
    ];
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
  return [
    respect,
    {
      ...shared,
      name: 'Dredd',
      command: bin('dredd'),
      args: [spec, url, '--header', `Authorization: Bearer ${TOKEN}`],
    },
    {
      ...shared,
      name: 'Portman with Newman',
      command: bin('portman'),
      args: ['-l', spec, '-b', url, '--runNewman', '-o', join(folder, 'collection.json')],
    },
  ];
}

/** Undefined where all are there. */
function fetched(folder: string): string | undefined {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    timeout: 300_000,
  });
  return status === 0 ? undefined : 'not asked: it cannot be installed here';
}

interface Asked {
  readonly id: string;
  readonly body: boolean;
  readonly id1: boolean;
}

function operationsOf({ paths }: Readonly<Record<string, unknown>>): Asked[] {
  return Object.entries(
    paths as Record<string, Record<string, { operationId: string; requestBody?: unknown }>>,
  ).flatMap(([path, item]) =>
    METHODS.flatMap((method) => item[method] ?? []).map(({ operationId, requestBody }) => ({
      id: operationId,
      body: requestBody !== undefined,
      id1: path.includes('{id}'),
    })),
  );
}

/** A workflow for each operation, of that one step. */
function arazzoOf(operations: readonly Asked[]) {
  return {
    arazzo: '1.0.1',
    info: { title: 'Shelves', version: '1' },
    sourceDescriptions: [{ name: 'shelves', type: 'openapi', url: 'openapi.json' }],
    workflows: operations.map(({ id, body, id1 }) => ({
      workflowId: id,
      steps: [
        {
          stepId: id,
          operationId: id,
          parameters: [
            { in: 'header', name: 'Authorization', value: `Bearer ${TOKEN}` },
            ...(id1 ? [{ in: 'path', name: 'id', value: 1 }] : []),
          ],
          ...(body ? { requestBody: { contentType: 'application/json', payload: BODY } } : {}),
        },
      ],
    })),
  };
}

const BODY = { title: 'Emma', kind: 'paper', price: { amount: 12, currency: 'GBP' } };
