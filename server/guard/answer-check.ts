import type { Operation } from '../operation.ts';
import type { CheckedAnswer, Misfit } from './guard.ts';
import { validatorStatus, validatorType } from './validator-names.ts';
import type { AnswerValidators, Compiled, Learned, Validators } from './validators.ts';

/** Holds the answers of one operation against what it declares. What it declares of a status is compiled with the first answer of it. */
export interface AnswerCheck {
  /** What is wrong with an answer, or nothing. */
  violationOf(answer: CheckedAnswer): string | undefined;
  /** Where and how an answer's body does not fit its schema. */
  misfitsOf(answer: CheckedAnswer): readonly Misfit[];
  /** Compiles what it declares of all statuses. */
  warm(): void;
}

/** Asks the compiled schema of an answer; what that refuses is put to the whole of the validator, for its words. */
export function answerCheck(
  { responses, keyOf }: Validators,
  operation: Operation,
  answers: Learned['answers'],
): AnswerCheck {
  const byName = new Map<string, AnswerValidators>();
  const schemas = new Map<string, Compiled | undefined>();

  function declaredFor(name: string): AnswerValidators {
    const known = byName.get(name) ?? responses.buildValidators({ [name]: answers[name] }, keyOf(operation, 'answers'));
    byName.set(name, known);
    return known;
  }

  function schemaOf({ status, declaredType }: CheckedAnswer): Compiled | undefined {
    const key = `${status} ${declaredType}`;
    if (!schemas.has(key)) {
      const name = nameFor(answers, status);
      schemas.set(key, declaredFor(name)[name]?.[validatorType(declaredType)]);
    }
    return schemas.get(key);
  }

  function inWhole({ status, declaredType, body }: CheckedAnswer): void {
    responses._validate({
      validators: declaredFor(nameFor(answers, status)),
      body,
      statusCode: Number(validatorStatus(String(status))),
      path: '/',
      accepts: [validatorType(declaredType)],
    });
  }

  return {
    violationOf(answer) {
      const { body } = answer;
      if (body !== null && schemaOf(answer)?.({ response: body })) return undefined;
      try {
        inWhole(answer);
        return undefined;
      } catch (error) {
        if (isVerdict(error)) return error.message;
        throw error;
      }
    },
    misfitsOf(answer) {
      const compiled = schemaOf(answer);
      if (!compiled || compiled({ response: answer.body })) return [];
      return (compiled.errors ?? []).map(({ instancePath, schemaPath, params }) => {
        const { passingSchemas: fits } = params as { readonly passingSchemas?: readonly number[] | null };
        return { at: stepsOf(instancePath), rule: schemaPath, ...(fits ? { fits } : {}) };
      });
    },
    warm() {
      for (const name of Object.keys(answers)) declaredFor(name);
    },
  };
}

/** The steps of a JSON Pointer into what the validator looks at, in which the body is `/response`. */
function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(2)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Under which name an answer of a status is declared. */
function nameFor(answers: Learned['answers'], status: number): string {
  const name = validatorStatus(String(status));
  return [name, `${name[0]}XX`].find((one) => Object.hasOwn(answers, one)) ?? 'default';
}

/** The validator's verdicts have a status; a schema that it cannot compile is an error without one. */
export function isVerdict(error: unknown): error is Error {
  return error instanceof Error && 'status' in error;
}
