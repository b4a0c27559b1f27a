import type { Refusal } from '../repair.ts';
import { brokenReferences } from './broken-references.ts';
import { misshapenMembers } from './misshapen-members.ts';
import { multiplyingSchemas } from './multiplying-schemas.ts';

/** Every reason not to read a document. Each is asked of an object as the repairs have left it. */
export const REFUSALS: readonly Refusal[] = [misshapenMembers, brokenReferences, multiplyingSchemas];
