import {
  type Client,
  type KnownOfSampleFragment,
  KnownOfSamplesDocument,
  MeasuredMethodsDocument,
  type TechniqueChoiceFragment,
} from "@regolith/client";
import type { MethodName, SectionKey } from "@regolith/domain";
import { techniqueChoices } from "./technique-choices.ts";

/** What helps to answer a section and is no answer itself. */
export interface BesideSection {
  /** The office's list, retired ones too; beside the analysis plan. */
  readonly techniques: readonly TechniqueChoiceFragment[];
  /** Methods by which each sample was measured; beside the analysis plan. */
  readonly measured: readonly MeasuredSample[];
  /** What is known of each sample; beside the reasons for asking. */
  readonly known: readonly KnownOfSampleFragment[];
}

export interface MeasuredSample {
  readonly code: string;
  readonly measuredMethods: readonly MethodName[];
}

const NOTHING: BesideSection = { techniques: [], measured: [], known: [] };

/** Reads what is shown beside a section of an application. */
export async function besideSection(
  execute: Client,
  id: string,
  key: SectionKey,
): Promise<BesideSection> {
  switch (key) {
    case "SAMPLES": {
      const { application } = await execute(KnownOfSamplesDocument, { id });
      return { ...NOTHING, known: (application?.items ?? []).map(({ sample }) => sample) };
    }
    case "ANALYSIS": {
      const [techniques, { application }] = await Promise.all([
        techniqueChoices(execute),
        execute(MeasuredMethodsDocument, { id }),
      ]);
      const measured = (application?.items ?? []).map(({ sample }) => sample);
      return { ...NOTHING, techniques, measured };
    }
    default:
      return NOTHING;
  }
}
