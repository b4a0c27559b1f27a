import type { Case, CaseKind, UnbrokenRule } from '../contract/index.ts';
import type { Contract, Operation } from '../openapi/contract.ts';

/** What is derived: what is observed is in no plan. */
type Derived = Exclude<CaseKind, 'observed'>;

const KINDS: Readonly<Record<Derived, string>> = {
  example: 'Examples',
  workflow: 'Workflows',
  state: 'Scenes',
  status: 'Statuses asked for',
  positive: 'Rules kept',
  unusual: 'Unusual values',
  rule: 'Rules broken',
  security: 'Credentials',
  protocol: 'Protocol',
  fuzz: 'Made-up requests',
};

/** What the plan says of one operation. */
export interface PlanPiece {
  /** Its cases by kind, in the order of the columns. */
  readonly counts: readonly number[];
  readonly row: string;
  readonly section: string;
  readonly unbroken: readonly UnbrokenRule[];
}

const ORDER = Object.keys(KINDS) as Derived[];

/** @param unbroken the rules that none of the cases breaks */
export function planPiece(
  { id, method, path }: Operation,
  cases: readonly Case[],
  unbroken: readonly UnbrokenRule[],
): PlanPiece {
  const byKind = ORDER.map((kind) => cases.filter((testCase) => testCase.kind === kind));
  const counts = byKind.map(({ length }) => length);
  const request = `\`${method.toUpperCase()} ${path}\``;
  return {
    counts,
    unbroken,
    row: row([`[${id}](#${id.toLowerCase()})`, request, ...counts, cases.length]),
    section: `## ${id}\n\n${request}\n\n${sections(byKind)}`,
  };
}

/** The test plan as Markdown, for review: a changed contract shows which cases came and went. */
export function planText({ title }: Contract, pieces: readonly PlanPiece[], source: string): string {
  const counts = ORDER.map((_, kind) => pieces.reduce((sum, piece) => sum + (piece.counts[kind] ?? 0), 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return `# Test plan: ${title}

Made by \`npx licet generate\` from ${source}. ${all} cases, each put to the sandbox, and to the mock where the sandbox is written by hand.

${row(['Operation', 'Request', ...ORDER.map((kind) => KINDS[kind]), 'All'])}
${row(['---', '---', ...ORDER.map(() => '--:'), '--:'])}
${pieces.map((piece) => piece.row).join('\n')}
${row(['**All**', '', ...counts, all])}

${pieces.map(({ section }) => section).join('\n\n')}
${unbrokenSection(pieces.flatMap(({ unbroken }) => unbroken))}`;
}

/** The rules that no case breaks, by reason. */
function unbrokenSection(unbroken: readonly UnbrokenRule[]): string {
  if (unbroken.length === 0) return '';
  const reasons = [...new Set(unbroken.map(({ reason }) => reason))].map((reason) => {
    const lines = unbroken
      .filter((rule) => rule.reason === reason)
      .map(({ operation, pointer, name }) => `- ${operation}: \`${pointer}\`${name === undefined ? '' : ` (${name})`}`);
    return `**${lines.length}: ${reason}**\n\n${lines.join('\n')}`;
  });
  return `\n## Rules that no case breaks\n\n${reasons.join('\n\n')}\n`;
}

function sections(byKind: readonly (readonly Case[])[]): string {
  return ORDER.map((kind, index) => ({ kind, lines: (byKind[index] ?? []).map(line) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, lines }) => `**${KINDS[kind]}**\n\n${lines.join('\n')}`)
    .join('\n\n');
}

function line({ name, statuses, breaks, keeps }: Case): string {
  const rule = breaks ? `, breaks \`${breaks.pointer}\`` : keeps ? `, keeps \`${keeps.pointer}\`` : '';
  const answers = statuses.length > 0 ? ` → ${statuses.join(' or ')}` : '';
  return `- ${name.replaceAll('|', '\\|')}${answers}${rule}`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
