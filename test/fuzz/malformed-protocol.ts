import { type Kinds, withHeader } from './made.ts';
import { wire } from './proper-requests.ts';

/** What is another protocol, or asks for one. */
export const PROTOCOL: Kinds = {
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
