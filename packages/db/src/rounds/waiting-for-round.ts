import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** Everybody who works on one of these applications or gave one of these notices of intent, once. */
export async function peopleOf(
  db: Connection,
  which: {
    readonly applications: Prisma.ApplicationWhereInput;
    readonly notices: Prisma.NoticeOfIntentWhereInput;
  },
): Promise<string[]> {
  const applications = await db.application.findMany({
    where: which.applications,
    select: {
      personId: true,
      teamMembers: { where: { state: "ACCEPTED" }, select: { personId: true } },
    },
  });
  const notices = await db.noticeOfIntent.findMany({
    where: { withdrawnAt: null, ...which.notices },
    select: { personId: true },
  });
  const people = [
    ...applications,
    ...applications.flatMap(({ teamMembers }) => teamMembers),
    ...notices,
  ];
  return [...new Set(people.flatMap(({ personId }) => personId ?? []))];
}
