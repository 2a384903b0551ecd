import { under, type ItemDecision, type Judgement, type Problem } from "@regolith/domain";
import { idOf } from "../graphql/global-id.ts";
import type { ItemDecisionInput } from "./decision.inputs.ts";
import { problemsIn, readMass } from "./read-answers.ts";
import type { ItemFeasibilityInput } from "./screening.inputs.ts";

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

export interface ReadJudgements {
  readonly judgements: readonly Judgement[];
  /** What is wrong with figures that are no masses at all; paths `items, index, feasibleMg`. */
  readonly unreadable: readonly Problem[];
}

/** Judgements as sent, in the same way. */
export function readJudgements(inputs: readonly ItemFeasibilityInput[]): ReadJudgements {
  const unreadable: Problem[] = [];
  const judgements = inputs.map((input, index): Judgement => {
    const { itemId, feasibility, feasibleMg, equivalentCode, note } = input;
    const feasible = readMass(feasibleMg, ["feasibleMg"]);
    unreadable.push(...under(["items", String(index)], problemsIn(feasible)));
    return {
      ...{ itemId: idOf("ApplicationItem", itemId) ?? "", feasibility },
      feasibleUg: feasible.ok ? feasible.value : null,
      ...{ equivalentCode: equivalentCode ?? "", note: note?.trim() ?? "" },
    };
  });
  return { judgements, unreadable };
}
