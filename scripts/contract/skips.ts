import type { Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';
import { isOpen, schemesOf } from './credentials.ts';
import { valueless } from './derive/made-up.ts';
import { bodyType, exampleValues } from './request.ts';
import type { Target } from './target.ts';
import { isNested } from './wire.ts';

/** Why a case cannot be put to a target, undefined where it can. */
type Skip = (testCase: Case, operation: Operation, target: Target) => string | undefined;

const needsMemory: Skip = ({ kind }, _, { keepsState }) =>
  (kind === 'workflow' || kind === 'state') && !keepsState ? 'it needs a target that remembers' : undefined;

const answersAreMadeUp: Skip = ({ kind }, _, target) =>
  (kind === 'workflow' || kind === 'state') && target.answersAreMadeUp
    ? 'its answers are made up, and do not say what it remembers'
    : undefined;

const answersInItsOwnWay: Skip = ({ kind }, _, { ownsRefusals }) =>
  kind === 'protocol' && !ownsRefusals
    ? 'the target refuses what is no proper request in a format of its own'
    : undefined;

const cannotBeAskedFor: Skip = ({ provoked, statuses }, _, { provoke }) => {
  if (!provoked) return undefined;
  if (!provoke) return 'the target has no switch for an answer';
  return (statuses[0] ?? 0) < provoke.from ? 'the target is brought to this status, not asked for it' : undefined;
};

const onlyLooksForPresence: Skip = ({ request: { credential } }, operation, { checksCredentials }) => {
  if (!credential || checksCredentials === 'value') return undefined;
  if (credential.use !== 'none') return 'the target looks whether a credential is there, not whose it is';
  return operation.responses['401'] ? undefined : 'the target answers 401, which the operation does not declare';
};

const hasNoExpiredCredential: Skip = ({ request: { credential } }, operation, target) =>
  credential?.use === 'expired' &&
  !schemesOf(operation, target).some((scheme) => target.expired?.[scheme] !== undefined)
    ? 'no expired credential is known'
    : undefined;

const hasNoCredentialWithoutScopes: Skip = ({ request: { credential } }, operation, { unscoped = {} }) => {
  if (credential?.use !== 'unscoped') return undefined;
  const asked = (operation.scopes ?? []).flatMap((scopes) => Object.keys(scopes));
  return credential.alternative?.some((name) => asked.includes(name) && unscoped[name] !== undefined)
    ? undefined
    : 'no credential is known that lacks the scopes';
};

const hasNoCredential: Skip = ({ workflow }, operation, target) => {
  if (workflow !== undefined || isOpen(operation)) return undefined;
  const missing = schemesOf(operation, target).find((scheme) => target.valid[scheme] === undefined);
  return missing === undefined ? undefined : `no credential is known for ${missing}`;
};

const lacksAlternative: Skip = ({ request: { credential } }, _, { valid }) => {
  const missing = credential?.use === 'valid' && credential.alternative?.find((scheme) => valid[scheme] === undefined);
  return missing ? `no credential is known for ${missing}` : undefined;
};

const isAskedOtherwise: Skip = ({ request: { credential } }, operation, target) =>
  credential?.scheme !== undefined && !schemesOf(operation, target).includes(credential.scheme)
    ? 'the target is asked with other credentials, which the operation takes as well'
    : undefined;

const hasNothingToSend: Skip = ({ workflow }, operation) => {
  const missing = workflow === undefined ? valueless(operation) : undefined;
  return missing === undefined ? undefined : `the document has no example of the ${missing}, and none could be made up`;
};

const hasNoStyle: Skip = ({ workflow, request }, operation) => {
  if (workflow !== undefined) return undefined;
  const values = exampleValues(operation, bodyType(operation, request.type), request.example);
  const nested = operation.parameters.find((one) => isNested(one, values[one.in][one.name]));
  return nested && `no style says how what is nested in the ${nested.in} parameter ${nested.name} is written`;
};

const contradictsItself: Skip = ({ defect }) => defect;

const SKIPS = [
  contradictsItself,
  needsMemory,
  answersAreMadeUp,
  answersInItsOwnWay,
  cannotBeAskedFor,
  onlyLooksForPresence,
  hasNoExpiredCredential,
  hasNoCredentialWithoutScopes,
  hasNoCredential,
  lacksAlternative,
  isAskedOtherwise,
  hasNothingToSend,
  hasNoStyle,
];

/** The first reason why a case cannot be put to a target. */
export function skipReason(testCase: Case, operation: Operation, target: Target): string | undefined {
  for (const skip of SKIPS) {
    const reason = skip(testCase, operation, target);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
