import type { Contract } from '../openapi/contract.ts';
import { isMultipart } from '../openapi/media-type.ts';

/** True where an operation of the contract takes a multipart body, for which clients and handlers need more than JSON. */
export function takesMultipart({ operations }: Contract): boolean {
  return operations.some(({ requestBody }) => Object.keys(requestBody?.content ?? {}).some(isMultipart));
}
