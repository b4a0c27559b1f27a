import { visible } from '../openapi/visible.ts';

/** Markup that is safe to put into a page as it is. Only `html` and `markup` make it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, and nothing is written for what is missing. */
export type Content = string | number | Html | undefined | false | readonly Content[];

/** Markup from a template whose every `${value}` is escaped, in text and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.map((part, index) => part + written(values[index])).join(''));
}

/** Text that is markup already: a stylesheet, a script. Never for anything that came from a document. */
export function markup(text: string): Html {
  return new Html(text);
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'object') return content.map(written).join('');
  return visible(String(content)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
