import { type Content, html } from './html.ts';

/** Text written by people: what stands in backticks becomes code, and a URL or a link of Markdown a link. */
export function prose(text: string): readonly Content[] {
  return text.split(MARKED).map((part) => {
    if (part.length > 2 && part.startsWith('`') && part.endsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    const [, words, to] = LINK.exec(part) ?? [];
    if (words !== undefined && to !== undefined) return html`<a href="${to}" rel="noreferrer">${words}</a>`;
    if (/^https?:\/\//.test(part)) return html`<a href="${part}" rel="noreferrer">${part}</a>`;
    return part;
  });
}

const LINK = /^\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)$/;

/** A URL does not end in the punctuation of the sentence that it stands in. */
const MARKED = /(`[^`]+`|\[[^[\]]+\]\(https?:\/\/[^\s()]+\)|https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]])/;
