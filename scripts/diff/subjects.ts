import type { Parameter } from '../openapi/contract.ts';

export function parameterSubject({ in: place, name }: Parameter, at = ''): string {
  return `the ${place} parameter ${name}${at === '' ? '' : ` at ${at}`}`;
}

export function bodySubject(type: string, types: number, at = ''): string {
  return `${whose(at, types > 1 ? `the body as ${type}` : 'the body')}`;
}

export function answerSubject(status: string, type: string, types: number, at = ''): string {
  return whose(at, `the answer ${status}${types > 1 ? ` as ${type}` : ''}`);
}

export function headerSubject(status: string, name: string, at = ''): string {
  return `the header ${name} of ${status}${at === '' ? '' : ` at ${at}`}`;
}

function whose(at: string, what: string): string {
  return at === '' ? what : `${what}, ${at}`;
}
