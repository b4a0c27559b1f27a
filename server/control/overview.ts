import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { sendUnchecked } from '../send-answer.ts';
import { listSnapshots } from '../worlds/snapshots.ts';
import { DEFAULT_WORLD } from '../worlds/world-name.ts';
import { worldOf } from '../worlds/world-of.ts';
import type { Worlds } from '../worlds/worlds.ts';
import type { Route } from './route.ts';

interface Overview {
  readonly world: string;
  readonly now: string;
  readonly snapshots: readonly string[];
  readonly worlds: readonly string[];
  readonly requests: readonly { readonly request: string; readonly says: string; readonly body?: unknown }[];
}

/** Says what there is and what may be asked: a page for a browser, JSON for everybody else. */
export function overview(worlds: Worlds, routes: readonly Route[]): RequestHandler {
  const requests = routes.map(({ method, path, says, body }) => ({
    request: `${method.toUpperCase()} /_sandbox${path.replace(':name', '<name>')}`,
    says,
    ...(body === undefined ? {} : { body }),
  }));
  return async (request, response) => {
    const world = worldOf(response);
    const there = await worlds.look(world, async (part, { offset }) => ({
      now: new Date(worlds.now() + offset).toISOString(),
      snapshots: (await listSnapshots(part)).map(({ name }) => name),
    }));
    const names = [DEFAULT_WORLD, ...(await worlds.list()).map(({ name }) => name)];
    const found: Overview = { world, ...there, worlds: names, requests };
    if (request.accepts(['json', 'html']) !== 'html') return sendUnchecked(response, { status: 200, body: found });
    const headers = { 'Content-Security-Policy': POLICY };
    sendUnchecked(response, { status: 200, type: 'text/html', headers, body: page(found) });
  };
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse}td{border-top:1px solid #8886;padding:.4rem 1rem .4rem 0;vertical-align:top}code{white-space:nowrap}`;

/** The page's own style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

function page({ world, now, snapshots, worlds, requests }: Overview): string {
  const rows = requests.map(({ request, says, body }) => {
    const example = body === undefined ? '' : `<br><code>${escaped(JSON.stringify(body))}</code>`;
    return `<tr><td><code>${escaped(request)}</code><td>${escaped(says)}${example}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Licet sandbox</title><style>${STYLE}</style>
<h1>The sandbox itself</h1>
<p>In the world <b>${escaped(world)}</b> it is <b>${escaped(now)}</b>. Snapshots: ${escaped(snapshots.join(', ') || 'none')}.
Worlds: ${escaped(worlds.join(', '))}.
<p>Another world is picked by the header <code>X-Licet-World: name</code>, or by <code>/_world/name</code> in front of any path.
<table>${rows.join('\n')}</table></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
