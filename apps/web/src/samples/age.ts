type Measured = {
  readonly value: number | null;
  readonly uncertainty: number | null;
  readonly unit: string | null;
};

/** An age in million years, whether it is printed in Ma or Ga; null when it is no single figure. */
export function ageInMa({ value, uncertainty, unit }: Measured) {
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
