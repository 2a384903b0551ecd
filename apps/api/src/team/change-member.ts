import {
  applicationOfMember,
  type ApplicationMember,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import { problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication, type Repeatable } from "../applications/change-application.ts";
import { permitSection } from "../applications/permit-section.ts";

export interface MemberChange {
  /** Null when the caller's id names nobody. */
  readonly memberId: string | null;
  readonly repeatable?: Repeatable;
}

export interface MemberToChange {
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
}

type Work = (tx: Connection, found: MemberToChange) => Promise<Result<unknown>>;

/**
 * Changes one member of a team as the applicant, while nobody else can change the application.
 * @returns the application's id
 */
export async function changeMember(
  acting: Acting,
  { memberId, ...change }: MemberChange,
  work: Work,
): Promise<Result<string>> {
  const id = memberId === null ? null : await applicationOfMember(acting.db.prisma, memberId);
  return changeApplication(acting, { id, ...change }, async (tx, application) => {
    const permitted = permitSection(application, "TEAM", acting.actor);
    if (!permitted.ok) return permitted;
    const member = application.members.find((one) => one.id === memberId);
    if (member === undefined) return refused(problem("NOT_FOUND"));
    return work(tx, { application, member });
  });
}
