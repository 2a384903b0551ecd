import { findRounds, type Connection, type WholeApplication } from "@regolith/db";
import {
  resubmissionProblems,
  submissionProblems,
  type Problem,
  type RoundWithSamples,
} from "@regolith/domain";

type Submittable = Pick<
  WholeApplication,
  "status" | "type" | "answers" | "items" | "roundId" | "changeRequest"
>;

/** Everything that submitting or sending the changes would name now; nothing once it was submitted. */
export async function problemsOfSubmission(
  db: Connection,
  application: Submittable,
  now: Date,
): Promise<Problem[]> {
  const { status, items, changeRequest } = application;
  if (status !== "DRAFT" && status !== "CHANGES_REQUESTED") return [];
  const samples = new Map(items.map(({ sampleId, requestable }) => [sampleId, requestable]));
  const round = await roundOf(db, application);
  if (status === "DRAFT") return submissionProblems(application, { round, samples, now });
  const unlocked = changeRequest?.sections.map(({ section }) => section) ?? [];
  return resubmissionProblems(application, { round, samples, unlocked });
}

async function roundOf(
  db: Connection,
  { roundId, items }: Submittable,
): Promise<RoundWithSamples | null> {
  if (roundId === null) return null;
  const sampleIds = items.map(({ sampleId }) => sampleId);
  return (await findRounds(db, [roundId], sampleIds)).get(roundId) ?? null;
}
