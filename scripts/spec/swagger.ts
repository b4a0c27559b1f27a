import type { Document } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';

/** True of a document that is written in Swagger 2.0. */
export function isSwagger(document: object): boolean {
  return 'swagger' in document && String(document.swagger) === '2.0';
}

/**
 * The document in OpenAPI 3.0.
 * @param name what messages call it
 * @throws UserError where the converter cannot make anything of it
 */
export async function fromSwagger(name: string, document: object): Promise<Document> {
  // Loaded here: few documents are that old.
  const { upgradeFromTwoToThree } = await import('@scalar/openapi-upgrader/2.0-to-3.0');
  try {
    // A copy, for it changes what it is given. It looks for the version as a text.
    const made = upgradeFromTwoToThree({ ...structuredClone(document), swagger: '2.0' });
    return { openapi: made.openapi, ...made } as unknown as Document;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      `${name} cannot be converted from Swagger 2.0: ${reason}`,
      'Correct it there, or convert it to OpenAPI 3 by hand.',
      { cause },
    );
  }
}
