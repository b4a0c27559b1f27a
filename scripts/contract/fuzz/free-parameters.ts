import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { isIgnored } from '../../openapi/ignored-headers.ts';
import { isCredential } from '../credentials.ts';

/** The parameters whose values are a request's own to choose: what HTTP and credentials need is not. */
export function freeParameters(contract: Contract, operation: Operation): readonly Parameter[] {
  return operation.parameters.filter(
    (parameter) =>
      !isCredential(contract, operation, parameter) && !(parameter.in === 'header' && isTaken(parameter.name)),
  );
}

const OF_HTTP =
  /^(host|content-.*|connection|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*|cookie|range|if-.*|prefer)$/i;

function isTaken(header: string): boolean {
  return isIgnored(header) || OF_HTTP.test(header);
}
