import type { Judgement, Observer } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import type { ExampleCollector } from './example-collector.ts';
import { exchangeOf } from './exchange-of.ts';
import { harEntry } from './har-entry.ts';
import type { HarFile } from './har-file.ts';
import { maskedObserved } from './masked-observed.ts';
import { Masking } from './masking.ts';
import type { Observed } from './observed.ts';
import { alike, tagged } from './stand-in.ts';

export interface RecorderOptions {
  readonly contract: Contract;
  readonly observer: Observer;
  /** Scheme, host and port of the upstream. */
  readonly origin: string;
  /** Bytes of each body that are kept. */
  readonly mostKept: number;
  readonly har?: HarFile | undefined;
  readonly examples?: ExampleCollector | undefined;
  /** Hears of each judgement. No secret is in it. */
  readonly judged: (judgement: Judgement) => void;
}

/** So many bytes may wait to be judged: what comes faster than it can be judged is recorded, and counted. */
const MOST_WAITING = 64 * 1024 * 1024;

/** Records exchanges at once, and judges them when nothing passes. */
export class Recorder {
  readonly #options: RecorderOptions;
  readonly #tags: Masking;
  readonly #alike: Masking;
  readonly #waiting: Observed[] = [];
  #bytes = 0;
  #isScheduled = false;

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#tags = new Masking(options.contract, tagged);
    this.#alike = new Masking(options.contract, alike);
  }

  add(observed: Observed): void {
    const { har, origin, mostKept } = this.#options;
    if (har) har.add(harEntry(maskedObserved(observed, this.#tags, 8 * mostKept), origin));
    const size = sizeOf(observed);
    if (this.#bytes + size > MOST_WAITING) {
      this.#judge({ ...withoutBodies(observed), unjudged: 'it came faster than it could be judged' });
      return;
    }
    this.#bytes += size;
    this.#waiting.push(observed);
    this.#schedule();
  }

  /** Judges what still waits. */
  finish(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#judge(next);
  }

  /** One at a time: what passes meanwhile goes first. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      const next = this.#waiting.shift();
      if (!next) return;
      this.#bytes -= sizeOf(next);
      this.#judge(next);
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #judge(observed: Observed): void {
    const { observer, origin, mostKept, judged, examples } = this.#options;
    const judgeable = exchangeOf(observed, origin, mostKept);
    if ('reason' in judgeable) {
      const { method, target } = observed.request;
      judged(observer.pass(method, target, this.#tags.text(judgeable.reason)));
      return;
    }
    const judgement = observer.observe(judgeable.exchange);
    const masked = maskedObserved(observed, this.#tags, 8 * mostKept);
    judged(withoutSecretsIn(judgement, masked, this.#tags, origin));
    if (examples) examples.add(judgement.testCase.operation, maskedObserved(observed, this.#alike, 8 * mostKept));
  }
}

/** The judgement with what was seen as it may be shown. */
function withoutSecretsIn(
  { testCase, verdict }: Judgement,
  masked: ReturnType<typeof maskedObserved>,
  masking: Masking,
  origin: string,
): Judgement {
  const exchanges = verdict.exchanges.map((exchange) => {
    const { request, response } = masked;
    const headers = Object.entries(exchange.request.headers).map(([name, value]) => [
      name,
      masking.header(name, value),
    ]);
    const answered = Object.entries(exchange.response.headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? masking.header(name, value) : value.map((one) => masking.header(name, one)),
    ]);
    const path = request.target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
    return {
      ...exchange,
      request: {
        method: request.method,
        url: `${origin}${path}`,
        headers: Object.fromEntries(headers),
        ...(exchange.request.body && masked.content.request ? { body: masked.content.request } : {}),
      },
      response: {
        status: exchange.response.status,
        headers: Object.fromEntries(answered),
        body: response && exchange.response.status > 0 ? (masked.content.response ?? NOTHING) : NOTHING,
      },
      ...(exchange.failure ? { failure: { ...exchange.failure, reason: masked.failure ?? '' } } : {}),
    };
  });
  const findings = verdict.findings.map((finding) => ({ ...finding, message: masking.text(finding.message) }));
  return { testCase, verdict: { ...verdict, findings, exchanges } };
}

const NOTHING = new Uint8Array();

function sizeOf({ request, response }: Observed): number {
  return request.body.bytes.length + (response?.body.bytes.length ?? 0) + 2_000;
}

function withoutBodies(observed: Observed): Observed {
  const bytes = Buffer.alloc(0);
  const { request, response } = observed;
  return {
    ...observed,
    request: { ...request, body: { ...request.body, bytes } },
    ...(response ? { response: { ...response, body: { ...response.body, bytes } } } : {}),
  };
}
