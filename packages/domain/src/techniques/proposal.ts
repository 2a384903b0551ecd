import type { Microgram } from "../mass/mass.ts";
import type { TechniqueFacts } from "./technique.ts";

/** What the office proposes for a step with this technique, whatever the instrument. */
export interface StepProposal {
  readonly destructive: boolean;
  /** Null where nothing is used up, and where the office cannot say. */
  readonly consumedUg: Microgram | null;
}

type Proposing = Pick<TechniqueFacts, "destructiveness" | "typicalUg" | "consumedUg">;

export function proposalOf({ destructiveness, typicalUg, consumedUg }: Proposing): StepProposal {
  switch (destructiveness) {
    case "NONE":
      return { destructive: false, consumedUg: null };
    case "SURFACE":
      return { destructive: true, consumedUg };
    case "ALIQUOT":
      return { destructive: true, consumedUg: consumedUg ?? typicalUg };
  }
}
