import type { Contract, Header, MediaType } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { exclusiveValue } from './derive/exclusive.ts';
import { MADE_UP } from './derive/made-up.ts';
import { sampleOf } from './derive/sample.ts';
import { asAnswered } from './direction.ts';
import { schemaJudge, type Violation } from './violations.ts';

/** Values for answers, each thought of when it is asked for. */
export interface FittingAnswers {
  /** By name, the usual one first. */
  examplesOf(type: string, media: MediaType): Examples;
  /** Undefined where none can be thought of. */
  headerOf(header: Header): unknown;
  violationsOf(pointer: string, value: unknown): readonly Violation[];
}

/**
 * Values for the answers of a contract: the document's examples, else one that is made up to fit, where we can think of one.
 * With `strict`, another takes the name of each that breaks its schema. What fits stays.
 */
export function fittingAnswers(contract: Contract, strict: boolean): FittingAnswers {
  const judge = schemaJudge(contract, 'answer');
  const made = (pointer: string): unknown => {
    const document = asAnswered(contract.document);
    const sample = sampleOf(document, pointer, judge);
    return sample === undefined ? exclusiveValue(document, pointer, judge) : sample;
  };
  const fits = (pointer: string, value: unknown) => judge.violationsOf(pointer, value).length === 0;
  return {
    violationsOf: (pointer, value) => judge.violationsOf(pointer, value),
    examplesOf(type, { schema, examples }) {
      const names = Object.keys(examples);
      if (!schema || (names.length > 0 && !strict)) return examples;
      const broken = names.filter((name) => isJudgedAs(type, examples[name]) && !fits(schema.pointer, examples[name]));
      if (broken.length === 0 && names.length > 0) return examples;
      const good = names.find((name) => !broken.includes(name));
      const value = good === undefined ? made(schema.pointer) : examples[good];
      // What cannot be thought of is left to who answers.
      if (value === undefined) return examples;
      const replaced = names.length === 0 ? [MADE_UP] : broken;
      return { ...examples, ...Object.fromEntries(replaced.map((name) => [name, value])) };
    },
    headerOf({ schema, example }) {
      const isUsed = example !== undefined && (!strict || fits(schema.pointer, example));
      return isUsed ? example : made(schema.pointer);
    },
  };
}

/** Of what is neither JSON nor text as it is, a schema says nothing. */
export function isJudgedAs(type: string, value: unknown): boolean {
  return isJson(type) || (/^text\//.test(type) && typeof value === 'string');
}

type Examples = Readonly<Record<string, unknown>>;
