import { BoundedCopy } from './bounded-copy.ts';
import { type Framing, requestFraming, responseFraming } from './framing.ts';
import { valuesOf } from './head.ts';
import { MessageReader } from './message-reader.ts';
import type { Observed, ObservedBody } from './observed.ts';
import { type RequestHead, requestHeadOf } from './request-head.ts';
import { type ResponseHead, responseHeadOf } from './response-head.ts';

/** An exchange that is under way. */
interface Draft {
  readonly request: RequestHead & { readonly headSize: number; readonly content: BoundedCopy };
  readonly started: number;
  readonly began: number;
  sent?: number;
  response?: ResponseHead & { readonly headSize: number; readonly content: BoundedCopy };
  answered?: number;
  ended?: number;
  failure?: string;
  unjudged?: string;
  isOurs?: true;
}

/** How far it has come: not yet to a request, or between two; then the request, the waiting for the answer, and the answer. */
export type Standing = 'unused' | 'head' | 'asking' | 'waiting' | 'answering';

/** What a dialogue is about, and who hears of it. */
export interface DialogueOptions {
  readonly connection: number;
  /** So many bytes of each body are kept, or none. */
  readonly mostKept: number;
  /** A head as the upstream is to be sent it. */
  readonly rewrite: (bytes: Buffer, head: RequestHead) => Buffer;
  /** What is to be sent to the upstream. */
  readonly forward: (bytes: Buffer) => void;
  readonly observe: (observed: Observed) => void;
}

/**
 * What is said on a connection, both ways: pairs answers with their requests, and keeps a copy as far as it is not too
 * long. Requests go through it, for their heads name another host upstream; of answers it is only told.
 */
export class Dialogue {
  readonly #options: DialogueOptions;
  readonly #requests: MessageReader;
  readonly #responses: MessageReader;
  /** Those whose request or answer is not at its end, in the order in which they were asked. */
  readonly #drafts: Draft[] = [];
  #asking: Draft | undefined;
  #answering: Draft | undefined;
  #asked = 0;
  #hasClientEnded = false;

