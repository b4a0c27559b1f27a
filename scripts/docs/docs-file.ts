import { NO_FRAMES } from './content-security-policy.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { indexPage } from './index-page.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import { redocScript } from './redoc-script.ts';
import { referencePage } from './reference-page.ts';

/** What a file holds and how it is to be sent. */
export interface FileContent {
  readonly type: string;
  readonly text: string;
  readonly policy?: string;
}

/** The docs as files by their path, each made only when it is asked for. */
export function docsFiles(vendors: readonly DocsVendor[], layout: Layout): ReadonlyMap<string, () => FileContent> {
  return new Map([
    [layout.page, () => asFile(indexPage(vendors, layout))],
    ...vendors.flatMap((vendor): [string, () => FileContent][] => [
      [layout.folder(vendor.name) + layout.page, () => asFile(referencePage(vendor, layout))],
      [
        `${layout.folder(vendor.name)}openapi.json`,
        () => ({ type: 'application/json', text: `${JSON.stringify(vendor.document, null, 2)}\n` }),
      ],
    ]),
    ...(layout.script
      ? [['docs/redoc.js', () => ({ type: 'text/javascript; charset=utf-8', text: redocScript() })] as const]
      : []),
  ]);
}

function asFile({ text, policy }: Page): FileContent {
  return { type: 'text/html; charset=utf-8', text, policy: policy + NO_FRAMES };
}
