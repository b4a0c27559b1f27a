import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LineCounter, Document as YamlDocument } from 'yaml';
import type { Document } from '../openapi/contract.ts';
import { below, segmentsOf } from '../openapi/pointer.ts';
import { shown } from './redocly.ts';
import { yaml } from './yaml.ts';

/** A line that somebody wrote. The file is named as a message names it: relative to the project. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface SourceFile {
  readonly name: string;
  readonly yaml: YamlDocument;
  readonly lines: LineCounter;
}

/** A place while it is being walked: the node, and where it begins. */
interface Standing {
  readonly file: SourceFile;
  readonly node: unknown;
  readonly offset: number;
}

/**
 * Where the places of a bundle were written by hand: follows references into the files that the bundle was made of.
 * Nothing is read before the first question. Of a place that was never written, the nearest one above it is told.
 */
export function sourceLines(
  root: string,
  spec: string,
  bundle: Document,
): (pointer: string) => SourcePlace | undefined {
  const files = new Map<string, SourceFile>();
  const read = (name: string): SourceFile => {
    const known = files.get(name);
    if (known) return known;
    const { LineCounter, parseDocument } = yaml();
    const lines = new LineCounter();
    const file = { name, yaml: parseDocument(readFileSync(name, 'utf8'), { lineCounter: lines }), lines };
    files.set(name, file);
    return file;
  };
  let steps: Steps | undefined;
  let moved: ReadonlyMap<string, Standing> | undefined;
  return (pointer) => {
    try {
      steps ??= walker(read);
      const top = standingAt(read(resolve(root, spec)));
      moved ??= movedComponents(bundle, top, steps);
      const { file, offset } = found(pointer, top, moved, steps);
      const { line, col } = file.lines.linePos(offset);
      return { file: shown(root, file.name), line: Math.max(line, 1), column: Math.max(col, 1) };
    } catch {
      return undefined; // A report without a line is better than none.
    }
  };
}

type Steps = ReturnType<typeof walker>;

function walker(read: (name: string) => SourceFile) {
  const { isAlias, isMap, isPair, isScalar, isSeq } = yaml();
  const child = ({ file, node }: Standing, segment: string): Standing | undefined => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (!pair || !isScalar(pair.key)) return undefined;
      const value = isAlias(pair.value) ? pair.value.resolve(file.yaml) : pair.value;
      return { file, node: value, offset: pair.key.range?.[0] ?? 0 };
    }
    const item: unknown = isSeq(node) ? node.items[Number(segment)] : undefined;
    return item === undefined ? undefined : { file, node: item, offset: rangeOf(item) };
  };
  /** A reference in an example may lead to where nobody has been. */
  const readable = (name: string): SourceFile | undefined => {
    try {
      return read(name);
    } catch {
      return undefined;
    }
  };
  /** What a reference names, as often as there is one. */
  const followed = (at: Standing): Standing => {
    let here = at;
    for (let hops = 0; hops < 50; hops += 1) {
      const ref = refOf(here.node);
      if (ref === undefined) return here;
      const [name = '', fragment = ''] = ref.split('#', 2);
      const file = name === '' ? here.file : readable(resolve(dirname(here.file.name), decodeURIComponent(name)));
      if (!file) return here;
      const target = segmentsOf(decodeURIComponent(fragment)).reduce<Standing | undefined>(
        (inner, segment) => inner && child(followed(inner), segment),
        standingAt(file),
      );
      if (!target) return here;
      here = target;
    }
    return here;
  };
  return { child, followed };
}

function standingAt(file: SourceFile): Standing {
  return { file, node: file.yaml.contents, offset: rangeOf(file.yaml.contents) };
}

/** Walks from the place, or from the file that the component was moved out of, as far as there is something written. */
function found(pointer: string, top: Standing, moved: ReadonlyMap<string, Standing>, steps: Steps): Standing {
  const segments = segmentsOf(pointer);
  const component = below('#', ...segments.slice(0, 3));
  const start = moved.get(component);
  let here = start ?? top;
  for (const segment of start ? segments.slice(3) : segments) {
    const next = steps.child(here, segment) ?? steps.child(steps.followed(here), segment);
    if (!next) return here;
    here = next;
  }
  return here;
}

/** The bundle's components that were written in other files: both documents are walked side by side. */
function movedComponents(bundle: Document, top: Standing, steps: Steps): ReadonlyMap<string, Standing> {
  const moved = new Map<string, Standing>();
  const visit = (made: unknown, written: Standing | undefined): void => {
    if (!written || typeof made !== 'object' || made === null) return;
    const ref = (made as { readonly $ref?: unknown }).$ref;
    if (typeof ref === 'string') {
      const own = refOf(written.node);
      if (moved.has(ref) || own === undefined) return;
      const target = steps.followed({ ...written });
      if (target.file === top.file && own.startsWith('#')) return;
      moved.set(ref, target);
      visit(partOf(bundle, ref), target);
      return;
    }
    const here = steps.followed(written);
    for (const [name, value] of Object.entries(made)) visit(value, steps.child(here, name));
  };
  visit(bundle, top);
  return moved;
}

function partOf(bundle: Document, ref: string): unknown {
  return segmentsOf(decodeURIComponent(ref)).reduce<unknown>(
    (value, segment) => (value as Readonly<Record<string, unknown>> | undefined)?.[segment],
    bundle,
  );
}

function refOf(node: unknown): string | undefined {
  const ref: unknown = yaml().isMap(node) ? node.get('$ref') : undefined;
  return typeof ref === 'string' ? ref : undefined;
}

function rangeOf(node: unknown): number {
  return (node as { readonly range?: readonly number[] } | null)?.range?.[0] ?? 0;
}
