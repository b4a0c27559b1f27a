import type { Comparison, Difference } from '../contract/index.ts';
import { explanationOf, type KnownDifference } from './known-differences.ts';
import { counted, print, styled, table } from './terminal.ts';

/** Prints agreements and differences with their explanations, and answers how many differences have none. */
export function reportParity(comparisons: readonly Comparison[], { list }: { readonly list: boolean }): number {
  print(
    table(
      ['vendor', 'targets', 'asked', 'alike', 'different', 'new'],
      comparisons.map(({ vendor, targets, asked, agreed, differences }) => [
        vendor,
        targets.map(({ name }) => name).join(' and '),
        asked,
        agreed,
        differences.length,
        differences.filter((difference) => !explanationOf(difference)).length,
      ]),
    ),
  );
  const differences = comparisons.flatMap((comparison) => comparison.differences);
  const explained = differences.flatMap((difference) => {
    const known = explanationOf(difference);
    return known ? [{ difference, known }] : [];
  });
  if (explained.length > 0) print(`\nKnown differences:\n${explanations(explained)}`);
  if (list)
    for (const { difference, known } of explained) print(`  ${lineOf(difference)}  ${styled('dim', known.words)}`);
  const news = differences.filter((difference) => !explanationOf(difference));
  if (news.length > 0) print(`\n${styled('red', counted(news.length, 'new difference'))}, which nothing explains:`);
  for (const difference of news) print(`  ${styled('red', '✗')} ${lineOf(difference)}`);
  return news.length;
}

interface Explained {
  readonly difference: Difference;
  readonly known: KnownDifference;
}

function explanations(explained: readonly Explained[]): string {
  const groups = Map.groupBy(explained, ({ difference, known }) => `${difference.vendor} ${known.words}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, words, issue } = first.known;
    return [[first.difference.vendor, group.length, kind, words, issue ?? '–']];
  });
  return table(['vendor', 'cases', 'what it is', 'why', 'public issue'], rows);
}

function lineOf({ vendor, testCase, targets, came, aspect }: Difference): string {
  const sides = targets.map(({ name }, index) => `${name}: ${came[index]}`).join('; ');
  return `${vendor} ${testCase.id}, ${aspect}: ${sides}`;
}
