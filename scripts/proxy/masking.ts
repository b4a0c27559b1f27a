import { isCount, isSecretHeader, isSecretName, withoutNamedSecrets, withoutUrlPasswords } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { essenceOf, isJson, isMultipart } from '../openapi/media-type.ts';
import type { HeaderLine } from './head.ts';
import { type SecretNames, secretNames } from './secret-names.ts';
import type { StandIn } from './stand-in.ts';

/** What is shorter is masked where it stands, and not looked for elsewhere: it may be any word. */
const SHORTEST = 6;
/** So many secrets are looked for everywhere, the last ones that came. */
const MOST_KNOWN = 500;

/**
 * Masks secrets: credentials, cookies, and members whose name or mark in the document says that they are one. What has been
 * seen as a secret once is masked wherever it comes again.
 */
export class Masking {
  readonly #names: SecretNames;
  readonly #standIn: StandIn;
  readonly #known = new Map<string, string>();

  constructor(contract: Contract, standIn: StandIn) {
    this.#names = secretNames(contract);
    this.#standIn = standIn;
  }

  /** A text in which nothing says what is a secret. */
  text(text: string): string {
    let rest = withoutUrlPasswords(text, (password) => encodeURIComponent(this.#mask(decoded(password))));
    for (const [secret, standIn] of this.#known) if (rest.includes(secret)) rest = rest.replaceAll(secret, standIn);
    return rest;
  }

  headers(headers: readonly HeaderLine[]): HeaderLine[] {
    return headers.map(([name, value]) => [name, this.header(name, value)]);
  }

  header(given: string, value: string): string {
    const name = given.toLowerCase();
    if (name === 'cookie')
      return value
        .split(';')
        .map((pair) => this.#cookie(pair))
        .join(';');
    if (name === 'set-cookie')
      return value.replace(/^([^;=]+)=([^;]*)/, (_, key: string, one: string) => `${key}=${this.#mask(one)}`);
    if (/^(proxy-)?authorization$/.test(name)) return this.#authorization(value);
    if (isSecretHeader(name) || this.#names.headers.has(name)) return this.#mask(value);
    return LINKS.has(name) ? this.#link(value) : this.text(value);
  }

  #cookie(pair: string): string {
    const equals = pair.indexOf('=');
    return equals < 0 ? this.text(pair) : `${pair.slice(0, equals)}=${this.#mask(pair.slice(equals + 1))}`;
  }

  /** A URL with a query, as another's sign-in leads back with, and with a fragment of the same form. */
  #link(url: string): string {
    const [before = '', ...fragment] = url.split('#');
    return [this.target(before), ...fragment.map((part) => this.#form(part))].join('#');
  }

  /** A request's target, or a URL. */
  target(target: string): string {
    const query = target.indexOf('?');
    if (query < 0) return this.text(target);
    return `${this.text(target.slice(0, query))}?${this.#form(target.slice(query + 1))}`;
  }

  body(bytes: Buffer, mediaType: string): Buffer {
    if (bytes.length === 0) return bytes;
    if (isJson(mediaType)) {
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const value: unknown = JSON.parse(text);
        const masked = this.value(value);
        const before = JSON.stringify(value);
        const after = JSON.stringify(masked);
        return before === after ? bytes : Buffer.from(after);
      } catch {
        // It is text, whatever it says of itself.
      }
    }
    const text = bytes.toString('latin1');
    if (essenceOf(mediaType) === 'application/x-www-form-urlencoded') return Buffer.from(this.#form(text), 'latin1');
    const named = isMultipart(mediaType) ? this.#parts(text) : withoutNamedSecrets(text, () => '…');
    return Buffer.from(this.text(named), named === text ? 'latin1' : 'utf8');
  }

  /** A value of JSON: members by their names, and what is known by now. */
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const isNamed = isSecretName(name) && !isCountOf(name, member);
        const isSecret = isNamed || this.#names.members.has(name.toLowerCase());
        return [name, isSecret ? this.#leaves(member) : this.value(member)];
      }),
    );
  }

  #leaves(value: unknown): unknown {
    if (typeof value === 'string') return this.#mask(value);
    if (typeof value === 'number') return asNumber(this.#mask(String(value)));
    if (Array.isArray(value)) return value.map((item) => this.#leaves(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, isCountOf(name, member) ? member : this.#leaves(member)]),
    );
  }

  #authorization(value: string): string {
    const [, word = '', credential = ''] = /^(\S+ +)?(.*)$/s.exec(value) ?? [];
    if (/^basic /i.test(word)) {
      const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(credential, 'base64').toString()) ?? [];
      this.#mask(password);
    }
    return `${word}${this.#mask(credential)}`;
  }

  #form(text: string): string {
    return text
      .split('&')
      .map((pair) => {
        const [name = '', ...rest] = pair.split('=');
        if (rest.length === 0) return this.text(pair);
        const key = decoded(name);
        const value = rest.join('=');
        const isSecret = isSecretName(key) || this.#names.members.has(key.toLowerCase());
        return `${name}=${isSecret ? encodeURIComponent(this.#mask(decoded(value))) : this.text(value)}`;
      })
      .join('&');
  }

  /**
   * Goes from line to line, for one expression over all of a hostile body would take for ever; a name need not stand in quotes.
   * @see RFC 7578 §4.2
   */
  #parts(text: string): string {
    // What stands before the first one is of no part.
    const [boundary] = /^--[^\r\n]+/m.exec(text) ?? [];
    if (boundary === undefined) return text;
    return text
      .split(boundary)
      .map((part) => this.#part(part))
      .join(boundary);
  }

  #part(part: string): string {
    const empty = /\r?\n\r?\n/.exec(part);
    if (!empty) return part;
    const start = empty.index + empty[0].length;
    const end = part.endsWith('\r\n') ? -2 : part.endsWith('\n') ? -1 : part.length;
    const name = NAME_OF_PART.exec(part.slice(0, empty.index))?.slice(1).find(Boolean) ?? '';
    if (!isSecretName(name) && !this.#names.members.has(name.toLowerCase())) return part;
    return part.slice(0, start) + this.#mask(part.slice(start, end)) + (end < 0 ? part.slice(end) : '');
  }

  #mask(secret: string): string {
    if (secret === '') return secret;
    const standIn = this.#standIn(secret);
    if (secret.length >= SHORTEST && ![...this.#known.values()].includes(secret)) this.#remember(secret, standIn);
    return standIn;
  }

  #remember(secret: string, standIn: string): void {
    // Also as it travels in a URL and in a text of JSON.
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      this.#known.delete(form);
      this.#known.set(form, standIn);
    }
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KNOWN) return;
      this.#known.delete(oldest);
    }
  }
}

/** Headers that hold a URL. */
const LINKS: ReadonlySet<string> = new Set(['location', 'content-location', 'referer']);

const NAME_OF_PART = /[;\s]name\s{0,9}=\s{0,9}(?:"([^"]*)"|([^\s;"]+))/i;

function isCountOf(name: string, member: unknown): boolean {
  return typeof member === 'number' && isCount(name);
}

function asNumber(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
