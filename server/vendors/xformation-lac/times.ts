/** `2019-08-20 09:40:35`: how the vendor writes a moment, in UTC. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2019-08-20` of such a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The day that comes some days after a moment; undefined where the calendar has no four digits for its year any more. */
export function dayAfter(moment: string, days: number): string | undefined {
  const date = new Date(`${dayOf(moment)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? undefined : dayOf(date.toISOString());
}

/** `2019-08-20T09:40:35+00:00`: how the End-user API writes the same moment. */
export function dateTime(moment: string): string {
  return `${moment.replace(' ', 'T')}+00:00`;
}

/** A day as the End-user API writes it. */
export function dateTimeOfDay(day: string): string {
  return `${day}T00:00:00+00:00`;
}
