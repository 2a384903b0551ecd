"use client";

import { AnalysisTotals } from "./analysis-totals.tsx";
import { AskedSummary } from "./asked-summary.tsx";
import { useSectionForm } from "./section-context.tsx";

/** Beside the samples, what they add up to; beside the plan, what it consumes. */
export function SectionAside() {
  const { key } = useSectionForm().form;
  if (key === "SAMPLES") return <AskedSummary />;
  return key === "ANALYSIS" ? <AnalysisTotals /> : null;
}
