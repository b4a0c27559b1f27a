import type { Case, CaseKind, WholePlan } from '../contract/index.ts';

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

/** The test plan as Markdown, for review: a changed contract shows which cases came and went. */
export function planText({ contract: { vendor, title }, operations, unbroken }: WholePlan): string {
  const all = operations.flatMap(({ cases }) => cases);
  const kinds = Object.keys(KINDS) as Derived[];
  const counts = (cases: readonly Case[]) =>
    kinds.map((kind) => cases.filter((testCase) => testCase.kind === kind).length);
  const rows = operations.map(({ operation: { id, method, path }, cases }) =>
    row([`[${id}](#${id.toLowerCase()})`, `\`${method.toUpperCase()} ${path}\``, ...counts(cases), cases.length]),
  );
  return `# Test plan: ${title}

Made by \`npx licet generate\` from specs/${vendor}. ${all.length} cases, each put to the sandbox and to the mock.

${row(['Operation', 'Request', ...kinds.map((kind) => KINDS[kind]), 'All'])}
${row(['---', '---', ...kinds.map(() => '--:'), '--:'])}
${rows.join('\n')}
${row(['**All**', '', ...counts(all), all.length])}

${operations.map(({ operation: { id, method, path }, cases }) => `## ${id}\n\n\`${method.toUpperCase()} ${path}\`\n\n${sections(cases)}`).join('\n\n')}
${unbrokenSection(unbroken)}`;
}

/** The rules that no case breaks, by reason. */
function unbrokenSection(unbroken: WholePlan['unbroken']): string {
  if (unbroken.length === 0) return '';
  const reasons = [...new Set(unbroken.map(({ reason }) => reason))].map((reason) => {
    const lines = unbroken
      .filter((rule) => rule.reason === reason)
      .map(({ operation, pointer, name }) => `- ${operation}: \`${pointer}\`${name === undefined ? '' : ` (${name})`}`);
    return `**${lines.length}: ${reason}**\n\n${lines.join('\n')}`;
  });
  return `\n## Rules that no case breaks\n\n${reasons.join('\n\n')}\n`;
}

function sections(cases: readonly Case[]): string {
  return (Object.keys(KINDS) as Derived[])
    .map((kind) => ({ kind, lines: cases.filter((testCase) => testCase.kind === kind).map(line) }))
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
