const FORM = /^([+-]?)P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * The moment that is an ISO 8601 duration such as `P30D` or `-PT1H` after another, both in milliseconds since 1970; undefined where
 * the text is no duration. Years and months are the calendar's, in UTC: a month after the 31st may be the 1st of the month after.
 */
export function momentAfter(moment: number, duration: string): number | undefined {
  const [all, sign, ...numbers] = FORM.exec(duration) ?? [];
  if (all === undefined) return undefined;
  const direction = sign === '-' ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers.map(
    (digits) => direction * Number(digits ?? 0),
  );
  const date = new Date(moment);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + weeks * 7 + days);
  return date.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
