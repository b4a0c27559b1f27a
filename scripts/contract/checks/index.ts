import { answerIsAsDocumented } from './answer-is-as-documented.ts';
import { bodyIsEmptyWhereNoneIsDeclared } from './body-is-empty-where-none-is-declared.ts';
import { bodyMatchesSchema } from './body-matches-schema.ts';
import type { Check } from './check.ts';
import { headersAreAsDeclared } from './headers-are-as-declared.ts';
import { mediaTypeIsDeclared } from './media-type-is-declared.ts';
import { methodIsRefusedWithAllow } from './method-is-refused-with-allow.ts';
import { noServerError } from './no-server-error.ts';
import { refusalHasTheContractsShape } from './refusal-has-the-contracts-shape.ts';
import { responseWithinTimeLimit } from './response-within-time-limit.ts';
import { statusIsDeclared } from './status-is-declared.ts';
import { statusIsExpected } from './status-is-expected.ts';
import { targetAnswers } from './target-answers.ts';

/** Every check, in the order in which a report lists them. */
export const CHECKS = {
  'target-answers': targetAnswers,
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
  'response-within-time-limit': responseWithinTimeLimit,
} satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;
