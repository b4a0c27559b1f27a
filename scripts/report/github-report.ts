import { visible } from '../openapi/visible.ts';
import type { Report } from './report.ts';

/** A run as GitHub's annotations: a line a cluster, shown at the line of the document. */
export function githubReport({ clusters }: Report): string {
  const lines = clusters.map(({ tally, check, severity, message, place, operations, cases, known }) => {
    const where = place ? `file=${property(place.file)},line=${place.line},col=${place.column},` : '';
    const count = cases.length > 1 ? ` (${cases.length} cases)` : '';
    const text = `${operations.join(', ')}: ${message}${count}`;
    return `::${known ? 'notice' : severity} ${where}title=${property(`${check} on the ${tally.target}`)}::${data(text)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
