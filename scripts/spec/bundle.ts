import type { Document } from '../openapi/contract.ts';
import { readDocument } from './read-document.ts';

/**
 * One document out of many files, with inner references only, in words that every tool reads.
 * @throws UserError where a reference cannot be followed, or the file is no OpenAPI document or cannot be repaired.
 */
export async function bundleSpec(root: string, file: string): Promise<Document> {
  return (await readDocument(root, file)).document;
}
