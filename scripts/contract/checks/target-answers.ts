import type { Check } from './check.ts';

/** Whatever is asked, an answer comes, whole and in HTTP. Where none does, no other check has anything to look at. */
export const targetAnswers: Check = ({ exchange: { failure } }) =>
  failure ? [{ message: `got no answer: ${failure.reason}` }] : [];
