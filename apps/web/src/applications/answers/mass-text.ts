/** A mass as typed, with a point or a comma and in figures of any width, in mg; null for nothing, NaN for what is no figure. */
export function readMass(typed: string): number | null {
  const text = typed.normalize("NFKC").trim().replace(",", ".");
  if (text === "") return null;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(text) ? Number(text) : Number.NaN;
}

/** The figure when there is one. */
export function massOrNull(typed: string): number | null {
  const mg = readMass(typed);
  return mg === null || Number.isNaN(mg) ? null : mg;
}
