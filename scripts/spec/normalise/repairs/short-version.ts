import type { Repair } from '../repair.ts';

const FULL: Readonly<Record<string, string>> = { '3': '3.0.0', '3.0': '3.0.0', '3.1': '3.1.0' };

/** `openapi: 3.0`, which YAML reads as a number. @see https://spec.openapis.org/oas/v3.0.3#versions */
export const shortVersion: Repair = {
  name: 'short-version',
  what: 'a version without all of its three numbers',
  done: 'given its last number',
  roles: ['document'],
  apply(node) {
    const openapi = FULL[String(node['openapi'])];
    return openapi === undefined ? undefined : { ...node, openapi };
  },
};
