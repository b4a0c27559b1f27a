import { type Document, METHODS } from '../openapi/contract.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import type { Erratum } from '../spec/erratum.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { erratumAnchor, type Layout } from './layout.ts';
import { LOGO } from './pictures.ts';

/** A copy of the vendor's document that tells its errata: all of them in the introduction, and at each operation those that concern it. */
export function annotatedDocument(vendor: DocsVendor, layout: Layout): Document {
  const { document, errata } = vendor;
  const link = (erratum: Erratum) =>
    `[${literally(erratum.id)}](${layout.index}#${erratumAnchor(vendor.name, erratum)})`;
  return {
    ...document,
    servers: [...runningServers(vendor), ...(Array.isArray(document['servers']) ? document['servers'] : [])],
    info: withText(
      { 'x-logo': { url: LOGO, href: layout.index, altText: 'Licet: all contracts' }, ...document.info },
      '## Errata\n',
      errata.map((erratum) => `\n- ${link(erratum)} **${literally(erratum.title)}**: ${literally(erratum.decision)}`),
    ),
    paths: mapNode(document['paths'], (item) =>
      mapNode(item, (value, key) => {
        if (!isOperation(key, value)) return value;
        const concerning = errata.filter(({ operations }) => operations.some((id) => id === value['operationId']));
        return withText(
          value,
          '**Errata**:',
          concerning.map((erratum) => ` ${link(erratum)}`),
        );
      }),
    ),
  };
}

/** Where the API answers on the reader's machine, before where the vendor has it. */
function runningServers({ sandboxUrl, mockUrl }: DocsVendor): { url: string; description: string }[] {
  return [
    ...(sandboxUrl === undefined ? [] : [{ url: sandboxUrl, description: 'The sandbox' }]),
    ...(mockUrl === undefined ? [] : [{ url: mockUrl, description: 'The mock' }]),
  ];
}

/** The same with a last paragraph added to its description, unless the paragraph would be empty. */
function withText<Described extends object>(
  described: Described & { readonly description?: unknown },
  heading: string,
  items: readonly string[],
): Described {
  if (items.length === 0) return described;
  const { description } = described;
  return {
    ...described,
    description: `${typeof description === 'string' ? description : ''}\n\n${heading}${items.join('')}`.trim(),
  };
}

function isOperation(key: string, value: unknown): value is Node {
  return METHODS.some((method) => method === key) && isNode(value);
}

/** Text that Markdown is to show as it is, on one line; only its `code` stays code. */
function literally(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? part : part.replace(/[\\`*_{}[\]()#+\-.!|<>&~$%]/g, '\\$&')))
    .join('');
}

function mapNode(value: unknown, map: (value: unknown, key: string) => unknown): unknown {
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member, key)]));
}
