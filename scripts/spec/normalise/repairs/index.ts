import type { Repair } from '../repair.ts';
import { extensionReferences } from './extension-references.ts';
import { nullType } from './null-type.ts';
import { parameterSchemas } from './parameter-schemas.ts';
import { optionalPathParameters, undeclaredPathParameters } from './path-parameters.ts';
import { patternInUnicode } from './pattern-in-unicode.ts';
import { repeatedParameters } from './repeated-parameters.ts';
import { repeatedWords } from './repeated-words.ts';
import { schemaIds } from './schema-ids.ts';
import { selfReferences } from './self-references.ts';
import { shortVersion } from './short-version.ts';
import { missingExamples, shownReferences } from './shown-references.ts';

/** Every repair. Of those that look at the same object, the upper ones come first. */
export const REPAIRS: readonly Repair[] = [
  shortVersion,
  repeatedParameters,
  undeclaredPathParameters,
  optionalPathParameters,
  parameterSchemas,
  schemaIds,
  repeatedWords,
  nullType,
  patternInUnicode,
  selfReferences,
  missingExamples,
  shownReferences,
  extensionReferences,
];
