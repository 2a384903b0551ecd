import type { WholeApplication } from "@regolith/db";
import {
  allow,
  editableSections,
  hasSection,
  ok,
  problem,
  refused,
  SECTION_NAMES,
  type Actor,
  type Result,
  type SectionKey,
} from "@regolith/domain";

/** Sections this person can save now. */
export function openSections(application: WholeApplication, actor: Actor): readonly SectionKey[] {
  const named = application.changeRequest?.sections.map(({ section }) => section) ?? null;
  return editableSections(application, actor, named);
}

/** Whether this person can save this section now. */
export function permitSection(
  application: WholeApplication,
  key: SectionKey,
  actor: Actor,
): Result<void> {
  const allowed = allow(application, "EDIT", actor);
  if (!allowed.ok) return allowed;
  if (!hasSection(application.type, key)) {
    return refused(problem("SECTION_NOT_IN_FORM", [SECTION_NAMES[key]]));
  }
  const isOpen = openSections(application, actor).includes(key);
  return isOpen ? ok(undefined) : refused(problem("SECTION_LOCKED", [SECTION_NAMES[key]]));
}
