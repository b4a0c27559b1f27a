import { type Kinds, withBody, withHeader, withTarget } from './made.ts';
import { wire } from './proper-requests.ts';

/** Targets and headers. */
export const HEADS: Kinds = {
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
};
