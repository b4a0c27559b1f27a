import { connect } from 'node:net';
import { pino } from 'pino';
import { startSandbox } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import { answersIn } from './answers.ts';
import { Chance } from './chance.ts';
import type { Message } from './made.ts';
import { malformed } from './malformed.ts';

export interface FuzzReport {
  readonly messages: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** What must not be: each with its kind and the number of its message. */
  readonly findings: readonly string[];
}

/** Short, so that whoever dawdles is soon found out. */
const LIMITS = { headersMs: 400, requestMs: 800, keepAliveMs: 300, silenceMs: 2_000 };
/** By then each connection is answered and closed, on a machine that others use. */
const PATIENCE_MS = 20_000;
const AT_ONCE = 64;

/** What a fresh sandbox of each vendor holds and no other does, and a request whose answer shows it. The two LACs share one state. */
const CANARIES = [
  { owners: ['vmware-logs'], canary: '7768d5c7-0039-4f27-a600-8f021488eea9', target: '/vmware-logs/api/v1/licenses' },
  { owners: ['lenovo-xclarity'], canary: 'YYA7BQ2V37V11O0AID2K5', target: '/lenovo-xclarity/authCodes' },
  {
    owners: ['uipath-licensing'],
    canary: '"UNATT"',
    target: '/uipath-licensing/lrm/api/account/y-y-y-delilah/available-account-licenses',
  },
  {
    owners: ['xformation-lac', 'xformation-lac-enduser'],
    canary: 'Rivers Inc',
    target: '/xformation-lac/customers',
  },
] as const;

/** What is kept in a world that no message names, and what is kept in the one of those that name none. */
const HIDDEN = { world: 'hidden-from-all', canary: 'H1DEN-XXXXX-XXXXX-XXXXX-XXXXX' };
const DEFAULT = { world: 'default', canary: 'D3FLT-XXXXX-XXXXX-XXXXX-XXXXX' };
const LICENSES = '/vmware-logs/api/v1/licenses';

/** Sends malformed messages, each over a connection of its own, to the sandboxes of all vendors in this process. */
export async function fuzzServer({ messages, seed }: { messages: number; seed: number }): Promise<FuzzReport> {
  const chance = new Chance(seed);
  const findings: string[] = [];
  const byKind: Record<string, number> = {};
  const byStatus: Record<string, number> = {};
  const logger = pino(
    { level: 'error' },
    { write: (line: string) => void findings.push(`logged: ${line.slice(0, 600)}`) },
  );
  const sandbox = await startSandbox({ limits: LIMITS, logger, control: true, faults: true });
  await warm(sandbox.url);
  for (const { world, canary } of [HIDDEN, DEFAULT]) await keep(`${sandbox.url}/_world/${world}`, canary);
  const visible = await canariesSeen(sandbox.url);
  if (visible.length > 0) findings.push(`canaries not to be seen before: ${visible.join(', ')}`);

  let next = 0;
  async function worker(): Promise<void> {
    while (next < messages) {
      const number = next++;
      const message = malformed(chance);
      const outcome = await send(sandbox.url, message);
      byKind[message.kind] = (byKind[message.kind] ?? 0) + 1;
      const { statuses, rest } = answersIn(outcome.came);
      for (const status of statuses) byStatus[status] = (byStatus[status] ?? 0) + 1;
      if (statuses.length === 0) byStatus['closed'] = (byStatus['closed'] ?? 0) + 1;
      for (const what of faultsOf(message, outcome, statuses, rest))
        findings.push(`#${number} ${message.kind}: ${what}`);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));

  // Both are still there to be told of.
  for (const { world, canary } of [HIDDEN, DEFAULT]) {
    const { text } = await asVmware(`${sandbox.url}/_world/${world}${LICENSES}`);
    if (!text.includes(canary)) findings.push(`the canary of the world ${world} is gone: ${text.slice(0, 200)}`);
  }
  // A malformed message may have ended a session or deleted a thing; but everybody is there, and says so quickly.
  for (const { target } of CANARIES) {
    const { status } = await fetch(`${sandbox.url}${target}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (status >= 500) findings.push(`${target} answers ${status} in the end`);
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) findings.push('Object.prototype is polluted');
  await sandbox.close();
  return { messages, byKind, byStatus, findings };
}

/** While it compiles contracts it hears nobody, and such short limits would strike those who are quick. */
async function warm(url: string): Promise<void> {
  for (;;) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.status === 200) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

async function keep(world: string, key: string): Promise<void> {
  const { status, text } = await asVmware(world + LICENSES, { method: 'POST', body: JSON.stringify({ key }) });
  if (status !== 201) throw new Error(`the canary could not be kept in ${world}: ${status} ${text}`);
}

async function asVmware(url: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const demo = VENDORS.find(({ name }) => name === 'vmware-logs')?.demo;
  const headers = { ...demo?.try.headers, 'Content-Type': 'application/json', Connection: 'close' };
  const response = await fetch(url, { ...init, headers });
  return { status: response.status, text: await response.text() };
}

interface Outcome {
  readonly came: string;
  readonly hung: boolean;
}

function* faultsOf(message: Message, { came, hung }: Outcome, statuses: readonly number[], rest: string) {
  if (hung) yield 'the connection was neither closed nor answered in time';
  for (const status of statuses.filter((one) => one >= 500)) yield `answered ${status}: ${came.slice(0, 300)}`;
  if (statuses.length > message.answers) yield `${statuses.length} answers: ${statuses.join(', ')}`;
  if (rest !== '') yield `what came is no answer: ${rest.slice(0, 200)}`;
  if (came.includes(HIDDEN.canary)) yield `told of a world that nobody named: ${came.slice(0, 300)}`;
  if (came.includes(DEFAULT.canary) && namesAnother(message))
    yield `told of the default world whoever named another: ${came.slice(0, 300)}`;
  for (const { owners, canary } of CANARIES) {
    if (came.includes(canary) && !owners.some((owner) => message.vendors.includes(owner)))
      yield `told of ${owners[0]} whoever asked ${message.vendors.join(', ')}: ${came.slice(0, 300)}`;
  }
}

/** Where every request of a message surely names a world: one is all there is, and its bytes are as they were made. */
function namesAnother({ parts, answers }: Message): boolean {
  const text = Buffer.concat(parts.map((part) => Buffer.from(part))).toString('latin1');
  return answers === 1 && /^[A-Z]+ \/_world\/(one|two)\/|^X-Licet-World: (one|two)\r$/m.test(text);
}

function send(url: string, { parts }: Message): Promise<Outcome> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    let came = '';
    let hung = false;
    const socket = connect(Number(port), hostname, async () => {
      for (const part of parts) {
        if (!socket.destroyed) socket.write(part);
        if (parts.length > 1) await new Promise((wait) => setTimeout(wait, 20));
      }
    });
    const patience = setTimeout(() => {
      hung = true;
      socket.destroy();
    }, PATIENCE_MS);
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      came += chunk;
    });
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearTimeout(patience);
        resolve({ came, hung });
      });
  });
}

/** The canaries that are not where they should be. */
async function canariesSeen(url: string): Promise<string[]> {
  const missing: string[] = [];
  for (const { owners, canary, target } of CANARIES) {
    const demo = VENDORS.find(({ name }) => name === owners[0])?.demo;
    const response = await fetch(`${url}${target}`, { headers: { ...demo?.try.headers, Connection: 'close' } });
    if (!(await response.text()).includes(canary)) missing.push(`${canary} (${response.status})`);
  }
  return missing;
}
