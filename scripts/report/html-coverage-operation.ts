import type { Cell, Coverage } from '../contract/index.ts';
import { type Html, html } from '../docs/html.ts';
import { type CellState, stateOf } from './coverage-view.ts';
import type { Place } from './tally.ts';

/** Where a vendor's document says something. */
export type PlaceOf = (vendor: string, pointer: string) => Place | undefined;

type OwnCoverage = Coverage & { readonly operation: string };

/** A sign for the eye, a word for who has none. */
const MARKS: Readonly<Record<CellState, readonly [sign: string, word: string]>> = {
  seen: ['✓', 'seen'],
  unseen: ['✗', 'not seen'],
  beyond: ['○', 'cannot be seen'],
};

export function mark(state: CellState): Html {
  const [sign, word] = MARKS[state];
  return html`<span class="mark ${state}" role="img" aria-label="${word}">${sign}</span>`;
}

/** All that is promised of one operation: its answers, what can be sent to it, and each keyword's two sides. */
export function operationDetails({ vendor, operation, cells }: OwnCoverage, id: string, placeOf: PlaceOf): Html {
  const of = (dimension: Cell['dimension']) => cells.filter((cell) => cell.dimension === dimension);
  const at = (pointer: string) => placeOf(vendor, pointer);
  const empty = cells.filter((cell) => stateOf(cell) === 'unseen').length;
  return html`<details class="operation" id="${id}" data-row="coverage" data-operation="${operation}"><summary><code>${operation}</code> <span class="quiet">${empty === 0 ? 'all seen' : `${empty} not seen`}</span></summary>
${answers(of('statuses'), of('response-types'), of('headers'))}
${requests(of('request-types'), of('parameters'))}
${keywords(of('keywords'), at)}
</details>
`;
}

function answers(statuses: readonly Cell[], types: readonly Cell[], headers: readonly Cell[]): Html {
  const own = (cells: readonly Cell[], status: string) => cells.filter(({ what }) => what.startsWith(`${status} `));
  return scrolled(
    ['status', 'media types', 'headers', 'why not'],
    statuses.map((cell) => {
      const inside = [...own(types, cell.what), ...own(headers, cell.what)];
      const chips = (cells: readonly Cell[]) =>
        own(cells, cell.what).map((one) => chip(one, one.what.slice(cell.what.length + 1)));
      return [chip(cell, cell.what), chips(types), chips(headers), whyNot([cell, ...inside])];
    }),
  );
}

function requests(types: readonly Cell[], parameters: readonly Cell[]): Html | undefined {
  if (types.length + parameters.length === 0) return undefined;
  const sides = [...Map.groupBy(parameters, ({ what }) => what)];
  const side = (cells: readonly Cell[], name: Cell['side']) => marked(cells.find((cell) => cell.side === name));
  return scrolled(
    ['request', 'sent', 'left out', 'why not'],
    [
      ...types.map((cell) => [`body ${cell.what}`, marked(cell), '', whyNot([cell])]),
      ...sides.map(([name, cells]) => [name, side(cells, 'sent'), side(cells, 'left out'), whyNot(cells)]),
    ],
  );
}

function keywords(cells: readonly Cell[], at: (pointer: string) => Place | undefined): Html | undefined {
  if (cells.length === 0) return undefined;
  const rules = [...Map.groupBy(cells, ({ pointer, what }) => `${pointer} ${what}`).values()];
  return scrolled(
    ['keyword', 'kept', 'broken', 'promised at', 'why not'],
    rules.map((rule) => {
      const { what = '', pointer = '' } = rule[0] ?? {};
      const place = at(pointer);
      const line = place && html`<br><span class="quiet">${place.file}:${place.line}</span>`;
      const side = (name: Cell['side']) => marked(rule.find((cell) => cell.side === name));
      return [what, side('legal'), side('broken'), html`<code>${pointer}</code>${line}`, whyNot(rule)];
    }),
  );
}

type Content = Parameters<typeof html>[1];

/** A table without the columns that are empty in every row. */
function scrolled(heads: readonly string[], rows: readonly (readonly Content[])[]): Html {
  const full = heads.flatMap((_, column) => (rows.some((row) => isSaid(row[column])) ? column : []));
  return html`<div class="scroll"><table><thead><tr>${full.map((column) => html`<th>${heads[column]}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${full.map((column) => html`<td>${row[column]}</td>`)}</tr>\n`,
  )}</tbody></table></div>`;
}

function isSaid(content: Content): boolean {
  return Array.isArray(content) ? content.length > 0 : content !== '';
}

function chip(cell: Cell, name: string): Html {
  return html`<span class="chip ${stateOf(cell)}">${mark(stateOf(cell))}${name}</span> `;
}

function marked(cell: Cell | undefined): Html | string {
  return cell ? mark(stateOf(cell)) : '';
}

function whyNot(cells: readonly Cell[]): string {
  return [...new Set(cells.flatMap(({ seen, empty }) => (!seen && empty ? empty.words : [])))].join('; ');
}
