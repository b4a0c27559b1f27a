import { gzipSync } from 'node:zlib';
import type { Chance } from './chance.ts';
import { type Proper, properPost, properRequest, wire } from './proper-requests.ts';

/** What is sent on a connection of its own, and what may come back. */
export interface Message {
  readonly kind: string;
  readonly parts: readonly (string | Buffer)[];
  /** The vendors whose data an answer may hold. */
  readonly vendors: readonly string[];
  /** How many answers may come at most: more would be an answer to a smuggled request. */
  readonly answers: number;
}

type Made = Partial<Message> & Pick<Message, 'parts'>;

const SMUGGLED =
  'GET /vmware-logs/api/v1/licenses HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL\r\n\r\n';
const DEEP = 49_000;

/** A message of some kind; the same chance makes the same one. */
export function malformed(chance: Chance): Message {
  const kind = chance.of(Object.keys(KINDS));
  const proper = properRequest(chance);
  const made = KINDS[kind]?.(chance, proper) ?? { parts: [] };
  return { kind, vendors: [proper.vendor], answers: 1, ...made };
}

const withHeader = (proper: Proper, ...lines: string[]): Made => ({
  parts: [wire({ ...proper, headers: [...proper.headers, ...lines] })],
});
const withTarget = (proper: Proper, target: string): Made => ({ parts: [wire({ ...proper, target })] });

function withBody(chance: Chance, body: string | Buffer, ...lines: string[]): Made {
  const proper = properPost(chance);
  const head = wire({ ...proper, headers: [...proper.headers, ...lines], body: '' }, [
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]);
  return { parts: [Buffer.concat([Buffer.from(head), Buffer.from(body)])], vendors: [proper.vendor] };
}

function withFraming(chance: Chance, framing: readonly string[], body: string): Made {
  const proper = properPost(chance);
  return { parts: [wire({ ...proper, body }, framing)], vendors: [proper.vendor] };
}

function withParts(chance: Chance, body: string): Made {
  const headers = ['Host: x', 'Cookie: JSESSIONID=demo-supervisor-session', 'X-Csrf-Token: demo-supervisor-csrf'];
  const type = chance.of([
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary="b',
    'multipart/form-data',
    `multipart/form-data; boundary=${'b'.repeat(300)}`,
  ]);
  return {
    parts: [
      wire({
        method: 'POST',
        target: '/lenovo-xclarity/authCodes',
        headers: [...headers, `Content-Type: ${type}`],
        body,
      }),
    ],
    vendors: ['lenovo-xclarity'],
  };
}

