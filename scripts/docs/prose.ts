import { type Content, html } from './html.ts';

/** Text written by people: what stands in backticks becomes code, and a URL a link. */
export function prose(text: string): readonly Content[] {
  return text.split(CODE_OR_URL).map((part) => {
    if (part.length > 2 && part.startsWith('`') && part.endsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^https?:\/\//.test(part)) return html`<a href="${part}" rel="noreferrer">${part}</a>`;
    return part;
  });
}

/** A URL does not end in the punctuation of the sentence that it stands in. */
const CODE_OR_URL = /(`[^`]+`|https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]])/;
