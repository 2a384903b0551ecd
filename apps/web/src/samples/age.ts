type Figures = {
  readonly value: number | null;
  readonly uncertainty: number | null;
  readonly unit: string | null;
};

/** An age in million years, whether it is printed in Ma or Ga; null when it is no single figure. */
export function ageInMa({ value, uncertainty, unit }: Figures) {
  const factor = unit === "Ma" ? 1 : unit === "Ga" ? 1000 : null;
  if (value === null || factor === null) return null;
  return {
    value: rounded(value * factor),
    uncertainty: uncertainty === null ? null : rounded(uncertainty * factor),
  };
}

/** Ages are printed to a tenth of a million years at best; this only drops what doubles add. */
function rounded(ma: number): number {
  return Math.round(ma * 1000) / 1000;
}

/** Whether what was measured is an age that can be set beside others. */
export function isAge(measured: Figures & { readonly property: string }): boolean {
  return /\bage\b/iu.test(measured.property) && ageInMa(measured) !== null;
}

type Published = Figures & { readonly publication: { readonly key: string } | null };

/** Each age of a paper once: one result is often recorded for several materials. */
export function distinctAges<Age extends Published>(ages: readonly Age[]): readonly Age[] {
  const found = new Map<string, Age>();
  for (const age of ages) {
    const ma = ageInMa(age);
    const key = [age.publication?.key, ma?.value, ma?.uncertainty].join(" ");
    if (!found.has(key)) found.set(key, age);
  }
  return [...found.values()];
}
