import type { Contract, Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import { below } from '../../openapi/pointer.ts';
import type { Case, CredentialUse, Edit } from '../case.ts';
import type { Examine } from '../examine.ts';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import { buildRequest } from '../request.ts';
import type { Send } from '../send.ts';
import type { Target } from '../target.ts';
import type { SchemaJudge } from '../violations.ts';
import { NotSetUp } from './not-set-up.ts';
import { onceHeaders } from './once.ts';
import { type Resource, resourcesOf } from './resources.ts';

/** What it takes to play a scene. */
export interface Stage {
  readonly contract: Contract;
  /** Judges what is sent. */
  readonly requests: SchemaJudge;
  readonly target: Target;
  readonly examine: Examine;
  readonly send: Send;
}

/** How a request of a scene differs from what the document's examples say. */
export interface Wanted {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly type?: string;
  readonly method?: string;
  readonly credential?: CredentialUse;
  readonly as?: Target;
}

/** What is needed at the end, in the order of its making. */
type Undo = () => Promise<void>;

/** Requests that belong together, what was answered, and what the ordinary checks found in it. */
export class Scene {
  readonly stage: Stage;
  readonly resources: readonly Resource[];
  readonly exchanges: Exchange[] = [];
  readonly findings: Finding[] = [];
  readonly #undo: Undo[] = [];
  readonly #nonce: string;
  readonly #found = new Map<string, unknown>();
  #count = 0;

  constructor(stage: Stage, nonce: string) {
    this.stage = stage;
    this.resources = resourcesOf(stage.contract);
    this.#nonce = nonce;
  }

  /** True where nobody else changes anything: what can be forgotten as a whole is there for us alone. */
  get isAlone(): boolean {
    return this.stage.target.resetUrl !== undefined;
  }

  /** A word that was never used: small letters and digits. They do not come in the order of the alphabet. */
  word(): string {
    const first = FIRST_LETTERS[this.#count % FIRST_LETTERS.length];
    this.#count += 1;
    return `${first}${this.#count}${this.#nonce}`;
  }

  /** Asks an operation, and puts the answer to the ordinary checks. What status is expected, the promise judges. */
  async ask(operation: Operation, wanted: Wanted = {}): Promise<Exchange> {
    const { contract, target, send, examine } = this.stage;
    const once = onceHeaders(operation, this.stage.requests, () => this.word());
    const testCase = caseOf(operation, { ...wanted, header: { ...once, ...wanted.header } });
    const exchange = await send(await buildRequest(contract, operation, testCase, wanted.as ?? target));
    this.exchanges.push(exchange);
    const { status } = exchange.response;
    if (exchange.failure) {
      for (const finding of examine(operation, testCase, exchange)) this.#note(finding);
      throw new NotSetUp(`${operation.id} gave no answer`);
    }
    if (wanted.method !== undefined || isUnforeseenRefusal(operation, status)) return exchange;
    for (const finding of examine(operation, { ...testCase, statuses: [status] }, exchange)) this.#note(finding);
    return exchange;
  }

  /** What is found once and for all of a scene; undefined where the finding itself asks for it. */
  async once(name: string, find: () => Promise<unknown>): Promise<unknown> {
    if (!this.#found.has(name)) {
      this.#found.set(name, undefined);
      this.#found.set(name, await find());
    }
    return this.#found.get(name);
  }

  /** To be done when the scene is over, last first. */
  afterwards(undo: Undo): void {
    this.#undo.push(undo);
  }

  /** Takes away what the scene made, as well as it can; none of it is recorded. */
  async tidy(): Promise<void> {
    const [exchanges, findings] = [this.exchanges.length, this.findings.length];
    for (const undo of this.#undo.reverse()) {
      try {
        await undo();
      } catch (reason) {
        // Who gives no answer is not asked for every one.
        if (reason instanceof NotSetUp) break;
      }
    }
    this.exchanges.length = exchanges;
    this.findings.length = findings;
  }

  #note(finding: Finding): void {
    const known = this.findings.some(
      ({ check, message, pointer }) =>
        check === finding.check && message === finding.message && pointer === finding.pointer,
    );
    if (!known) this.findings.push({ ...finding, exchange: this.exchanges.length - 1 });
  }
}

/** What is made one after the other is then in no order by its names. */
const FIRST_LETTERS = 'nvcthwbpkfdrlgsm';

function caseOf(operation: Operation, wanted: Wanted): Case {
  const places = ['path', 'query', 'header'] as const;
  const edits = places.flatMap((place) =>
    Object.entries(wanted[place] ?? {}).map(
      ([name, value]): Edit => ({ op: 'add', path: below('', place, name), value }),
    ),
  );
  const body: Edit[] = 'body' in wanted ? [{ op: 'add', path: '/body', value: wanted.body }] : [];
  return {
    id: operation.id,
    name: operation.id,
    operation: operation.id,
    kind: 'state',
    statuses: [],
    request: {
      edits: [...edits, ...body],
      ...(wanted.type === undefined ? {} : { type: wanted.type }),
      ...(wanted.method === undefined ? {} : { method: wanted.method }),
      ...(wanted.credential === undefined ? {} : { credential: wanted.credential }),
    },
  };
}

/** A refusal where the document speaks of none at all: it did not think of scenes like ours. */
function isUnforeseenRefusal(operation: Operation, status: number): boolean {
  if (status < 400 || status >= 500 || declaredResponse(operation, status)) return false;
  return !Object.keys(operation.responses).some((one) => one.startsWith('4') || one === 'default');
}
