import type { Operation } from '../openapi/contract.ts';
import type { Erratum } from '../spec/erratum.ts';
import { type Html, html } from './html.ts';
import { erratumAnchor, type Layout, operationLink } from './layout.ts';
import { prose } from './prose.ts';

/** Whose erratum it is. */
interface Place {
  readonly vendor: string;
  readonly operations: readonly Operation[];
  readonly layout: Layout;
}

/**
 * An erratum, closed to one line until it is asked for. The anchor is inside, since a browser opens what it has to go into:
 * a link to an erratum shows it open, without a script.
 */
export function erratumEntry(erratum: Erratum, place: Place): Html {
  return html`<details class="entry">
<summary><span class="id">${erratum.id}</span> <span class="title">${prose(erratum.title)}</span> <span class="kind">${erratum.kind}</span></summary>
<div class="erratum" id="${erratumAnchor(place.vendor, erratum)}">
<div class="sides">
${statement('One place says', erratum.claim)}
${statement('Another says', erratum.conflict)}
</div>
<dl>
<dt>Decision</dt><dd>${prose(erratum.decision)}</dd>
<dt>Reason</dt><dd>${prose(erratum.reason)}</dd>
${concerned(erratum, place)}
${erratum.payload !== undefined && html`<dt>Refused payload</dt><dd><pre tabindex="0"><code>${JSON.stringify(erratum.payload, null, 2)}</code></pre></dd>`}
</dl>
</div>
</details>
`;
}

function statement(label: string, { text, source }: Erratum['claim']): Html {
  return html`<figure><figcaption>${label}</figcaption><blockquote>${prose(text)}</blockquote><cite>${prose(source ?? '')}</cite></figure>`;
}

function concerned(erratum: Erratum, { vendor, operations, layout }: Place): Html | undefined {
  if (erratum.operations.length === 0) return undefined;
  return html`<dt>Concerns</dt><dd>${erratum.operations.map((id) => {
    const operation = operations.find((candidate) => candidate.id === id);
    return operation
      ? html`<a href="${operationLink(layout, vendor, operation)}"><code>${id}</code></a> `
      : html`<code>${id}</code> `;
  })}</dd>`;
}
