import { gzipSync } from 'node:zlib';
import { type Kinds, withBody, withParts, withTarget } from './made.ts';

const DEEP = 49_000;

/** Bodies, and names that a body or a path may not have. */
export const BODIES: Kinds = {
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
};
