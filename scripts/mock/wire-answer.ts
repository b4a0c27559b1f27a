import Builder from 'fast-xml-builder';
import { essenceOf, isJson } from '../openapi/media-type.ts';

/** A media type of a range, which is declared where anything of it may come: one that is accepted, else the usual one. */
export function concreteType(declared: string, body: unknown, accepted: readonly string[]): string {
  if (!declared.includes('*')) return declared;
  const wanted = accepted.find((type) => !type.includes('*') && isIn(declared, type));
  if (wanted !== undefined) return essenceOf(wanted);
  const [main = ''] = declared.split('/');
  if (main === '*') return typeof body === 'string' ? 'text/plain' : 'application/json';
  return USUAL[main] ?? 'application/octet-stream';
}

const USUAL: Readonly<Record<string, string>> = {
  application: 'application/json',
  audio: 'audio/mpeg',
  image: 'image/png',
  text: 'text/plain',
  video: 'video/mp4',
};

/** True where a media type is in a range, as `image/png` in `image/*`. @see RFC 9110 §12.5.1 */
export function isIn(range: string, type: string): boolean {
  const [main, sub] = essenceOf(range).split('/');
  const [ofType, subtype] = essenceOf(type).split('/');
  return (main === '*' || main === ofType) && (sub === '*' || sub === subtype);
}

/**
 * A body as Prism can send it: what is not JSON as text. Prism itself writes JSON and XML of `application/*` only, and answers 500
 * with everything else.
 */
export function sendableBody(type: string, body: unknown): unknown {
  const essence = essenceOf(type);
  // As Prism tells them.
  if (/^application\/(?:.+\+)?json$/.test(essence)) return body;
  if (body === undefined) return '';
  if (isJson(type)) return JSON.stringify(body);
  if (typeof body === 'string') return body;
  const write = /[/+]xml$/.test(essence) ? asXml : (WRITERS[essence] ?? JSON.stringify);
  return write(body);
}

const WRITERS: Readonly<Record<string, (body: unknown) => string>> = {
  'application/json-seq': (body) =>
    listed(body)
      .map((item) => `\x1e${JSON.stringify(item)}\n`)
      .join(''),
  'application/x-ndjson': asLines,
  'application/jsonl': asLines,
  'application/x-www-form-urlencoded': (body) =>
    String(
      new URLSearchParams(Object.entries(body ?? {}).map(([name, value]): [string, string] => [name, plain(value)])),
    ),
  'text/csv': asCsv,
  'text/plain': plain,
  'text/html': plain,
};

function asLines(body: unknown): string {
  return listed(body)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('');
}

function listed(body: unknown): unknown[] {
  return Array.isArray(body) ? body : [body];
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function asXml(body: unknown): string {
  const root = Array.isArray(body) ? { item: body } : body;
  return `<?xml version="1.0" encoding="UTF-8"?>${new Builder({}).build({ root })}`;
}

function asCsv(body: unknown): string {
  const rows = listed(body).map((row) => (typeof row === 'object' && row !== null ? (row as object) : { value: row }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : plain(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [names, ...rows.map((row) => names.map((name) => (row as Record<string, unknown>)[name]))];
  return lines.map((cells) => cells.map(cell).join(',')).join('\r\n');
}
