import { connect } from "@regolith/db";
import { aCarriedVote, haveReviews } from "@regolith/db/testing";
import { portal } from "../setup/index.ts";

/** The demonstration's reviewers accept to review an application, the first of them as chief. */
export async function reviewersAccept(applicationId: string): Promise<void> {
  const id = rowIdOf(applicationId);
  const { prisma, close } = connect(portal().databaseUrl);
  const emails = ["reviewer", "reviewer2", "reviewer3"].map((name) => `${name}@demo.test`);
  const people = await prisma.person.findMany({
    where: { email: { in: emails } },
    orderBy: { email: "asc" },
  });
  const [chief] = people;
  const at = new Date();
  await prisma.reviewAssignment.createMany({
    data: people.map(({ id: personId }) => ({
      ...{ applicationId: id, personId, assignedById: chief?.id ?? personId },
      role: personId === chief?.id ? ("CHIEF" as const) : ("SECOND" as const),
      ...{ state: "ACCEPTED" as const, askedAt: at, answeredAt: at },
    })),
  });
  await close();
}

/** Those who accepted hand their reviews in. */
export async function reviewersHandIn(applicationId: string): Promise<void> {
  const { prisma, close } = connect(portal().databaseUrl);
  await haveReviews(prisma, rowIdOf(applicationId), { at: new Date() });
  await close();
}

/** The demonstration's panel meets, and votes to recommend an application that is before it. */
export async function panelRecommends(applicationId: string): Promise<void> {
  const { prisma, close } = connect(portal().databaseUrl);
  const emails = ["reviewer", "reviewer2", "reviewer3"].map((name) => `${name}@demo.test`);
  const members = await prisma.person.findMany({ where: { email: { in: emails } } });
  const presider = await prisma.person.findUniqueOrThrow({ where: { email: "chair@demo.test" } });
  await aCarriedVote(prisma, { applicationId: rowIdOf(applicationId), presider, members });
  await close();
}

function rowIdOf(applicationId: string): string {
  const [, id = ""] = Buffer.from(decodeURIComponent(applicationId), "base64url")
    .toString()
    .split(":");
  return id;
}
