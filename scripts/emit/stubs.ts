import type { Contract, Operation } from '../openapi/contract.ts';
import { header, literal, memberName, quoted, typeName } from './names.ts';

/** Server stubs: each operation answered with its declared success example, until somebody writes its handler. */
export function stubsOf(contract: Contract): string {
  const vendor = typeName(contract.vendor);
  const members = contract.operations.map(
    (operation) => `  ${memberName(operation.id)}: () => (${stubAnswer(operation)}),`,
  );
  return `${header(contract.vendor)}
import type { ${vendor}Handlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: ${vendor}Handlers<unknown> = {
${members.join('\n')}
};
`;
}

/** The lowest success the operation declares; its lowest answer of any kind where it declares none. */
function stubAnswer({ responses }: Operation): string {
  const statuses = Object.keys(responses).sort();
  const status =
    statuses.find((candidate) => candidate.startsWith('2')) ??
    statuses.find((candidate) => candidate.startsWith('3')) ??
    statuses[0];
  const response = responses[status ?? ''];
  if (status === undefined || !response) return `{ status: 200 }`;
  const code = /^\d+$/.test(status) ? status : status === 'default' ? '200' : `${status[0]}00`;
  const [type, media] = Object.entries(response.content)[0] ?? [];
  const headers = Object.entries(response.headers)
    .filter(([, { required, example }]) => required || example !== undefined)
    .map(([name, { example }]) => [
      name,
      example === undefined ? '' : Array.isArray(example) ? example.map(String) : String(example),
    ]);
  return [
    `{\n    status: ${code}`,
    type === undefined
      ? ''
      : `,\n    type: ${quoted(type)},\n    body: ${bodyOf(Object.values(media?.examples ?? {})[0])}`,
    headers.length === 0 ? '' : `,\n    headers: ${literal(Object.fromEntries(headers), '    ')}`,
    ',\n  }',
  ].join('');
}

/** Of what has no example, the compiler is told nothing: the sandbox says that its answer breaks the contract. */
function bodyOf(example: unknown): string {
  return example === undefined ? 'null as never' : literal(example, '    ');
}
