import { type Document, METHODS } from '../openapi/contract.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import type { Erratum } from '../spec/erratum.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { erratumAnchor, type Layout } from './layout.ts';
import { LOGO } from './pictures.ts';

/** A copy of the vendor's document that tells its errata: all of them in the introduction, and each again where it applies. */
export function annotatedDocument(vendor: DocsVendor, layout: Layout): Document {
  const { document, errata } = vendor;
  const info = { 'x-logo': { url: LOGO, href: layout.index, altText: 'Licet: all contracts' }, ...document.info };
  return {
    ...document,
    info: withErrata(info, '## Errata', errata, vendor, layout),
    paths: mapNode(document['paths'], (item) =>
      mapNode(item, (operation, key) => (isOperation(key, operation) ? annotatedOperation(operation, vendor, layout) : operation)),
    ),
  };
}

function annotatedOperation(operation: Node, vendor: DocsVendor, layout: Layout): Node {
  const concerning = vendor.errata.filter(({ operations }) => operations.some((id) => id === operation['operationId']));
  return withErrata(operation, '**Errata**', concerning, vendor, layout);
}

function withErrata<Described extends object>(
  described: Described & { readonly description?: unknown },
  heading: string,
  errata: readonly Erratum[],
  vendor: DocsVendor,
  layout: Layout,
): Described {
  if (errata.length === 0) return described;
  const items = errata.map((erratum) => {
    const link = `${layout.index}#${erratumAnchor(vendor.name, erratum)}`;
    return `- [${literally(erratum.id)}](${link}) **${literally(erratum.title)}**: ${literally(erratum.decision)}`;
  });
  const { description } = described;
  return { ...described, description: `${typeof description === 'string' ? description : ''}\n\n${heading}\n\n${items.join('\n')}`.trim() };
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
