import type { Accepted } from '../../vendor.ts';

/** A user account of the appliance. */
export interface Account {
  readonly userId: string;
  /** Nobody signs in where there is none. */
  readonly password?: string | undefined;
  readonly role: string;
  readonly pwChangeRequired: boolean;
}

/** The roles that may change licences. They are named on the page on updating licences at sysmgt.lenovofiles.com. */
export const LICENSE_ROLES: readonly string[] = ['lxc-supervisor', 'lxc-security-admin'];

export interface Accounts {
  readonly supervisor: Account;
  readonly operator: Account;
  readonly newcomer: Account;
}

/** One account for each way in which an account can matter here. Who has no name to sign in with is called by the role. */
export function accountsOf(accepted: Accepted): Accounts {
  const { username = 'supervisor', password } = accepted;
  const { operatorUsername = 'operator', operatorPassword } = accepted;
  const { newcomerUsername = 'newcomer', newcomerPassword } = accepted;
  return {
    supervisor: { userId: username, password, role: 'lxc-supervisor', pwChangeRequired: false },
    operator: { userId: operatorUsername, password: operatorPassword, role: 'lxc-operator', pwChangeRequired: false },
    newcomer: { userId: newcomerUsername, password: newcomerPassword, role: 'lxc-supervisor', pwChangeRequired: true },
  };
}
