/** Where the allocation board of a round is. */
export function boardOf(roundCode: string): string {
  return `/office/rounds/${encodeURIComponent(roundCode)}/allocation`;
}
