import { findConflict, setConflictAside } from "@regolith/db";
import { ok, problem, refused, settingAsideProblems, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication } from "../applications/change-application.ts";

/**
 * Secretariat or chair set a conflict of interest aside that was found by a namesake's paper.
 * @returns the application's id
 */
export async function setAside(
  acting: Acting,
  { id, reason }: { readonly id: string | null; readonly reason: string },
): Promise<Result<string>> {
  const { db, actor, now: at } = acting;
  const found = id === null ? null : await findConflict(db.prisma, id);
  return changeApplication(
    acting,
    { id: found?.applicationId ?? null },
    async (tx, application) => {
      // Read again, now that nobody else can change it.
      const conflict = found && (await findConflict(tx, found.id));
      if (conflict === null) return refused(problem("NOT_FOUND"));
      const problems = settingAsideProblems(application, conflict, { actor, reason });
      if (problems.length > 0) return refused(...problems);
      const head = application;
      await setConflictAside(tx, { head, conflict, reason: reason.trim(), actorId: actor.id, at });
      return ok(undefined);
    },
  );
}
