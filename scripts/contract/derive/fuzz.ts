import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import { isOpen } from '../credentials.ts';
import { freeParameters } from '../fuzz/free-parameters.ts';
import { alsoUnknown, unsurelyUnknown } from './made-up.ts';
import { declaredStatuses, inputRefusals, successStatuses } from './statuses.ts';

/** Made-up requests: valid ones, and invalid ones where there is a rule that can be broken. */
export function fuzzCases(contract: Contract, operation: Operation, breakable: boolean): Case[] {
  if (freeParameters(contract, operation).length === 0 && !operation.requestBody) return [];
  const shared = { operation: operation.id, kind: 'fuzz', request: {} } as const;
  // Of what the rules of the trade make of a valid request the document says nothing: all that it declares is welcome.
  const declared = declaredStatuses(operation).filter((status) => status < 500 || PASSING.includes(status));
  const welcome = [...new Set([...successStatuses(operation), ...declared])];
  const open = isOpen(operation) ? [401] : [];
  const unwelcome = declared.filter((status) => [...BEFORE_INPUT, ...open].includes(status));
  return [
    {
      ...shared,
      id: `${operation.id}/fuzz/valid`,
      name: 'answers made-up valid requests as declared',
      fuzz: { sends: 'valid' },
      statuses: welcome,
    },
    ...(breakable
      ? [
          {
            ...shared,
            id: `${operation.id}/fuzz/invalid`,
            name: 'refuses made-up invalid requests',
            fuzz: { sends: 'invalid' as const },
            statuses: [
              ...new Set([
                ...inputRefusals(operation),
                ...alsoUnknown(operation),
                ...unsurelyUnknown(operation),
                ...unwelcome,
              ]),
            ],
          },
        ]
      : []),
  ];
}

/** What a server may say of itself for a while, where the document says that it may. */
const PASSING = [501, 502, 503, 504];
/** Refused for the state of things before it is refused for what it says. */
const BEFORE_INPUT = [403, 404, 409, 410, 412, 423, 428, 429];
