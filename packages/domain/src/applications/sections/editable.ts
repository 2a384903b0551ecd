import type { Actor } from "../../people/roles.ts";
import { availableActions, type InWorkflow } from "../workflow.ts";
import type { ApplicationType } from "../status.ts";
import type { SectionKey } from "./answers.ts";
import { sectionsOf } from "./forms.ts";

/** Sections this person can save now. `named` are those of the open change request, if there is one. */
export function editableSections(
  application: InWorkflow & { readonly type: ApplicationType },
  actor: Actor,
  named: readonly SectionKey[] | null,
): readonly SectionKey[] {
  if (!availableActions(application, actor).includes("EDIT")) return [];
  const sections = sectionsOf(application.type);
  if (application.status === "DRAFT") return sections;
  return sections.filter((key) => named?.includes(key) ?? false);
}

/** Whether people may join now, and answer for themselves: only while the team can still change. */
export function teamIsOpen(
  { status }: Pick<InWorkflow, "status">,
  named: readonly SectionKey[] | null,
): boolean {
  if (status === "DRAFT") return true;
  return status === "CHANGES_REQUESTED" && (named?.includes("TEAM") ?? false);
}
