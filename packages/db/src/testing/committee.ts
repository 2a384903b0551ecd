import type { Connection } from "../transaction.ts";
import { aPerson, BUILT_AT } from "./builders.ts";
import type { Actor } from "@regolith/domain";

/** Reviewers who accepted, the first of them chief; as many as the policy asks for. */
export async function haveReviewers(
  db: Connection,
  applicationId: string,
  { count = 3 }: { readonly count?: number } = {},
): Promise<Actor[]> {
  const people: Actor[] = [];
  for (let index = 0; index < count; index += 1) {
    people.push(await aPerson(db, { name: `Reviewer ${String(index + 1)}`, roles: ["REVIEWER"] }));
  }
  const [first] = people;
  await db.reviewAssignment.createMany({
    data: people.map(({ id: personId }) => ({
      ...{ applicationId, personId, assignedById: first?.id ?? personId },
      role: personId === first?.id ? ("CHIEF" as const) : ("SECOND" as const),
      ...{ state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT },
    })),
  });
  return people;
}

/** Every sample asked for is feasible, by a curator's judgement. */
export async function judgeAllFeasible(db: Connection, applicationId: string): Promise<void> {
  await db.applicationItem.updateMany({
    where: { applicationId },
    data: { state: "FEASIBLE", feasibility: "FEASIBLE", judgedAt: BUILT_AT },
  });
}
