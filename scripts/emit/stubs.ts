import type { Contract, Document, MediaType, Operation } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { literal, memberName, quoted, typeName } from './names.ts';
import { isTyped } from './typed.ts';

/** Examples of an answer by their names, for where its own do not fit its schema. */
export type Fitting = (type: string, media: MediaType) => Readonly<Record<string, unknown>>;

/** One operation answered with its declared success example. */
export function stubPiece(document: Document, operation: Operation, fitting: Fitting): string {
  return `  ${memberName(operation.id)}: () => (${stubAnswer(document, operation, fitting)}),`;
}

/** Server stubs: each operation answered with its declared success example, until somebody writes its handler. */
export function stubsOf(contract: Contract, members: readonly string[]): string {
  const vendor = typeName(contract.vendor);
  return `import type { ${vendor}Handlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: ${vendor}Handlers<unknown> = {
${members.join('\n')}
};
`;
}

/** The lowest success the operation declares; its lowest answer of any kind where it declares none. */
export function stubStatus({ responses }: Operation): string | undefined {
  const statuses = Object.keys(responses).sort();
  return (
    statuses.find((candidate) => candidate.startsWith('2')) ??
    statuses.find((candidate) => candidate.startsWith('3')) ??
    statuses[0]
  );
}

function stubAnswer(document: Document, operation: Operation, fitting: Fitting): string {
  const status = stubStatus(operation);
  const response = operation.responses[status ?? ''];
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
    type === undefined ? '' : `,\n    type: ${quoted(type)},\n    body: ${bodyOf(document, type, media, fitting)}`,
    headers.length === 0 ? '' : `,\n    headers: ${literal(Object.fromEntries(headers), '    ')}`,
    ',\n  }',
  ].join('');
}

/** Of what the author has not shown, and of what it may not know to be legal, the compiler is told nothing. */
function bodyOf(document: Document, type: string, media: MediaType | undefined, fitting: Fitting): string {
  // Of what is no JSON a schema says nothing.
  const [example] = Object.values(media ? (isJson(type) ? fitting(type, media) : media.examples) : {});
  const body = example === undefined ? 'null' : literal(example, '    ');
  const isOwn = JSON.stringify(example) === JSON.stringify(Object.values(media?.examples ?? {})[0]);
  return isOwn && isTyped(document, media?.schema?.schema, example) ? body : `${body} as never`;
}
