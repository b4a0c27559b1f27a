import { type Head, headOf } from './head.ts';

/** An answer's first line and headers. */
export interface ResponseHead extends Head {
  readonly status: number;
  readonly statusText: string;
  readonly version: string;
}

/** Reads an answer's head; undefined where it is none of HTTP/1. @see RFC 9112 §4 */
export function responseHeadOf(bytes: Buffer): ResponseHead | undefined {
  const head = headOf(bytes);
  const [, version, status, statusText = ''] = /^(HTTP\/1\.\d) (\d{3})(?: (.*))?$/.exec(head?.start ?? '') ?? [];
  return head && version && status ? { ...head, version, status: Number(status), statusText } : undefined;
}
