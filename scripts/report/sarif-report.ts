import type { Cluster } from './cluster.ts';
import type { Report } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A run as SARIF: a rule a check, a result a cluster, at the line of the document that promised it. */
export function sarifReport({ clusters }: Report): string {
  const rules = [...new Map(clusters.map((cluster) => [cluster.check, cluster]))].map(([id, { severity }]) => ({
    id,
    name: id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    defaultConfiguration: { level: severity },
  }));
  const results = clusters.map((cluster) =>
    resultOf(
      cluster,
      rules.findIndex(({ id }) => id === cluster.check),
    ),
  );
  const driver = { name: 'licet', rules };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, undefined, 2)}\n`;
}

function resultOf(
  { id, tally, check, severity, message, place, operations, cases, known }: Cluster,
  ruleIndex: number,
) {
  return {
    ruleId: check,
    ruleIndex,
    level: severity,
    message: { text: `${operations.join(', ')} on the ${tally.target}: ${message}` },
    ...(place ? { locations: [locationOf(place)] } : {}),
    occurrenceCount: Math.max(cases.length, 1),
    partialFingerprints: { 'licet/v1': id },
    ...(known ? { suppressions: [{ kind: 'external', justification: known.reason }] } : {}),
  };
}

function locationOf({ file, line, column }: NonNullable<Cluster['place']>) {
  const uri = encodeURI(file.replaceAll('\\', '/'));
  return {
    physicalLocation: {
      artifactLocation: uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}
