import {
  findRounds,
  hasNotice,
  policyOfApplication,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  isUnsubmitted,
  resubmissionProblems,
  submissionProblems,
  verificationProblems,
  type Problem,
  type RoundWithSamples,
} from "@regolith/domain";
import { problemsOfTerms, type Signing } from "../terms/agree.ts";

type Submittable = Pick<
  WholeApplication,
  | "status"
  | "type"
  | "answers"
  | "items"
  | "roundId"
  | "changeRequest"
  | "personId"
  | "memberIds"
  | "formerIds"
>;

/** Everything that submitting or sending the changes would name now; nothing once it was submitted. */
export async function problemsOfSubmission(
  db: Connection,
  application: Submittable,
  now: Date,
): Promise<Problem[]> {
  const { status, items, changeRequest } = application;
  if (!isUnsubmitted(status) && status !== "CHANGES_REQUESTED") return [];
  const samples = new Map(items.map(({ sampleId, requestable }) => [sampleId, requestable]));
  const round = await roundOf(db, application);
  const policy = await policyOfApplication(db, application);
  if (isUnsubmitted(status)) {
    const given = await gaveNotice(db, round, application);
    return submissionProblems(application, { round, samples, now, hasNotice: given, policy });
  }
  const unlocked = changeRequest?.sections.map(({ section }) => section) ?? [];
  return resubmissionProblems(application, { round, samples, unlocked, policy });
}

/** Whether anybody who is or was of the application said in time that they would apply; asked only where it matters. */
async function gaveNotice(
  db: Connection,
  round: RoundWithSamples | null,
  { personId, memberIds, formerIds }: Submittable,
): Promise<boolean> {
  if (round === null || round.noticeDueAt === null) return false;
  return hasNotice(db, round.id, [personId, ...memberIds, ...formerIds]);
}

/** What keeps a person from sending any application, whatever is in it. */
export async function problemsOfSender(
  db: Connection,
  sender: Pick<Signing, "actor" | "now" | "terms">,
): Promise<Problem[]> {
  return [...verificationProblems(sender.actor), ...(await problemsOfTerms(db, sender))];
}

/** The round of an application, with those of its samples that it offers; null when it has none yet. */
export async function roundOf(
  db: Connection,
  { roundId, items }: Pick<Submittable, "roundId" | "items">,
): Promise<RoundWithSamples | null> {
  if (roundId === null) return null;
  const sampleIds = items.map(({ sampleId }) => sampleId);
  return (await findRounds(db, [roundId], sampleIds)).get(roundId) ?? null;
}
