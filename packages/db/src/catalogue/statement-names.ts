/** Statements a server keeps prepared on each of its connections; what comes later is parsed every time. */
const MOST = 500;

const seenOnce = new Set<string>();
const names = new Map<string, string>();

/**
 * The name under which a statement is prepared, so that PostgreSQL parses and plans it once; none at its
 * first sight, since many are never seen again, and none beyond the bound.
 */
export function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST) return known;
  if (!seenOnce.delete(sql)) {
    if (seenOnce.size >= MOST) seenOnce.clear();
    seenOnce.add(sql);
    return undefined;
  }
  const name = `catalogue_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
