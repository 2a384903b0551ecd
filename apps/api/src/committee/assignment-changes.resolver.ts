import { randomUUID } from "node:crypto";
import { findAssignments, assignmentsOf, type Assignment } from "@regolith/db";
import type { Result } from "@regolith/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { forgetApplication } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { acceptAssignment, declareOnAssignment, declineAssignment } from "./answer-assignment.ts";
import { assignReviewers, changeReviewer, withdrawReviewer } from "./assign-reviewers.ts";
import {
  ConflictDeclareInput,
  ReviewAssignmentAcceptInput,
  ReviewAssignmentChangeInput,
  ReviewAssignmentDeclineInput,
  ReviewAssignmentPayload,
  ReviewAssignmentWithdrawInput,
  ReviewersAssignInput,
  ReviewersAssignPayload,
} from "./assignment.inputs.ts";
import { ReviewAssignment } from "./committee.types.ts";
import { forgetCommittee } from "./reads.ts";

const INPUT = { description: "What is asked for." };

/** How reviewers are asked, and how they answer. */
@Resolver()
export class AssignmentChangesResolver {
  @Mutation(() => ReviewersAssignPayload, {
    description:
      "Ask people to review applications, all or none; refused where a conflict of interest is found; secretariat, and the chair without a conflict.",
  })
  async reviewersAssign(
    @Arg("input", () => ReviewersAssignInput, INPUT) input: ReviewersAssignInput,
    @Ctx() context: Context,
  ): Promise<ReviewersAssignPayload> {
    const asked = input.assignments.map(({ applicationId, personId, role, dueAt }) => ({
      ...{ role, dueAt: dueAt ?? null },
      applicationId: idOf("Application", applicationId),
      personId: idOf("Person", personId),
    }));
    const repeatable = repeatableBy("reviewersAssign", input);
    const done = await assignReviewers(actingIn(context), asked, {
      ...{ repeatable, resultId: randomUUID() },
    });
    if (!done.ok) {
      return { assignments: null, problems: toProblems(done.problems, context.locale) };
    }
    const ids = [...new Set(asked.flatMap(({ applicationId }) => applicationId ?? []))];
    for (const id of ids) forget(context, id);
    const all = await assignmentsOf(context.db.prisma, ids);
    const now = asked.flatMap(
      ({ applicationId, personId }): readonly Assignment[] =>
        all.get(applicationId ?? "")?.filter((one) => one.personId === personId) ?? [],
    );
    // A repeated request may come from somebody who no longer reads what they asked for.
    const read = await findAssignments(
      context.db.prisma,
      signedIn(context),
      now.map(({ id }) => id),
    );
    const shown = now.filter(({ id }) => read.has(id));
    return { assignments: shown.map((one) => new ReviewAssignment(one)), problems: [] };
  }

  @Mutation(() => ReviewAssignmentPayload, {
    description: "Give somebody who is asked another part or day; those who assign.",
  })
  async reviewAssignmentChange(
    @Arg("input", () => ReviewAssignmentChangeInput, INPUT) input: ReviewAssignmentChangeInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    const { role, dueAt = null } = input;
    return assignmentPayload(
      context,
      await changeReviewer(actingIn(context), { ...seenAssignment(input), role, dueAt }),
    );
  }

  @Mutation(() => ReviewAssignmentPayload, {
    description: "Take somebody off; what they wrote is kept and counts no more; those who assign.",
  })
  async reviewAssignmentWithdraw(
    @Arg("input", () => ReviewAssignmentWithdrawInput, INPUT) input: ReviewAssignmentWithdrawInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    return assignmentPayload(
      context,
      await withdrawReviewer(actingIn(context), seenAssignment(input)),
    );
  }

  @Mutation(() => ReviewAssignmentPayload, {
    description:
      "Accept to review, saying that there is no conflict of interest; refused, with the file shut, where the portal finds one.",
  })
  async reviewAssignmentAccept(
    @Arg("input", () => ReviewAssignmentAcceptInput, INPUT) input: ReviewAssignmentAcceptInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    const { declaresNoConflict } = input;
    const answering = { ...seenAssignment(input), declaresNoConflict };
    return assignmentPayload(context, await acceptAssignment(actingIn(context), answering));
  }

  @Mutation(() => ReviewAssignmentPayload, { description: "Decline to review." })
  async reviewAssignmentDecline(
    @Arg("input", () => ReviewAssignmentDeclineInput, INPUT) input: ReviewAssignmentDeclineInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    const answering = { ...seenAssignment(input), note: input.note ?? "" };
    return assignmentPayload(context, await declineAssignment(actingIn(context), answering));
  }

  @Mutation(() => ReviewAssignmentPayload, {
    description:
      "Say that one has a conflict of interest with what one is asked to review or reviews: the file is shut at once, and the office and the chair hear of it.",
  })
  async conflictDeclare(
    @Arg("input", () => ConflictDeclareInput, INPUT) input: ConflictDeclareInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    const { assignmentId, kind, note } = input;
    const declared = { id: idOf("ReviewAssignment", assignmentId), kind, note: note ?? "" };
    return assignmentPayload(context, await declareOnAssignment(actingIn(context), declared));
  }
}

/** Which place is meant, and as it was looked at. */
export function seenAssignment({
  id,
  expectedVersion,
}: {
  readonly id: string;
  readonly expectedVersion: number;
}) {
  return { id: idOf("ReviewAssignment", id), expectedVersion };
}

/** The place as it stands after a change, or why it was not changed. */
export async function assignmentPayload(
  context: Context,
  result: Result<string>,
): Promise<ReviewAssignmentPayload> {
  if (!result.ok) {
    return { assignment: null, problems: toProblems(result.problems, context.locale) };
  }
  const { value: id } = result;
  const found = (await findAssignments(context.db.prisma, signedIn(context), [id])).get(id);
  if (found === undefined) return { assignment: null, problems: [] };
  forget(context, found.applicationId);
  return { assignment: new ReviewAssignment(found), problems: [] };
}

function forget(context: Context, applicationId: string): void {
  forgetApplication(context, applicationId);
  forgetCommittee(context, applicationId);
}
