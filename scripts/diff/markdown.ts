import { visible } from '../openapi/visible.ts';
import type { Change, Witness } from './change.ts';
import { type Cluster, clustersOf } from './cluster.ts';
import { type Placed, placed } from './placed.ts';

/** Diffs as a comment on a pull request. */
export function diffMarkdown(diffs: readonly Placed[]): string {
  return visible(`${diffs.map(section).join('\n\n')}\n`);
}

function section(diff: Placed): string {
  const clusters = clustersOf(diff.changes);
  const of = (verdict: Change['verdict']) => clusters.filter(({ change }) => change.verdict === verdict);
  const [breaking, unprovable, harmless] = [of('breaking'), of('unprovable'), of('harmless')];
  const counts = `${breaking.length} breaking, ${unprovable.length} unprovable, ${harmless.length} harmless`;
  return [
    `## ${code(diff.vendor)}: ${counts}`,
    `${code(diff.names.before)} → ${code(diff.names.after)}`,
    ...breaking.map((cluster) => told(diff, cluster, '❌')),
    ...unprovable.map((cluster) => told(diff, cluster, '❓')),
    ...(harmless.length > 0
      ? [
          folded(
            'Harmless',
            harmless.map(({ change }) => `- ${sentence(change)} (${escaped(change.reason ?? '')})`).join('\n'),
          ),
        ]
      : []),
  ].join('\n\n');
}

function told(diff: Placed, { change, also }: Cluster, mark: string): string {
  const { before, after } = placed(diff, change);
  const where = [before, after].map((place) => (place === undefined ? '–' : code(place))).join(' → ');
  return [
    `### ${mark} ${sentence(change)}`,
    ...(also.length > 0 ? [`Also in ${also.map(code).join(', ')}.`] : []),
    where,
    ...(change.witness ? [witness(change.witness)] : [escaped(change.reason ?? '')]),
  ].join('\n\n');
}

function sentence({ operation, subject, words }: Change): string {
  return `${code(operation)}: ${escaped(`${subject}: ${words}`)}`;
}

function witness(shown: Witness): string {
  if (shown.direction === 'request')
    return `Taken before, and now: ${escaped(shown.broken.join('; '))}\n\n${fenced('sh', shown.curl)}`;
  const lines = [`HTTP ${shown.status}`, ...Object.entries(shown.headers).map(([name, value]) => `${name}: ${value}`)];
  return `Legal now, and before: ${escaped(shown.broken.join('; '))}\n\n${fenced('http', [...lines, '', shown.body ?? ''].join('\n').trim())}`;
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

/** As long as no backquotes in it are. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text.replaceAll('\n', ' ')}${fence}`;
}

/** What Markdown, or HTML in it, would obey; and names that would call somebody. */
function escaped(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|~>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}
