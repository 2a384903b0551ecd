import { connect, type PrismaClient } from "@regolith/db";
import { aCarriedVote, haveReviewers, haveReviews } from "@regolith/db/testing";
import { portal } from "../setup/index.ts";

/** Reviewers without a conflict of interest accept to review an application, one of them as chief. */
export async function reviewersAccept(applicationId: string): Promise<void> {
  const { prisma, close } = connect(portal().databaseUrl);
  await haveReviewers(prisma, rowIdOf(applicationId));
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
  await recommendedByPanel(prisma, rowIdOf(applicationId));
  await close();
}

/** The demonstration's panel votes to recommend what is before it and was not voted on in its session. */
export async function panelRecommendsTheRest(): Promise<void> {
  const { prisma, close } = connect(portal().databaseUrl);
  const rest = await prisma.application.findMany({
    where: {
      status: "PANEL",
      panelCases: { none: { motions: { some: { result: "CARRIED" } } } },
    },
  });
  for (const { id } of rest) await recommendedByPanel(prisma, id);
  await close();
}

async function recommendedByPanel(prisma: PrismaClient, applicationId: string): Promise<void> {
  const presider = await prisma.person.findUniqueOrThrow({ where: { email: "chair@demo.test" } });
  await aCarriedVote(prisma, { applicationId, presider });
}

function rowIdOf(applicationId: string): string {
  const [, id = ""] = Buffer.from(decodeURIComponent(applicationId), "base64url")
    .toString()
    .split(":");
  return id;
}
