import { headerOf } from '../exchange.ts';
import { itemTypesOf, typesOf } from '../schema-types.ts';
import { readBack } from '../wire.ts';
import type { Check } from './check.ts';

/** Every required header is there, and every declared one that came fits its schema. */
export const headersAreAsDeclared: Check = ({ exchange: { response }, declared, contract, schemas }) =>
  Object.entries(declared?.headers ?? {}).flatMap(([name, { required, schema }]) => {
    const text = headerOf(response, name);
    if (text === undefined)
      return required ? [{ message: `answered without the header ${name}`, pointer: schema.pointer }] : [];
    const value = readBack(
      text,
      typesOf(contract.document, schema.pointer),
      itemTypesOf(contract.document, schema.pointer),
    );
    return schemas
      .violationsOf(schema.pointer, value)
      .map(({ message }) => ({ message: `the header ${name} ${message}: ${text}`, pointer: schema.pointer }));
  });
