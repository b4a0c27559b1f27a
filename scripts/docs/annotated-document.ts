import type { DocsVendor, Erratum } from './docs-vendor.ts';
import { type JsonObject, objectOf, textOf } from './json-object.ts';
import { erratumAnchor, type Layout } from './layout.ts';
import { METHODS } from './listed-operation.ts';
import { LOGO } from './logo.ts';

/** A copy of the vendor's document that tells its errata: all of them in the introduction, and each again at the operations it concerns. */
export function annotatedDocument(vendor: DocsVendor, layout: Layout): JsonObject {
  const document = objectOf(vendor.document);
  const info = objectOf(document['info']);
  const home = { url: LOGO, href: layout.index, altText: 'Licet: all contracts' };
  return {
    ...document,
    info: { 'x-logo': home, ...info, description: paragraphs(textOf(info['description']), erratumList(vendor, vendor.errata, layout, '## Errata')) },
    paths: mapValues(objectOf(document['paths']), (item) =>
      mapValues(objectOf(item), (value, key) => (METHODS.includes(key) ? annotatedOperation(objectOf(value), vendor, layout) : value)),
    ),
  };
}

function annotatedOperation(operation: JsonObject, vendor: DocsVendor, layout: Layout): JsonObject {
  const concerning = vendor.errata.filter((erratum) => erratum.operations.some((id) => id === operation['operationId']));
  if (concerning.length === 0) return operation;
  return { ...operation, description: paragraphs(textOf(operation['description']), erratumList(vendor, concerning, layout, '**Errata**')) };
}

function erratumList(vendor: DocsVendor, errata: readonly Erratum[], layout: Layout, heading: string): string | undefined {
  if (errata.length === 0) return undefined;
  const items = errata.map(
    (erratum) =>
      `- [${literally(erratum.id)}](${layout.index}#${erratumAnchor(vendor.name, erratum)}) **${literally(erratum.title)}**: ${literally(erratum.decision)}`,
  );
  return `${heading}\n\n${items.join('\n')}`;
}

/** Text that Markdown is to show as it is, on one line. */
function literally(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()#+\-.!|<>&~$%]/g, '\\$&');
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n\n');
}

function mapValues(object: JsonObject, map: (value: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
