/** The kinds of HostIDs that the vendor publishes: their names for people, and those in paths (all but CUSTOM and USERNAME inferred). */
const KINDS = [
  { name: 'Bios', raw: 'BIOS' },
  { name: 'Custom', raw: 'CUSTOM' },
  { name: 'Dongle HASP HL', raw: 'DONGLE_HASPHL' },
  { name: 'Ethernet', raw: 'ETHERNET' },
  { name: 'Hard Disk', raw: 'HARDDISK' },
  { name: 'Hostname', raw: 'HOSTNAME' },
  { name: 'IP Address', raw: 'IPADDRESS' },
  { name: 'Long', raw: 'LONG' },
  { name: 'Not Locked', raw: 'NOT_LOCKED' },
  { name: 'Username', raw: 'USERNAME' },
  { name: 'Windows Product ID', raw: 'WIN_PRODUCT_ID' },
  { name: 'AWS Instance ID', raw: 'AWS_INSTANCE_ID' },
  { name: 'GCE Instance ID', raw: 'GCE_INSTANCE_ID' },
  { name: 'Azure Instance ID', raw: 'AZURE_INSTANCE_ID' },
] as const;

/** A kind's name for people. Kinds we do not know keep the name they came with: the vendor's list is open. */
export function displayName(kind: string): string {
  return known(kind)?.name ?? kind;
}

/** A kind's name in paths. */
export function rawName(kind: string): string {
  return known(kind)?.raw ?? kind;
}

export function sameKind(one: string, other: string): boolean {
  return rawName(one).toLowerCase() === rawName(other).toLowerCase();
}

function known(kind: string) {
  const sought = kind.toLowerCase();
  return KINDS.find(({ name, raw }) => name.toLowerCase() === sought || raw.toLowerCase() === sought);
}
