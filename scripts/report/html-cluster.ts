import { type Html, html } from '../docs/html.ts';
import { type Cluster, promisedAt } from './cluster.ts';
import { type ShownBody, type ShownExchange, shown } from './shown-exchange.ts';
import type { Judgement } from './tally.ts';

/** As many cases of a cluster show what was sent and what came; the others are named. */
const MOST_EXCHANGED = 3;

/** A cluster as a part of a page: what was promised, what came, and the cases that say so. */
export function clusterSection(cluster: Cluster): Html {
  const { id, tally, check, severity, message, also, operations, cases, known } = cluster;
  const place = promisedAt(cluster);
  const kinds = [...new Set(cases.map(({ testCase }) => testCase.kind))];
  const words = [check, message, ...cases.map(({ testCase }) => testCase.name)].join(' ');
  const others = cases.slice(MOST_EXCHANGED);
  return html`<section class="cluster ${severity} ${known && 'known'}" id="${id}" data-row="cluster" data-operation="${operations.join(' ')}" data-kind="${kinds.join(' ')}" data-outcome="broken" data-target="${tally.target}" data-words="${words}">
<h3><span class="${severity}">${severity}</span> ${check}</h3>
<p>${message}</p>
${also.map((one) => html`<p>${one}</p>`)}
<p class="quiet">${tally.vendor} on the ${tally.target}: ${operations.join(', ')}; ${cases.length === 1 ? '1 case' : `${cases.length} cases`}</p>
${place !== undefined && html`<p class="quiet">promised at <code>${place}</code></p>`}
${known && html`<p class="quiet">known until ${known.until}: ${known.reason}</p>`}
${cases.slice(0, MOST_EXCHANGED).map(exchangesOf)}
${others.length > 0 && html`<details><summary>${others.length} more</summary><ul>${others.map(({ testCase }) => html`<li>${testCase.operation}: ${testCase.name}</li>`)}</ul></details>`}
</section>
`;
}

function exchangesOf({ testCase, verdict }: Judgement): Html {
  return html`<details><summary>${testCase.operation}: ${testCase.name}</summary>${verdict.exchanges.map((exchange) => exchangeOf(shown(exchange)))}</details>`;
}

function exchangeOf({ request, response, milliseconds, curl }: ShownExchange): Html {
  return html`<pre>${request.method} ${request.url}
${headerLines(request.headers)}${bodyText(request.body)}</pre><pre>${response.status} after ${milliseconds} ms
${headerLines(response.headers)}${bodyText(response.body)}</pre><pre class="curl">${curl}</pre>`;
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

function bodyText(body: ShownBody | undefined): string {
  if (!body) return '';
  return `\n${'text' in body ? body.text : `(base 64) ${body.base64}`}`;
}
