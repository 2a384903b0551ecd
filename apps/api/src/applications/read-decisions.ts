import { under, type ItemDecision, type Problem } from "@regolith/domain";
import { idOf } from "../graphql/global-id.ts";
import type { ItemDecisionInput } from "./decision.inputs.ts";
import { problemsIn, readMass } from "./read-answers.ts";

export interface ReadDecisions {
  readonly decisions: readonly ItemDecision[];
  /** What is wrong with figures that are no masses at all; paths `items, index, grantedMg`. */
  readonly unreadable: readonly Problem[];
}

/** Decisions as sent; an id that names no item stays one that is not among the items. */
export function readDecisions(inputs: readonly ItemDecisionInput[]): ReadDecisions {
  const unreadable: Problem[] = [];
  const decisions = inputs.map(
    ({ itemId, grant, inPlace, grantedMg, note }, index): ItemDecision => {
      const granted = readMass(grantedMg, ["grantedMg"]);
      unreadable.push(...under(["items", String(index)], problemsIn(granted)));
      return {
        itemId: idOf("ApplicationItem", itemId) ?? "",
        granted: grant,
        inPlace: inPlace ?? false,
        grantedUg: granted.ok ? granted.value : null,
        note: note ?? "",
      };
    },
  );
  return { decisions, unreadable };
}
