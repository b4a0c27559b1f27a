import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, METHODS } from '../../scripts/openapi/contract.ts';
import { TOKEN } from './shelves-server.ts';

/** Where a tool runs: a folder with `openapi.json` in it, and the server that it asks. */
export interface Place {
  readonly folder: string;
  readonly document: Document;
  readonly url: string;
}

/** A tool that judges a server by a document. */
export interface Tool {
  readonly name: string;
  /** What Node is to run; writes the files that the tool wants first. */
  args(place: Place): readonly string[];
  /** How many requests and cases it says that it judged; of most tools a case is a request. */
  judged(output: string, place: Place): { readonly requests: number; readonly cases: number };
}

const HEADER = `Authorization: Bearer ${TOKEN}`;

export const LICET: Tool = {
  name: 'Licet',
  args: ({ folder, url }) => [
    fileURLToPath(new URL('../../scripts/licet.js', import.meta.url)),
    ...[
      'contract',
      '--target',
      url,
      '--spec',
      'openapi.json',
      '--header',
      HEADER,
      '--json',
      join(folder, 'report.json'),
    ],
  ],
  judged(_, { folder }) {
    const { runs } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    const judged = runs[0].judgements.filter(({ outcome, statuses }) => outcome !== 'skipped' && statuses.length > 0);
    return { requests: judged.reduce((sum, { statuses }) => sum + statuses.length, 0), cases: judged.length };
  },
};

interface Report {
  readonly runs: readonly [
    { readonly judgements: readonly { readonly outcome: string; readonly statuses: readonly number[] }[] },
  ];
}

export const RESPECT: Tool = {
  name: 'Redocly respect',
  args({ folder, document }) {
    writeFileSync(join(folder, 'all.arazzo.json'), JSON.stringify(arazzoOf(operationsOf(document))));
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    return [join(dirname(redocly), 'bin/cli.js'), 'respect', 'all.arazzo.json'];
  },
  judged: (output) => each(numberIn(output, /Steps: (?:\d+ failed, )?(\d+) passed/)),
};

/** Tools that are no dependencies: fetched into a folder, to be run from there. */
export function fetchedPeers(home: string): readonly Tool[] {
  const bin = (name: string) => join(home, 'node_modules', name);
  return [
    {
      name: 'Dredd',
      args({ folder, url }) {
        // It sends the request of the success for every declared status: asked for those alone, it can be content.
        writeFileSync(join(folder, 'hooks.cjs'), DREDD_HOOKS);
        return [bin('dredd/bin/dredd'), 'openapi.json', url, '--hookfiles', 'hooks.cjs', '--header', HEADER];
      },
      judged: (output) => each(numberIn(output, /(\d+) passing/) + numberIn(output, /(\d+) failing/)),
    },
    {
      name: 'Portman with Newman',
      args({ folder, url }) {
        writeFileSync(join(folder, 'portman.json'), JSON.stringify(PORTMAN));
        const flags = ['-l', 'openapi.json', '-b', url, '-c', 'portman.json', '-o', 'collection.json', '--runNewman'];
        return [bin('@apideck/portman/bin/portman'), ...flags];
      },
      judged: (output) => each(numberIn(output, /test-scripts\D+(\d+)/)),
    },
  ];
}

/** Of Portman, what it forgets to name among its dependencies too. */
const PACKAGES = ['dredd@14.1.0', '@apideck/portman@1.33.0', 'tslib@2.9.1'];

/** Fetches tools by npm; undefined where they are there now, else why not. */
export function fetchInto(home: string): string | undefined {
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: home,
    timeout: 300_000,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `npm could not fetch it: ${stderr.trim().split('\n').at(-1)}`;
}

const DREDD_HOOKS = `require('hooks').beforeEach((transaction) => {
  if (!/^2/.test(transaction.expected.statusCode)) transaction.skip = true;
});
`;

const everywhere = { openApiOperation: '*::/*' };
const enabled = { enabled: true };

/** The tests that Portman makes by default, and the credential. */
const PORTMAN = {
  version: 1.0,
  globals: { securityOverwrites: { bearer: { token: TOKEN } } },
  tests: {
    contractTests: [
      { ...everywhere, statusSuccess: enabled },
      { ...everywhere, contentType: enabled },
      { ...everywhere, jsonBody: enabled },
      { ...everywhere, schemaValidation: enabled },
      { ...everywhere, headersPresent: enabled },
    ],
  },
};

function each(requests: number) {
  return { requests, cases: requests };
}

function numberIn(output: string, pattern: RegExp): number {
  return Number(pattern.exec(output)?.[1] ?? 0);
}

interface Asked {
  readonly id: string;
  readonly body: boolean;
  readonly ofOne: boolean;
}

function operationsOf({ paths }: Document): Asked[] {
  return Object.entries(
    paths as Record<string, Record<string, { operationId: string; requestBody?: unknown }>>,
  ).flatMap(([path, item]) =>
    METHODS.flatMap((method) => item[method] ?? []).map(({ operationId, requestBody }) => ({
      id: operationId,
      body: requestBody !== undefined,
      ofOne: path.includes('{id}'),
    })),
  );
}

const BODY = { title: 'Emma', kind: 'paper', price: { amount: 12, currency: 'GBP' } };

/** A workflow for each operation, of that one step. */
function arazzoOf(operations: readonly Asked[]) {
  return {
    arazzo: '1.0.1',
    info: { title: 'Shelves', version: '1' },
    sourceDescriptions: [{ name: 'shelves', type: 'openapi', url: 'openapi.json' }],
    workflows: operations.map(({ id, body, ofOne }) => ({
      workflowId: id,
      steps: [
        {
          stepId: id,
          operationId: id,
          parameters: [
            { in: 'header', name: 'Authorization', value: `Bearer ${TOKEN}` },
            ...(ofOne ? [{ in: 'path', name: 'id', value: 1 }] : []),
          ],
          ...(body ? { requestBody: { contentType: 'application/json', payload: BODY } } : {}),
        },
      ],
    })),
  };
}
