import type { Repair } from '../repair.ts';
import { bareExamples } from './bare-examples.ts';
import { discriminators } from './discriminators.ts';
import { emptyMembers } from './empty-members.ts';
import { foreignReferences } from './foreign-references.ts';
import { itemReferences } from './item-references.ts';
import { malformedReferences } from './malformed-references.ts';
import { namedReferences } from './named-references.ts';
import { nullType } from './null-type.ts';
import { parameterSchemas } from './parameter-schemas.ts';
import { optionalPathParameters, undeclaredPathParameters } from './path-parameters.ts';
import { pathSlashes } from './path-slashes.ts';
import { patternInUnicode } from './pattern-in-unicode.ts';
import { plainTexts } from './plain-texts.ts';
import { repeatedParameters } from './repeated-parameters.ts';
import { repeatedWords } from './repeated-words.ts';
import { schemaIds } from './schema-ids.ts';
import { selfReferences } from './self-references.ts';
import { shortVersion } from './short-version.ts';
import { missingExamples, shownReferences } from './shown-references.ts';
import { statusNames } from './status-names.ts';
import { unreadablePattern } from './unreadable-pattern.ts';

/** Every repair. Of those that look at the same object, the upper ones come first. */
export const REPAIRS: readonly Repair[] = [
  shortVersion,
  pathSlashes,
  namedReferences,
  malformedReferences,
  itemReferences,
  // By places in the given document: before any that moves a branch.
  selfReferences,
  emptyMembers,
  plainTexts,
  statusNames,
  bareExamples,
  discriminators,
  repeatedParameters,
  undeclaredPathParameters,
  optionalPathParameters,
  parameterSchemas,
  schemaIds,
  repeatedWords,
  nullType,
  patternInUnicode,
  unreadablePattern,
  missingExamples,
  shownReferences,
  foreignReferences,
];
