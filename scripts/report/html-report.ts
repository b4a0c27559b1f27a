import { readFileSync } from 'node:fs';
import { maskedUrl } from '../contract/index.ts';
import { hashSource } from '../docs/content-security-policy.ts';
import { type Html, html, markup } from '../docs/html.ts';
import { page } from '../docs/page.ts';
import { placesIn } from './coverage-view.ts';
import { clusterSection } from './html-cluster.ts';
import { coverageSection } from './html-coverage.ts';
import { type Report, reasonsOf } from './report.ts';
import { casesIn, type Judgement, type Tally } from './tally.ts';

/** A run as one page that opens from a file: nothing in it comes from anywhere else. */
export function htmlReport(report: Report): string {
  const { tallies, clusters, coverages, notes } = report;
  const styles = asset('html-page.css') + asset('html-coverage.css');
  const script = asset('html-page.js');
  const started = tallies[0]?.started ?? '';
  return page({
    title: 'Licet: what was promised, and what came',
    head: html`<style>${markup(styles)}</style>`,
    styles: hashSource(styles),
    scripts: hashSource(script),
    body: html`<main>
<h1>Licet</h1>
<p class="lead">What was promised, and what came. ${started}</p>
<h2>Runs</h2>
${runsTable(tallies)}
<h2>Findings</h2>
${filters(tallies)}
${clusters.length === 0 ? html`<p class="kept">Nothing was found.</p>` : clusters.map(clusterSection)}
${notes.length > 0 && html`<h2>To be done</h2><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${reasons('Excepted, and why', tallies, 'excepted')}
${reasons('Skipped, and why', tallies, 'skipped')}
${coverageSection(coverages, placesIn(tallies))}
<h2>Cases</h2>
<p class="quiet" id="shown"></p>
<div class="scroll"><table><thead><tr><th>outcome</th><th>operation</th><th>kind</th><th>case</th><th>target</th><th class="number">came</th><th class="number">ms</th></tr></thead>
<tbody>${tallies.flatMap((tally) => Array.from(tally.verdicts, (judgement) => caseRow(tally, judgement)))}</tbody></table></div>
</main>
<script type="module">${markup(script)}</script>`,
  }).text;
}

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function runsTable(tallies: readonly Tally[]): Html {
  const head = ['operations', 'cases', 'kept', 'broken', 'skipped', 'excepted', 'statuses unseen', 'seconds'];
  return html`<div class="scroll"><table><thead><tr><th>vendor</th><th>target</th>${head.map((name) => html`<th class="number">${name}</th>`)}</tr></thead><tbody>${tallies.map(
    (tally) =>
      html`<tr><td>${tally.vendor}</td><td>${tally.target} <span class="quiet">${maskedUrl(tally.url)}</span></td>${[
        tally.operations,
        casesIn(tally),
        tally.counts.kept,
        tally.counts.broken,
        tally.counts.skipped,
        tally.counts.excepted,
        tally.unseen.length,
        (tally.milliseconds / 1000).toFixed(1),
      ].map((number) => html`<td class="number">${number}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function filters(tallies: readonly Tally[]): Html {
  const choices = {
    operation: new Set<string>(),
    kind: new Set<string>(),
    outcome: new Set<string>(),
    target: new Set(tallies.map(({ target }) => target)),
  };
  for (const { verdicts } of tallies) {
    for (const { testCase, verdict } of verdicts) {
      choices.operation.add(testCase.operation);
      choices.kind.add(testCase.kind);
      choices.outcome.add(verdict.outcome);
    }
  }
  return html`<div class="filters">${Object.entries(choices).map(
    ([name, values]) =>
      html`<label>${name}<select data-filter="${name}"><option value="">all</option>${[...values].sort().map((value) => html`<option>${value}</option>`)}</select></label>`,
  )}<label>words<input type="search" data-filter="words" placeholder="in a name or a message"></label></div>`;
}

function reasons(title: string, tallies: readonly Tally[], outcome: 'skipped' | 'excepted'): Html | undefined {
  const rows = reasonsOf(tallies, outcome);
  if (rows.length === 0) return undefined;
  return html`<h2>${title}</h2><table><tbody>${rows.map(([reason, count]) => html`<tr><td class="number">${count}</td><td>${reason}</td></tr>`)}</tbody></table>`;
}

function caseRow({ target }: Tally, { testCase: { id, name, operation, kind }, verdict }: Judgement): Html {
  const { outcome, exchanges } = verdict;
  const milliseconds = exchanges.reduce((sum, exchange) => sum + exchange.milliseconds, 0);
  return html`<tr data-row="case" data-operation="${operation}" data-kind="${kind}" data-outcome="${outcome}" data-target="${target}" data-words="${name} ${id}"><td class="${outcome}">${outcome}</td><td><code>${operation}</code></td><td>${kind}</td><td>${name}</td><td>${target}</td><td class="number">${exchanges.map(({ response }) => response.status).join(' ')}</td><td class="number">${exchanges.length > 0 && Math.round(milliseconds)}</td></tr>\n`;
}
