import type { Framing } from './framing.ts';
import { endOfHead } from './head.ts';

/** Who is told what is read, in the order in which it came. */
export interface Listener {
  /** A whole head, as it came. Says how the body ends. */
  head(bytes: Buffer): Framing;
  /** What is no head, as it came: bodies with their chunks' sizes and trailers, and whatever cannot be read. */
  raw(bytes: Buffer): void;
  /** A piece of the body's content: what chunks are put around is left out. */
  content(bytes: Buffer): void;
  end(): void;
  /** From here on nothing is read. */
  unreadable(reason: string): void;
}

/** How much of a head, and of a line between chunks, is waited for. */
const MOST_HEAD = 256 * 1024;
const MOST_LINE = 16 * 1024;

type State = 'head' | 'length' | 'chunk line' | 'chunk' | 'chunk end' | 'trailers' | 'until close' | 'unread';

/** Reads the messages of one direction of a connection as they come. It changes nothing and holds back only heads. */
export class MessageReader {
  readonly #listener: Listener;
  #state: State = 'head';
  #held: Buffer = Buffer.alloc(0);
  /** Of the line between chunks that is being read. */
  #line = '';
  /** Bytes that are left of a body of known length, or of a chunk. */
  #left = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** True between two messages. */
  get isBetween(): boolean {
    return this.#state === 'head' && this.#held.length === 0;
  }

  /** True where a part of a head has come. */
  get isInHead(): boolean {
    return this.#state === 'head' && this.#held.length > 0;
  }

  read(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#step(rest);
  }

  /** The other side has said its last: what was held is let go. Gives false where a message was broken off. */
  close(): boolean {
    const isWhole = this.isBetween || this.#state === 'until close' || this.#state === 'unread';
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    if (held.length > 0) this.#listener.raw(held);
    if (this.#state === 'until close') this.#listener.end();
    this.#state = 'unread';
    return isWhole;
  }

  /** What follows is none of the reader's business. */
  stop(): void {
    this.close();
  }

  #step(bytes: Buffer): Buffer {
    switch (this.#state) {
      case 'head':
        return this.#head(bytes);
      case 'length':
        return this.#counted(bytes, () => this.#ended());
      case 'chunk':
        return this.#counted(bytes, () => this.#to('chunk end'));
      case 'until close':
        this.#listener.raw(bytes);
        this.#listener.content(bytes);
        return NONE;
      case 'unread':
        this.#listener.raw(bytes);
        return NONE;
      default:
        return this.#between(bytes);
    }
  }

  #head(bytes: Buffer): Buffer {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const end = endOfHead(this.#held);
    if (end === undefined) {
      if (this.#held.length > MOST_HEAD) this.#giveUp(`a head is longer than ${MOST_HEAD} bytes`);
      return NONE;
    }
    const [head, rest] = [this.#held.subarray(0, end), this.#held.subarray(end)];
    this.#held = NONE;
    this.#begin(this.#listener.head(head));
    return rest;
  }

  #begin(framing: Framing): void {
    if (framing.by === 'nobody') this.#giveUp(framing.reason);
    else if (framing.by === 'chunks') this.#to('chunk line');
    else if (framing.by === 'close') this.#to('until close');
    else if (framing.by === 'nothing' || framing.bytes === 0) this.#ended();
    else {
      this.#left = framing.bytes;
      this.#to('length');
    }
  }

  #counted(bytes: Buffer, then: () => void): Buffer {
    const own = bytes.subarray(0, this.#left);
    this.#left -= own.length;
    this.#listener.raw(own);
    this.#listener.content(own);
    if (this.#left === 0) then();
    return bytes.subarray(own.length);
  }

  /** What stands between chunks, and behind the last one, is made of lines. @see RFC 9112 §7.1 */
  #between(bytes: Buffer): Buffer {
    const end = bytes.indexOf(10);
    const part = end < 0 ? bytes : bytes.subarray(0, end + 1);
    this.#line += part.toString('latin1');
    this.#listener.raw(part);
    if (end >= 0) this.#lineRead(this.#line.trim());
    else if (this.#line.length > MOST_LINE) this.#giveUp(`a line between chunks is longer than ${MOST_LINE} bytes`);
    return bytes.subarray(part.length);
  }

  #lineRead(line: string): void {
    this.#line = '';
    if (this.#state === 'trailers') {
      if (line === '') this.#ended();
      return;
    }
    if (this.#state === 'chunk end') {
      if (line === '') this.#to('chunk line');
      else this.#giveUp('a chunk is longer than it says');
      return;
    }
    const size = /^([0-9a-f]{1,12})\s*(;.*)?$/i.exec(line)?.[1];
    if (size === undefined) {
      this.#giveUp('a chunk has no size');
      return;
    }
    this.#left = Number.parseInt(size, 16);
    this.#to(this.#left === 0 ? 'trailers' : 'chunk');
  }

  #ended(): void {
    this.#to('head');
    this.#listener.end();
  }

  #giveUp(reason: string): void {
    const held = this.#held;
    this.#held = NONE;
    this.#to('unread');
    if (held.length > 0) this.#listener.raw(held);
    this.#listener.unreadable(reason);
  }

  #to(state: State): void {
    this.#state = state;
  }
}

const NONE: Buffer = Buffer.alloc(0);
