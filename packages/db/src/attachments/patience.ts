/** How long nothing may arrive before an upload counts as given up. */
const PATIENCE_MS = 15 * 60_000;

/** Until when bytes are taken, seen from now. */
export function patienceUntil(now: Date): Date {
  return new Date(now.getTime() + PATIENCE_MS);
}
