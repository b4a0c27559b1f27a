import { type Cell, type Coverage, percentOf, type ShareName, shareOf } from '../contract/index.ts';
import { type Html, html } from '../docs/html.ts';
import { COVERAGE_COLUMNS } from './coverage-columns.ts';
import { emptyGroups, operationsOf, stateOf } from './coverage-view.ts';
import { mark, operationDetails, type PlaceOf } from './html-coverage-operation.ts';

/** How much of the documents was seen: a matrix of operations a vendor, all of its cells, and why some are empty. */
export function coverageSection(coverages: readonly Coverage[], placeOf: PlaceOf): Html | undefined {
  if (coverages.length === 0) return undefined;
  return html`<h2 id="coverage">Coverage</h2>
<p class="quiet">What the documents promise, and how much of it was seen, on all targets together.</p>
<p class="quiet legend"><span>${mark('seen')} seen</span><span>${mark('unseen')} not seen</span><span>${mark('beyond')} no request can bring it about: not counted</span><span>– nothing is promised</span></p>
${coverages.map((coverage) => vendorCoverage(coverage, placeOf))}`;
}

function vendorCoverage(coverage: Coverage, placeOf: PlaceOf): Html {
  const { vendor } = coverage;
  const operations = operationsOf(coverage);
  const columns = COVERAGE_COLUMNS.filter(({ share }) => share !== 'operations' && share !== 'statuses');
  return html`<h3>${vendor}</h3>
<div class="scroll"><table class="matrix"><thead><tr><th>operation</th><th>statuses</th>${columns.map(({ head }) => html`<th class="number">${head}</th>`)}</tr></thead>
<tbody>${operations.map(
    (own) =>
      html`<tr data-row="coverage" data-operation="${own.operation}"><th scope="row"><a href="#${encodeURIComponent(anchor(own))}">${own.operation}</a></th><td class="statuses">${statuses(own.cells)}</td>${columns.map(({ share }) => shareCell(own, share))}</tr>\n`,
  )}</tbody>
<tfoot><tr><th scope="row">all ${operations.length}</th>${['statuses' as const, ...columns.map(({ share }) => share)].map((share) => shareCell(coverage, share, true))}</tr></tfoot></table></div>
${reasons(coverage)}
${operations.map((own) => operationDetails(own, anchor(own), placeOf))}`;
}

function anchor({ vendor, operation }: { readonly vendor: string; readonly operation: string }): string {
  return `coverage-${vendor}-${operation}`;
}

function statuses(cells: readonly Cell[]): Html[] {
  return cells
    .filter(({ dimension }) => dimension === 'statuses')
    .map(
      (cell) =>
        html`<span class="chip ${stateOf(cell)}" title="${cell.empty?.words ?? 'seen'}">${mark(stateOf(cell))}${cell.what}</span> `,
    );
}

/** Of an operation, a total without its per cent: there is little of each. */
function shareCell(coverage: Coverage, name: ShareName, inPercent = false): Html {
  const share = shareOf(coverage, name);
  const { seen, total, unreachable } = share;
  if (total === 0) return html`<td class="number quiet">${unreachable > 0 ? mark('beyond') : '–'}</td>`;
  const all = seen === total;
  return html`<td class="number ${all ? 'kept' : 'excepted'}">${mark(all ? 'seen' : 'unseen')} ${seen}/${total}${inPercent && ` ${percentOf(share)} %`}</td>`;
}

function reasons(coverage: Coverage): Html | undefined {
  const groups = emptyGroups(coverage);
  if (groups.length === 0) return undefined;
  return html`<h4>Not seen, and why</h4>
<div class="scroll"><table><tbody>${groups.map(
    ({ words, state, cells }) =>
      html`<tr><td class="number">${cells.length}</td><td>${mark(state)}</td><td><details><summary>${words}</summary><ul>${cells.map((cell) => html`<li>${cellName(cell)}</li>`)}</ul></details></td></tr>`,
  )}</tbody></table></div>`;
}

function cellName({ dimension, operation, what, side, pointer }: Cell): Html {
  const place = dimension === 'keywords' && pointer !== undefined && html` <code>${pointer}</code>`;
  const words = [operation, ...(dimension === 'operations' ? [] : [what]), ...(side ? [SIDES[side]] : [])];
  return html`${words.join(', ')}${place}`;
}

const SIDES = { legal: 'kept', broken: 'broken', sent: 'sent', 'left out': 'left out' } as const;
