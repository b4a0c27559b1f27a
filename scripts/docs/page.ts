import { contentSecurityPolicy } from './content-security-policy.ts';
import { type Html, html } from './html.ts';
import { FAVICON } from './pictures.ts';

/** A page, and what it may load. */
export interface Page {
  readonly text: string;
  readonly policy: string;
}

/** The frame that all pages share. The policy stands in the page too, so that it holds where no server sends it. */
export function page(content: {
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
  readonly scripts?: string;
  readonly styles: string;
}): Page {
  const policy = contentSecurityPolicy(content);
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${content.title}</title>
<link rel="icon" href="${FAVICON}">
${content.head}
</head>
<body>
${content.body}
</body>
</html>
`;
  return { text: text.toString(), policy };
}
