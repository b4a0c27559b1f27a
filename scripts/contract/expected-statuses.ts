/** So many are told one by one. */
const FEW = 4;

/** Statuses in words: `200 or 404`; where they are many, successes and refusals as what they are. */
export function expectedStatuses(statuses: readonly number[]): string {
  if (statuses.length <= FEW) return statuses.join(' or ');
  const refusals = statuses.filter((status) => status >= 400 && status < 500);
  const others = statuses.filter((status) => !refusals.includes(status));
  return [
    ...(others.length > 2 ? ['a success'] : others),
    ...(refusals.length > 2 ? ['a refusal (4xx)'] : refusals),
  ].join(' or ');
}
