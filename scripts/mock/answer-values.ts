import type { Header, MediaType } from '../openapi/contract.ts';

/** A value breaks a schema. */
export interface Broken {
  /** Where in the value: a JSON Pointer, empty for the whole. */
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** What a mock asks about the values of answers, each when it is first needed. */
export interface AnswerValues {
  /** By name; the first is the usual one. None where the document has none and nobody can think of one. */
  examplesOf(type: string, media: MediaType): Readonly<Record<string, unknown>>;
  /** Undefined where nobody can think of one. */
  headerOf(header: Header): unknown;
  /** None where the value fits the schema at this place of the document. */
  violationsOf(pointer: string, value: unknown): readonly Broken[];
}
