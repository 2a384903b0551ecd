import type { Actor } from "../../people/roles.ts";
import { availableActions, type InWorkflow } from "../workflow.ts";
import { SECTION_KEYS, type SectionKey } from "./answers.ts";

/** Sections this person can save now. `named` are those of the open change request, if there is one. */
export function editableSections(
  application: InWorkflow,
  actor: Actor,
  named: readonly SectionKey[] | null,
): readonly SectionKey[] {
  if (!availableActions(application, actor).includes("EDIT")) return [];
  if (application.status === "DRAFT") return SECTION_KEYS;
  return SECTION_KEYS.filter((key) => named?.includes(key) ?? false);
}
