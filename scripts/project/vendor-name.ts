import { basename, extname } from 'node:path';
import { UserError } from '../user-error.ts';

/** A folder in specs/ and a part of every URL of the sandbox. */
const NAME = /^[a-z][a-z0-9-]{0,62}$/;

/** What a vendor is called where nobody says so and there is no document to take it from. */
const USUAL = 'petstore';

/**
 * The name and the document that somebody asks for by one word, two or none: a single word that looks like a file is the
 * document, and gives its name.
 * @throws UserError where the name is none
 */
export function vendorNameFor({
  name,
  document,
}: {
  readonly name?: string | undefined;
  readonly document?: string | undefined;
}): {
  readonly name: string;
  readonly document: string | undefined;
} {
  if (name !== undefined && document === undefined && /[./\\:]/.test(name))
    return { name: nameOf(name), document: name };
  const given = name ?? USUAL;
  if (!NAME.test(given))
    throw new UserError(
      `“${given}” cannot be a vendor’s name.`,
      'It is a folder and a part of URLs: small letters, digits and -, a letter first, 63 of them at most.',
    );
  return { name: given, document };
}

/** `./shop-api.v2.yaml` → `shop-api-v2`; of a file that has the usual name, the folder says more. */
function nameOf(document: string): string {
  const parts = document.split(/[/\\]/).filter(Boolean);
  const own = basename(parts.at(-1) ?? '', extname(parts.at(-1) ?? ''));
  const telling = /^(openapi|swagger|api|index)$/i.test(own) ? (parts.at(-2) ?? own) : own;
  const name = telling
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 63);
  return NAME.test(name) ? name : USUAL;
}
