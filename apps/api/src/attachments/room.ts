import { heldBy, heldByTalk, type Connection, type Counting, type FilePlace } from "@regolith/db";
import {
  allowanceProblems,
  limitsFor,
  POLICY_V1,
  talkRoomProblems,
  type FileToAttach,
  type Problem,
} from "@regolith/domain";

/** Whether a person's file has room where it is to go. Ask with the application locked. */
export async function roomProblems(
  tx: Connection,
  place: FilePlace & { readonly personId: string },
  file: FileToAttach,
  counting: Counting,
): Promise<Problem[]> {
  const held = await heldBy(tx, place, counting);
  const problems = allowanceProblems(file, held, limitsFor(place.channel, POLICY_V1));
  const { applicationId, channel } = place;
  if (problems.length > 0 || channel === null) return problems;
  const talk = await heldByTalk(tx, { applicationId, channel }, counting);
  return talkRoomProblems(file, talk, POLICY_V1.messageFiles);
}
