import { isNode, type Node } from '../openapi/resolve.ts';
import { parsed } from './parsed.ts';

/**
 * The workflows of Arazzo files, in their order, each with what it refers to in its place. Whoever runs them knows what
 * is in them.
 * @see https://spec.openapis.org/arazzo/v1.0.1#components-object
 * @throws UserError where a file is no YAML.
 */
export function readWorkflows(files: readonly string[]): readonly unknown[] {
  return files.flatMap((file) => {
    const document = parsed(file);
    if (!isNode(document) || !Array.isArray(document['workflows'])) return [];
    const components = isNode(document['components']) ? document['components'] : {};
    const described = Array.isArray(document['sourceDescriptions'])
      ? document['sourceDescriptions'].filter(isNode)
      : [];
    const sources = Object.fromEntries(described.map((source) => [source['name'], source]));
    return document['workflows'].map((workflow: unknown) => {
      const whole = resolved(workflow, components, 0);
      return usesSources(whole) ? { ...(whole as Node), sources } : whole;
    });
  });
}

const MOST_DEPTH = 100;

/** A value in which `reference: $components.parameters.page` and `$ref: '#/components/inputs/page'` are what they name. */
function resolved(value: unknown, components: Node, depth: number): unknown {
  if (depth > MOST_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => resolved(item, components, depth + 1));
  if (!isNode(value)) return value;
  const { reference, $ref, ...own } = value;
  const name =
    /^\$components\.(\w+)\.(.+)$/.exec(String(reference)) ?? /^#\/components\/(\w+)\/(.+)$/.exec(String($ref));
  const group = components[name?.[1] ?? ''];
  const named = isNode(group) ? group[name?.[2] ?? ''] : undefined;
  if (isNode(named)) return resolved({ ...named, ...own }, components, depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, resolved(member, components, depth + 1)]),
  );
}

/** Where it speaks of them: what nobody asks for need not be kept. */
function usesSources(workflow: unknown): boolean {
  return isNode(workflow) && /\$sourceDescriptions\.[^."]+\.(url|type)/.test(JSON.stringify(workflow));
}
