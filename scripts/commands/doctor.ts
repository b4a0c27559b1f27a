import { type BrokenExample, brokenExamples } from '../contract/index.ts';
import { readContract } from '../openapi/read-contract.ts';
import { type Change, type Remarked, remarksOn } from '../spec/normalise/index.ts';
import { type ReadDocument, readDocument } from '../spec/read-document.ts';
import { shown } from '../spec/redocly.ts';
import { type SourcePlace, sourceLines } from '../spec/source-lines.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { counted, print, styled } from './terminal.ts';

/** So many places of one kind are looked up in the files. */
const MOST_PLACES = 20;
const PLACES_PRINTED = 3;

interface Place extends Partial<SourcePlace> {
  readonly pointer: string;
  readonly detail?: string;
}

/** One kind of unusual thing in a document. */
interface Entry {
  readonly name: string;
  readonly what: string;
  /** Who would have choked on it, and how. */
  readonly chokes?: string;
  /** What was done, or why nothing. */
  readonly done: string;
  readonly count: number;
  /** The first ones. */
  readonly places: readonly Place[];
}

interface Report {
  readonly document: string;
  readonly openapi: string;
  readonly operations: number;
  readonly schemas: number;
  readonly repaired: readonly Entry[];
  readonly left: readonly Entry[];
}

/** Tells what is unusual about documents, and what was done about it. */
export async function doctor(
  root: string,
  names: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const reports: Report[] = [];
  for (const vendor of findDocuments(root, names)) reports.push(await examined(root, vendor));
  if (json) print(JSON.stringify(reports, undefined, 2));
  else for (const report of reports) print(textOf(report));
  return EXIT.fine;
}

async function examined(root: string, vendor: VendorFiles): Promise<Report> {
  const read = await readDocument(root, vendor.spec);
  const { document, bundled, changes, wasSwagger } = read;
  const contract = readContract(vendor.name, document);
  const lineOf = sourceLines(root, vendor.spec, bundled);
  const placed = (pointer: string, detail?: string): Place => ({
    pointer,
    ...(detail === undefined ? {} : { detail }),
    ...lineOf(pointer),
  });
  const components = document['components'] as { readonly schemas?: object } | undefined;
  return {
    document: shown(root, vendor.spec),
    openapi: wasSwagger ? '2.0' : document.openapi,
    operations: contract.operations.length,
    schemas: Object.keys(components?.schemas ?? {}).length,
    repaired: [...conversionOf(read), ...repairedOf(changes, placed)],
    left: [...leftOf(remarksOn(document), placed), ...examplesOf(brokenExamples(contract), placed)],
  };
}

/** A conversion is of the whole document. */
function conversionOf({ wasSwagger, document }: ReadDocument): Entry[] {
  if (!wasSwagger) return [];
  return [
    {
      name: 'swagger-2',
      what: 'a document in Swagger 2.0',
      chokes: 'express-openapi-validator and openapi-typescript read OpenAPI 3 only',
      done: `converted to OpenAPI ${document.openapi}`,
      count: 1,
      places: [{ pointer: '#' }],
    },
  ];
}

function repairedOf(changes: readonly Change[], placed: (pointer: string) => Place): Entry[] {
  return [...Map.groupBy(changes, ({ repair }) => repair)].map(([{ name, what, chokes, done }, all]) => ({
    name,
    what,
    ...(chokes === undefined ? {} : { chokes }),
    done,
    count: all.length,
    places: all.slice(0, MOST_PLACES).map(({ pointer }) => placed(pointer)),
  }));
}

function leftOf(remarks: readonly Remarked[], placed: (pointer: string, detail: string) => Place): Entry[] {
  return [...Map.groupBy(remarks, ({ remark }) => remark)].map(([{ name, what, chokes, left }, all]) => ({
    name,
    what,
    ...(chokes === undefined ? {} : { chokes }),
    done: left,
    count: all.length,
    places: all.slice(0, MOST_PLACES).map(({ pointer, detail }) => placed(pointer, detail)),
  }));
}

/** Examples that their own schemas forbid, by who would show them. */
const EXAMPLES = {
  request: {
    name: 'broken-request-examples',
    what: 'an example of a request that its own schema forbids',
    chokes: 'who sends it is refused by whoever validates',
    done: 'no case is made of it',
  },
  answer: {
    name: 'broken-answer-examples',
    what: 'an example of an answer that its own schema forbids',
    chokes: 'Prism answers it without a word',
    done: 'the mock answers it, and says so in a header and in its log; with --strict, and in the sandbox, what fits takes its place',
  },
} as const;

function examplesOf(broken: readonly BrokenExample[], placed: (pointer: string, detail: string) => Place): Entry[] {
  return [...Map.groupBy(broken, ({ shows }) => shows)].map(([shows, all]) => ({
    ...EXAMPLES[shows],
    count: all.length,
    places: all.slice(0, MOST_PLACES).map(({ pointer, defect }) => placed(pointer, defect)),
  }));
}

function textOf({ document, openapi, operations, schemas, repaired, left }: Report): string {
  const version = openapi === '2.0' ? 'Swagger 2.0' : `OpenAPI ${openapi}`;
  const head = `${styled('bold', document)}: ${version}, ${counted(operations, 'operation')}, ${counted(schemas, 'named schema')}`;
  if (repaired.length + left.length === 0) return `${head}\n${styled('green', '✓')} nothing is unusual\n`;
  return [
    head,
    ...section('Repaired; what it promises is as it was', repaired),
    ...section('Left as it is', left),
    '',
  ].join('\n');
}

function section(title: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  return ['', `${title}:`, ...entries.flatMap(linesOf)];
}

function linesOf({ name, what, chokes, done, count, places }: Entry): string[] {
  const first = places.slice(0, PLACES_PRINTED).map(placeText);
  const more = count > first.length ? [`      … and ${count - first.length} more`] : [];
  return [
    `${String(count).padStart(6)} × ${what} ${styled('dim', `(${name})`)}`,
    `      → ${done}`,
    ...(chokes === undefined ? [] : [`      otherwise: ${chokes}`]),
    ...first.map((text) => styled('dim', `      ${text}`)),
    ...more.map((text) => styled('dim', text)),
  ];
}

function placeText({ file, line, pointer, detail }: Place): string {
  const where = file === undefined ? '' : `${file}:${line}  `;
  return `${where}${pointer}${detail === undefined ? '' : `  ${detail}`}`;
}
