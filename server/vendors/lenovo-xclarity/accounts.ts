/** A user account of the appliance. */
export interface Account {
  readonly userId: string;
  readonly password: string;
  readonly role: string;
  readonly pwChangeRequired: boolean;
}

/** The roles that may change licences. They are named on the page on updating licences at sysmgt.lenovofiles.com. */
export const LICENSE_ROLES: readonly string[] = ['lxc-supervisor', 'lxc-security-admin'];

/** Demo accounts, one for each way in which an account can matter here. `test` is the vendor's own sample. */
export const ACCOUNTS = {
  supervisor: { userId: 'test', password: 'passw0rd', role: 'lxc-supervisor', pwChangeRequired: false },
  operator: { userId: 'operator', password: 'passw0rd', role: 'lxc-operator', pwChangeRequired: false },
  newcomer: { userId: 'newcomer', password: 'passw0rd', role: 'lxc-supervisor', pwChangeRequired: true },
} satisfies Record<string, Account>;

export function accountOf(userId: string): Account | undefined {
  return Object.values(ACCOUNTS).find((account) => account.userId === userId);
}
