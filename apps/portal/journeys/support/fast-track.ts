import { randomUUID } from "node:crypto";
import { connect } from "@regolith/db";
import { anApplication, aPanel, aPerson, aRound, hasBegun } from "@regolith/db/testing";
import { clockNow, portal } from "../setup/index.ts";

/** Sit on the meeting, by the names in their addresses; the chair presides. */
export const MEMBERS = ["chair", "reviewer", "reviewer2", "reviewer3"] as const;

export interface FastTrackMeeting {
  /** The meeting's page. */
  readonly path: string;
  /** Of the cases, in the order of the agenda. */
  readonly titles: readonly string[];
}

/**
 * A meeting of the demonstration's committee that has begun, with everybody there, about small requests of somebody who
 * had samples before. From the second, the one named has a conflict of interest.
 */
export async function aFastTrackMeeting(
  titles: readonly string[],
  recused: (typeof MEMBERS)[number],
): Promise<FastTrackMeeting> {
  const { prisma, close } = connect(portal().databaseUrl);
  const at = clockNow();
  const people = await prisma.person.findMany({
    where: { email: { in: MEMBERS.map((name) => `${name}@demo.test`) } },
  });
  const named = (name: string) => people.find(({ email }) => email === `${name}@demo.test`);
  const pi = await aPerson(prisma, { name: "Pilar Known" });
  await anApplication(prisma, { personId: pi.id, status: "APPROVED" });
  // Not published: the public lists of rounds stay as other journeys know them.
  const { id: roundId } = await aRound(prisma, { publishedAt: null });
  const applicationIds: string[] = [];
  for (const title of titles) {
    const facts = { personId: pi.id, roundId, title, status: "PANEL" } as const;
    applicationIds.push((await anApplication(prisma, facts)).id);
  }
  const [, closedTo = ""] = applicationIds;
  const personId = named(recused)?.id ?? "";
  await prisma.conflict.create({
    data: {
      ...{ id: randomUUID(), applicationId: closedTo, personId, at },
      ...{ kind: "COMPETITOR", source: "DECLARED" },
    },
  });
  const presider = named("chair");
  const { id } = await aPanel(prisma, {
    ...{ applicationIds, roundId, members: people, meetsAt: at },
    ...(presider === undefined ? {} : { presider }),
  });
  await hasBegun(prisma, id, at);
  await close();
  return { path: `/panels/${Buffer.from(`Panel:${id}`).toString("base64url")}`, titles };
}
