import { criteriaOf, RUBRIC_VERSION } from "@regolith/domain";
import type { WholeApplication } from "../applications/whole-application.ts";
import type { SeedContext } from "../context.ts";
import { REVIEW_NOTES } from "./experts.ts";

export interface SeededAssignment {
  readonly whole: WholeApplication;
  /** Whether their review is in. */
  readonly isHandedIn: boolean;
  readonly row: {
    readonly id: string;
    readonly applicationId: string;
    readonly personId: string;
    readonly role: "CHIEF" | "SECOND" | "TECHNICAL";
    readonly state: "ASKED" | "ACCEPTED";
    readonly askedAt: Date;
    readonly answeredAt: Date | null;
    readonly dueAt: Date | null;
    readonly assignedById: string;
  };
}

/** Writes the reviews that are in; each is written first and handed in then, as the database asks. */
export async function seedReviews(
  { tx, nextId }: SeedContext,
  assignments: readonly SeededAssignment[],
): Promise<void> {
  for (const [place, { whole, row }] of assignments.filter((one) => one.isHandedIn).entries()) {
    const note = REVIEW_NOTES[place % REVIEW_NOTES.length];
    const id = nextId();
    const at = new Date(row.askedAt.getTime() + (2 + (place % 5)) * 60 * 60 * 1000);
    await tx.review.create({
      data: {
        ...{ id, assignmentId: row.id, rubricVersion: RUBRIC_VERSION, savedAt: at, version: 2 },
        ...{ confidence: place % 2 === 0 ? "HIGH" : "MEDIUM" },
        ...{ recommendation: place % 3 === 0 ? "PART" : "ALL" },
        ...{ noteToApplicant: note?.applicant ?? "", noteToCommittee: note?.committee ?? "" },
        scores: {
          create: criteriaOf(whole.spec.type).map((criterion, index) => ({
            criterion,
            score: 3 + ((place + index) % 3),
          })),
        },
        suggestions: {
          create: whole.items.map(({ id: itemId, spec, sample }) =>
            sample.requestMode === "WHOLE_UNIT"
              ? { itemId, gives: true }
              : { itemId, massUg: BigInt(Math.round((spec.minimumMg ?? 0.1) * 10)) * 100n },
          ),
        },
      },
    });
    await tx.review.update({ where: { id }, data: { state: "SUBMITTED", submittedAt: at } });
  }
}
