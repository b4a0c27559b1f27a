const PAGE = 100;

/** At most a hundred of many, as the vendor's SOAP lists have it. */
export function page<T>(all: readonly T[], offset = 0): readonly T[] {
  return all.slice(offset, offset + PAGE);
}
