import type { Sandbox } from '../../server/index.ts';
import { styled, table } from './terminal.ts';

const MASK = '••••••••';

/** What the sandboxes let in, vendor by vendor: demo values as they are, those that somebody has set as a mask. */
export function credentialsTable({ vendors }: Sandbox): string {
  const rows = vendors.flatMap(({ name, access, ownCredentials }) =>
    access.map(({ what, values }) => [
      name,
      what,
      Object.entries(values)
        .map(([member, value]) => `${member} ${styled('bold', ownCredentials ? MASK : value)}`)
        .join(', '),
    ]),
  );
  return rows.length === 0 ? '' : table(['vendor', 'lets in', 'with'], rows);
}
