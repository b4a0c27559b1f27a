import type { CreateSessionRequest } from '../../../generated/vmware-logs/types.ts';
import { sameSecret } from '../../same-secret.ts';
import type { Accepted } from '../../vendor.ts';

/** Who may sign in, and how each of them is called in what is accepted. The local one has the ID of the vendor's sample. */
const USERS = [
  { provider: 'Local', name: 'username', password: 'password', userId: 'cc251b9f-b4d0-437d-86de-8ac560d45e55' },
  {
    provider: 'ActiveDirectory',
    name: 'directoryUsername',
    password: 'directoryPassword',
    userId: '2f6c1d84-5b0e-4c93-8a7d-90b3e41f6c22',
  },
  { provider: 'vIDM', name: 'vidmUsername', password: 'vidmPassword', userId: '8e40a7d9-1c52-4f6b-b3d8-75e9f0c21a34' },
] as const satisfies readonly {
  readonly provider: CreateSessionRequest['provider'];
  readonly [member: string]: string;
}[];

export const LOCAL_USER_ID = USERS[0].userId;

/** The ID of the user whom a name and a password let in. Both are compared always, so that the time does not tell who is known. */
export function userIdOf(
  { username, password, provider }: CreateSessionRequest,
  accepted: Accepted,
): string | undefined {
  const user = USERS.find((known) => known.provider === provider);
  const right = [
    sameSecret(username, user && accepted[user.name]),
    sameSecret(password, user && accepted[user.password]),
  ].every(Boolean);
  return right ? user?.userId : undefined;
}

/** All users with what lets them in. */
export function usersOf(accepted: Accepted): readonly (readonly (string | undefined)[])[] {
  return USERS.map(({ name, password }) => [accepted[name], accepted[password]]);
}
