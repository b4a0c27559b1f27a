import type { Remark } from '../repair.ts';
import { DOCUMENT_REMARKS } from './document.ts';
import { PATH_REMARKS } from './paths.ts';
import { SCHEMA_REMARKS } from './schemas.ts';

/** What is told of a document and left as it is, in the order in which a report lists it. */
export const REMARKS: readonly Remark[] = [...DOCUMENT_REMARKS, ...PATH_REMARKS, ...SCHEMA_REMARKS];