/** Each way in which what comes over a socket is no proper request, or is a hard one. */
const KINDS: Readonly<Record<string, (chance: Chance, proper: Proper) => Made>> = {
  pipelined(chance, proper) {
    const others = Array.from({ length: 1 + chance.below(20) }, () => properRequest(chance));
    return {
      parts: [[proper, ...others].map((one) => wire(one)).join('')],
      vendors: [proper, ...others].map(({ vendor }) => vendor),
      answers: others.length + 1,
    };
  },
  'pipelined, then garbage': (chance, proper) => ({
    parts: [wire(proper), wire(proper), chance.bytes(50)],
    answers: 3,
  }),
  'large header': (chance, proper) => withHeader(proper, `X-Large: ${'x'.repeat(chance.of([15_000, 20_000, 90_000]))}`),
  'many headers': (chance, proper) =>
    withHeader(proper, ...Array.from({ length: chance.of([99, 150, 3_000]) }, (_, number) => `X-${number}: ${number}`)),
  'long target': (chance, proper) =>
    withTarget(proper, `${proper.target}?q=${'x'.repeat(chance.of([8_000, 9_000, 70_000]))}`),
  'slow head': (chance, proper) => {
    const text = wire(proper);
    const end = 1 + chance.below(Math.max(1, text.indexOf('\r\n\r\n')));
    return { parts: [...(text.slice(0, end).match(/.{1,40}/gs) ?? [])] };
  },
  'slow body': (chance) => {
    const proper = properPost(chance);
    return { parts: [wire(proper, ['Content-Length: 5000']), '{', '"'], vendors: [proper.vendor] };
  },
  'no bytes': () => ({ parts: [''], answers: 1 }),
  'cut off': (chance, proper) => ({ parts: [wire(proper).slice(0, 1 + chance.below(60))] }),
  'bytes changed': (chance, proper) => {
    const bytes = Buffer.from(wire(proper));
    for (let times = 1 + chance.below(8); times > 0; times -= 1) bytes[chance.below(bytes.length)] = chance.below(256);
    return { parts: [bytes], answers: 3 };
  },
  'random bytes': (chance) => ({ parts: [chance.bytes(1 + chance.below(2_000))] }),
  'broken chunks': (chance) =>
    withFraming(
      chance,
      ['Transfer-Encoding: chunked'],
      chance.of([
        'ZZ\r\n{}\r\n0\r\n\r\n',
        '-1\r\n{}\r\n0\r\n\r\n',
        '0x2\r\n{}\r\n0\r\n\r\n',
        '2\r\n{}0\r\n\r\n',
        '5\r\n{}\r\n0\r\n\r\n',
        'fffffffffffffffff\r\n{}',
        `2;${'e'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
        '2\n{}\n0\n\n',
        `2\r\n{}\r\n0\r\nX-Trailer: ${'t'.repeat(70_000)}\r\n\r\n`,
        '2\r\n{}\r\n',
      ]),
    ),
  'length and chunks': (chance) =>
    withFraming(chance, ['Content-Length: 6', 'Transfer-Encoding: chunked'], `0\r\n\r\n${SMUGGLED}`),
  'two lengths': (chance) =>
    withFraming(
      chance,
      chance.of([['Content-Length: 2', 'Content-Length: 40'], ['Content-Length: 2, 40']]),
      `{}${SMUGGLED}`,
    ),
  'odd length': (chance) =>
    withFraming(
      chance,
      [`Content-Length: ${chance.of(['+2', '-2', '0x2', '2 2', '1e1', '99999999999999999999', '', '२'])}`],
      `{}${SMUGGLED}`,
    ),
  'odd coding': (chance) =>
    withFraming(
      chance,
      [
        chance.of([
          'Transfer-Encoding: xchunked',
          'Transfer-Encoding: chunked, identity',
          'Transfer-Encoding : chunked',
          'Transfer-Encoding:\tchunked\t',
          'Transfer-Encoding: identity\r\nTransfer-Encoding: chunked',
          'Transfer-Encoding:\r\n chunked',
          'Transfer_Encoding: chunked\r\nContent-Length: 5',
        ]),
      ],
      '0\r\n\r\n',
    ),
  'form of target': (chance, proper) =>
    withTarget(
      proper,
      chance.of([
        `http://other.example${proper.target}`,
        `http://[::1${proper.target}`,
        'other.example:443',
        '*',
        '//vmware-logs//api',
        `${proper.target}/../../vmware-logs/api/v1/licenses`,
        `${proper.target}/%2e%2e/%2e%2e/xformation-lac/customers`,
        `/${proper.vendor}%2f..%2fvmware-logs/api/v1/licenses`,
        `${proper.target}#fragment`,
        `${proper.target} /vmware-logs/api/v1/licenses`,
        'vmware-logs/api/v1/licenses',
      ]),
    ),
  'bad percent-encoding': (chance, proper) =>
    withTarget(
      proper,
      `${proper.target}${chance.of(['/%', '/%zz', '/%c0%ae', '/%00', '?a=%', '?a=%ff%fe', '/%ed%a0%80', '/%F0%9F'])}`,
    ),
  'bytes beyond ASCII': (chance, proper) => ({
    parts: [
      Buffer.from(
        wire({
          ...proper,
          target: `${proper.target}${chance.of(['/\xff', '/\x00', '?x=\xc3\x28', '/\x7f'])}`,
        }),
        'latin1',
      ),
    ],
  }),
  'NUL in header': (chance, proper) =>
    withHeader(
      proper,
      chance.of([
        'X-Nul: a\0b',
        'X\0: a',
        'X-Request-Id: \u001b[31mred',
        'X-Cr: a\rb',
        'X: a\n b',
        ': empty',
        ' folded',
      ]),
    ),
  'no UTF-8': (chance) => withBody(chance, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'deep JSON': (chance) =>
    withBody(
      chance,
      chance.of([
        '['.repeat(DEEP) + ']'.repeat(DEEP),
        '['.repeat(99_000),
        `${'{"a":'.repeat(12_000)}1${'}'.repeat(12_000)}`,
        `{"key":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
        '['.repeat(100_000) + ']'.repeat(100_000),
      ]),
    ),
  'deep JSON, compressed': (chance) =>
    withBody(chance, gzipSync('['.repeat(chance.of([DEEP, 5_000_000]))), 'Content-Encoding: gzip'),
  'not compressed as it says': (chance) =>
    withBody(
      chance,
      chance.of(['{}', '\u001f\u008b']),
      `Content-Encoding: ${chance.of(['gzip', 'br', 'deflate', 'nonsense'])}`,
    ),
  'hard JSON': (chance) =>
    withBody(
      chance,
      chance.of([
        `{"key":${'9'.repeat(50_000)}}`,
        '{"key":1e999999}',
        '{"key":-0,"key":1,"key":"x"}',
        '{"key":"\\ud800"}',
        '{"key":"\\u0000"}',
        '{"__proto__":{"polluted":true}}',
        '{"constructor":{"prototype":{"polluted":true}}}',
        '{"a":{"__proto__":{"polluted":true}}}',
        'null',
        '"text"',
        '[]',
        '\ufeff{}',
        ' '.repeat(90_000),
        'NaN',
        `{${'"k":1,'.repeat(10_000)}"k":1}`,
      ]),
    ),
  'names of prototypes': (chance, proper) =>
    withTarget(
      proper,
      `${proper.target}?${chance.of(['__proto__[polluted]=1', '__proto__=1', 'constructor.prototype.polluted=1', 'a[b][c]=1', 'toString=1', '__proto__.polluted=1&__proto__=2', `${'a=1&'.repeat(1_500)}b`])}`,
    ),
  'prototype in the path': (chance, proper) =>
    withTarget(
      proper,
      chance.of([
        '/__proto__',
        '/constructor',
        `/${proper.vendor}/__proto__`,
        `/${proper.vendor}/constructor/prototype`,
      ]),
    ),
  'broken parts': (chance) =>
    withParts(
      chance,
      chance.of([
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc',
        '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
        '--b\r\nContent-Disposition: form-data; name="__proto__[polluted]"\r\n\r\nx\r\n--b--\r\n',
        '--b\r\nContent-Disposition: form-data; name="a[__proto__][polluted]"\r\n\r\nx\r\n--b--\r\n',
        '--b\r\nContent-Disposition: form-data; name="file"; filename="../../../etc/passwd\0.csv"\r\n\r\nx\r\n--b--\r\n',
        `--b\r\nContent-Disposition: form-data; name="${'n'.repeat(20_000)}"\r\n\r\nx\r\n--b--\r\n`,
        `--b\r\n${'X: y\r\n'.repeat(5_000)}\r\nx\r\n--b--\r\n`,
        '--b\r\n\r\n--b\r\n\r\n--b--',
        '--b--',
        '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n',
        `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(300)}--b--\r\n`,
        `${'--b\r\nContent-Disposition: form-data; name="a[b][c][d]"\r\n\r\nx\r\n'.repeat(20)}--b--\r\n`,
      ]),
    ),
  'odd method': (chance, proper) => ({
    parts: [
      wire({
        ...proper,
        method: chance.of([
          'GARBAGE',
          'get',
          'CONNECT',
          'PRI',
          'SOURCE',
          'M-SEARCH',
          'TRACE',
          'G\0T',
          'X'.repeat(30_000),
          '',
        ]),
      }),
    ],
  }),
  'odd version': (chance, proper) => ({
    parts: [
      wire(proper).replace(
        'HTTP/1.1',
        chance.of(['HTTP/0.9', 'HTTP/2.0', 'HTTP/1.2', 'HTTP/1.1.1', 'ICY/1.0', '', 'HTTP/1.0']),
      ),
    ],
  }),
  'another protocol': (chance) => ({
    parts: [
      chance.of([
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        Buffer.from('160301020001000001fc0303', 'hex'),
        'EHLO mail.example\r\n',
        '\r\n\r\n\r\n',
        'GET /\r\n\r\n',
        'SSH-2.0-OpenSSH_9.6\r\n',
      ]),
    ],
  }),
  'odd wishes': (chance, proper) =>
    withHeader(
      proper,
      chance.of([
        'Expect: 100-continue',
        'Expect: nonsense',
        'Upgrade: websocket\r\nConnection: Upgrade',
        'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c',
        'Host: other.example',
        'Authorization: Bearer other',
        'Accept: */*;q=nonsense, \x01',
        `Accept: ${'a/b,'.repeat(3_000)}`,
        `Cookie: ${'a=b; '.repeat(2_500)}`,
        'Cookie: __proto__=x; JSESSIONID=%E0%A4%A',
        'Range: bytes=0-1,2-3',
        'Authorization: Basic %%%',
        'X-Licet-World: ../../vmware-logs',
        'Content-Type: application/json; charset=\0',
      ]),
    ),
};
