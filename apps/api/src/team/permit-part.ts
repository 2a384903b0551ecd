import type { WholeApplication } from "@regolith/db";
import {
  allow,
  ok,
  PART_NAME,
  problem,
  refused,
  teamIsOpen,
  type Actor,
  type Result,
} from "@regolith/domain";

/** Whether people can join the team and answer for themselves now. */
export function isTeamOpen(application: WholeApplication): boolean {
  const named = application.changeRequest?.sections.map(({ section }) => section) ?? null;
  return teamIsOpen(application, named);
}

/** Whether this member can save their own part now. */
export function permitPart(application: WholeApplication, actor: Actor): Result<void> {
  const allowed = allow(application, "EDIT_PART", actor);
  if (!allowed.ok) return allowed;
  return isTeamOpen(application) ? ok(undefined) : refused(problem("SECTION_LOCKED", [PART_NAME]));
}
