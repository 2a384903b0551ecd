"use client";

import { AnalysisTotals } from "./analysis-totals.tsx";
import { AskedSummary } from "./asked-summary.tsx";
import { useSectionForm } from "./section-context.tsx";

/** Beside the samples, what they add up to; beside the plan, what it consumes. */
export function SectionAside() {
  const { sectionKey } = useSectionForm();
  if (sectionKey === "SAMPLES") return <AskedSummary />;
  return sectionKey === "ANALYSIS" ? <AnalysisTotals /> : null;
}
