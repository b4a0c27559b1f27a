import type { Operation } from '../operation.ts';
import type { CheckedAnswer } from './guard.ts';
import { validatorStatus, validatorType } from './validator-names.ts';
import type { AnswerValidators, Compiled, Validators } from './validators.ts';

/** What is wrong with an answer of one operation, or nothing. */
export type AnswerCheck = (answer: CheckedAnswer) => string | undefined;

/** Asks the compiled schema of an answer; what that refuses is put to the whole of the validator, for its words. */
export function answerCheck(validators: Validators, route: string, { method }: Operation): AnswerCheck {
  const { responses } = validators;
  const ofOperation = responses.buildValidators(
    validators.answersOf(route, method.toLowerCase()),
    `${method} ${route} answers`,
  );
  const schemas = new Map<string, Compiled | undefined>();

  function schemaOf({ status, declaredType }: CheckedAnswer): Compiled | undefined {
    const key = `${status} ${declaredType}`;
    if (!schemas.has(key)) schemas.set(key, forStatus(ofOperation, status)?.[validatorType(declaredType)]);
    return schemas.get(key);
  }

  function inWhole({ status, declaredType, body }: CheckedAnswer): void {
    responses._validate({
      validators: ofOperation,
      body,
      statusCode: Number(validatorStatus(String(status))),
      path: '/',
      accepts: [validatorType(declaredType)],
    });
  }

  return (answer) => {
    const { body } = answer;
    if (body !== null && schemaOf(answer)?.({ response: body })) return undefined;
    try {
      inWhole(answer);
      return undefined;
    } catch (error) {
      if (isVerdict(error)) return error.message;
      throw error;
    }
  };
}

function forStatus(validators: AnswerValidators, status: number) {
  const name = validatorStatus(String(status));
  return validators[name] ?? validators[`${name[0]}XX`] ?? validators['default'];
}

/** The validator's verdicts have a status; a schema that it cannot compile is an error without one. */
export function isVerdict(error: unknown): error is Error {
  return error instanceof Error && 'status' in error;
}
