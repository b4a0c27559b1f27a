import { answerIsAsDocumented } from './answer-is-as-documented.ts';
import { bodyIsEmptyWhereNoneIsDeclared, bodyMatchesSchema } from './body.ts';
import type { Check } from './check.ts';
import { headersAreAsDeclared } from './headers-are-as-declared.ts';
import { mediaTypeIsDeclared } from './media-type-is-declared.ts';
import { methodIsRefusedWithAllow, refusalHasTheContractsShape } from './refusals.ts';
import { noServerError, statusIsDeclared, statusIsExpected } from './status.ts';

/** Every check, in the order in which a report lists them. */
export const CHECKS = {
  'no-server-error': noServerError,
  'status-is-declared': statusIsDeclared,
  'status-is-expected': statusIsExpected,
  'media-type-is-declared': mediaTypeIsDeclared,
  'headers-are-as-declared': headersAreAsDeclared,
  'body-matches-schema': bodyMatchesSchema,
  'body-is-empty-where-none-is-declared': bodyIsEmptyWhereNoneIsDeclared,
  'answer-is-as-documented': answerIsAsDocumented,
  'method-is-refused-with-allow': methodIsRefusedWithAllow,
  'refusal-has-the-contracts-shape': refusalHasTheContractsShape,
} satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;
