import { type Kinds, withFraming, withHeader, withTarget } from './made.ts';
import { properPost, properRequest, wire } from './proper-requests.ts';

const SMUGGLED =
  'GET /vmware-logs/api/v1/licenses HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL\r\n\r\n';

/** How much is sent, and in which pieces. */
export const FRAMING: Kinds = {
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
};