  constructor(options: DialogueOptions) {
    this.#options = options;
    this.#requests = new MessageReader({
      head: (bytes) => this.#requestHead(bytes),
      raw: (bytes) => options.forward(bytes),
      content: (bytes) => this.#asking?.request.content.add(bytes),
      end: () => this.#requestEnd(),
      unreadable: (reason) => {
        if (this.#asking) this.#asking.unjudged = `the request cannot be read: ${reason}`;
        this.#requestEnd();
      },
    });
    this.#responses = new MessageReader({
      head: (bytes) => this.#responseHead(bytes),
      raw: () => {},
      content: (bytes) => this.#answering?.response?.content.add(bytes),
      end: () => this.#responseEnd(),
      unreadable: (reason) => this.#responseUnreadable(reason),
    });
  }

  /** So many exchanges are under way. */
  get open(): number {
    return this.#drafts.length;
  }

  /** Of the request that is to be answered next. */
  get method(): string | undefined {
    return this.#drafts.find(({ ended }) => ended === undefined)?.request.method;
  }

  get standing(): Standing {
    const [draft] = this.#drafts;
    if (!draft) return this.#requests.isInHead ? 'head' : 'unused';
    if (draft.response || this.#responses.isInHead) return 'answering';
    if (draft !== this.#asking) return 'waiting';
    // Who asks whether to send a body waits for the answer to that. @see RFC 9110 §10.1.1
    const asksFirst = valuesOf(draft.request, 'expect').length > 0 && draft.request.content.size === 0;
    return asksFirst ? 'waiting' : 'asking';
  }

  fromClient(chunk: Buffer): void {
    this.#requests.read(chunk);
    this.#deliver();
  }

  fromUpstream(chunk: Buffer): void {
    this.#responses.read(chunk);
    const last = this.#drafts.at(-1);
    const isMore = last?.ended !== undefined && !this.#responses.isBetween;
    if (isMore && last.unjudged === undefined) last.failure ??= 'the upstream sent more than its answer';
    this.#deliver();
  }

  clientEnded(): void {
    this.#hasClientEnded = true;
    this.#requests.close();
  }

  /** The upstream has closed its side: a body that lasts as long as the connection is whole. */
  upstreamEnded(): void {
    const isWhole = this.#responses.close();
    const open = this.#answering ?? this.#drafts.find(({ ended }) => ended === undefined);
    // Who hears that nobody is there any more may stop.
    if (!isWhole && open && !this.#hasClientEnded) open.failure = 'the connection ended before the answer did';
    this.closed('the upstream closed the connection without an answer', true);
  }

  /** The answer is ours, and the last one: because of the upstream, or of somebody else. */
  answeredByUs(bytes: Buffer, reason: string, isUpstreams = false): void {
    const [draft] = this.#drafts;
    if (draft) {
      draft.isOurs = true;
      draft[isUpstreams ? 'failure' : 'unjudged'] = reason;
    }
    this.#responses.read(bytes);
    this.closed(reason);
  }

  /** Nothing more will be said. What is under way is recorded as far as it came. */
  closed(unanswered: string, isUpstreams = false): void {
    const now = performance.now();
    for (const draft of this.#drafts) {
      draft.sent ??= now;
      if (!draft.ended && !draft.failure && !draft.unjudged) {
        // Whoever keeps a connection takes it that it may be closed just as it is used. @see RFC 9112 §9.6
        const isKept = draft.response === undefined && this.#asked > 1;
        if (this.#hasClientEnded) draft.unjudged = 'the client went away before the answer was whole';
        else if (isUpstreams && !isKept) draft.failure = unanswered;
        else draft.unjudged = isUpstreams ? 'the upstream closed a connection that was kept' : unanswered;
      }
      draft.ended ??= now;
    }
    this.#deliver();
  }

  #requestHead(bytes: Buffer): Framing {
    const head = requestHeadOf(bytes);
    if (!head) {
      this.#options.forward(bytes);
      return { by: 'nobody', reason: 'its head is none of HTTP/1' };
    }
    const sent = this.#options.rewrite(bytes, head);
    // As it was sent, the target included.
    const request = requestHeadOf(sent) ?? head;
    const content = new BoundedCopy(this.#options.mostKept);
    this.#asking = {
      request: { ...request, headSize: sent.length, content },
      started: Date.now(),
      began: performance.now(),
    };
    this.#asked += 1;
    this.#drafts.push(this.#asking);
    this.#options.forward(sent);
    return requestFraming(head);
  }

  #requestEnd(): void {
    if (this.#asking) this.#asking.sent = performance.now();
    this.#asking = undefined;
  }

  #responseHead(bytes: Buffer): Framing {
    const draft = this.#drafts.find(({ ended }) => ended === undefined);
    if (!draft) return { by: 'nobody', reason: 'the upstream sent more than its answer' };
    this.#answering = draft;
    const head = responseHeadOf(bytes);
    if (!head) return { by: 'nobody', reason: 'the head of the answer is none of HTTP/1' };
    if (head.status >= 200 || head.status === 101) {
      draft.answered = performance.now();
      draft.response = { ...head, headSize: bytes.length, content: new BoundedCopy(this.#options.mostKept) };
    }
    const framing = responseFraming(head, head.status, draft.request.method);
    const goesOn = head.status === 101 || (draft.request.method === 'CONNECT' && head.status < 300);
    if (framing.by === 'nobody' && goesOn && head.status >= 101) {
      draft.unjudged = framing.reason;
      this.#requests.stop();
    }
    return framing;
  }

  #responseEnd(): void {
    const draft = this.#answering;
    this.#answering = undefined;
    // After an answer that is on the way the last one comes. @see RFC 9110 §15.2
    if (draft?.response) draft.ended = performance.now();
  }

  #responseUnreadable(reason: string): void {
    const draft = this.#answering ?? this.#drafts.findLast(({ ended }) => ended !== undefined);
    if (draft && !draft.unjudged) draft.failure = reason;
    if (draft) draft.ended ??= performance.now();
    this.#answering = undefined;
  }

  /** What is at its end leaves in the order in which it was asked. */
  #deliver(): void {
    for (;;) {
      const [draft] = this.#drafts;
      if (draft?.sent === undefined || draft.ended === undefined) return;
      this.#drafts.shift();
      this.#options.observe(observedOf(this.#options.connection, draft));
    }
  }
}

function observedOf(connection: number, draft: Draft): Observed {
  const { request, response, began, failure, unjudged, isOurs } = draft;
  const ended = draft.ended ?? began;
  const answered = draft.answered ?? ended;
  const sent = Math.min(draft.sent ?? ended, answered);
  const { content: asked, start: _, ...requestHead } = request;
  return {
    connection,
    started: draft.started,
    request: { ...requestHead, body: bodyOf(asked) },
    ...(response ? { response: responseOf(response) } : {}),
    timings: { send: sent - began, wait: answered - sent, receive: ended - answered },
    ...(failure === undefined ? {} : { failure }),
    ...(unjudged === undefined ? {} : { unjudged }),
    ...(isOurs ? { isOurs } : {}),
  };
}

function responseOf({ content, start: _, ...head }: NonNullable<Draft['response']>): NonNullable<Observed['response']> {
  return { ...head, body: bodyOf(content) };
}

function bodyOf(content: BoundedCopy): ObservedBody {
  return { bytes: content.bytes, size: content.size, isKept: content.isWhole };
}
