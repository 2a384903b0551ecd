import { isUnsent, type AttachedFile } from "../attachments/attachment-actions.ts";
import { isWhole } from "../attachments/attachment.ts";
import type { Policy } from "../policy/policy.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { Channel } from "./channel.ts";

/** A file that somebody names to go with a message. */
export interface FileToSend extends AttachedFile {
  readonly name: string;
  readonly applicationId: string;
}

/** The message it is to go with. */
export interface MessageToFill {
  readonly applicationId: string;
  readonly channel: Channel;
  readonly senderId: string;
}

const PATH = ["attachmentIds"];

/** Everything that keeps files, undefined for one that is not there, from going with a message. */
export function messageFileProblems(
  files: readonly (FileToSend | undefined)[],
  message: MessageToFill,
  { files: max }: Policy["messageFiles"],
): Problem[] {
  if (files.length > max) return [problemWith("TOO_MANY", { max, count: files.length }, PATH)];
  return files.flatMap((file) => fileProblemsIn(file, message));
}

/** What is another's, of another talk, or not all there, is missing. */
function fileProblemsIn(file: FileToSend | undefined, message: MessageToFill): Problem[] {
  const isTheirs =
    file !== undefined &&
    file.uploadedById === message.senderId &&
    file.applicationId === message.applicationId &&
    file.channel === message.channel &&
    isWhole(file.state);
  if (!isTheirs) return [problem("NOT_FOUND", PATH)];
  if (!isUnsent(file)) return [problem("FILE_SENT", PATH)];
  const { state, name } = file;
  return state === "QUARANTINED" ? [problemWith("FILE_QUARANTINED", { name }, PATH)] : [];
}
