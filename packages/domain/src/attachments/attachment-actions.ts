import type { ApplicationStatus } from "../applications/status.ts";
import type { Membership } from "../applications/capacity.ts";
import { allow, availableActions, type InWorkflow } from "../applications/workflow.ts";
import { permitWriting, readableChannels, type Channel } from "../messages/channel.ts";
import type { Actor } from "../people/roles.ts";
import { problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { isWhole, type AttachmentState } from "./attachment.ts";

export const ATTACHMENT_ACTIONS = ["DESCRIBE", "REMOVE"] as const;
export type AttachmentAction = (typeof ATTACHMENT_ACTIONS)[number];

/** What decides who may do what with one file. */
export interface AttachedFile {
  readonly state: AttachmentState;
  readonly uploadedById: string;
  /** When it was taken out of the application; null while it belongs to it. */
  readonly removedAt: Date | null;
  /** The talk whose message it goes with; null for a file of the application itself. */
  readonly channel: Channel | null;
  /** The message it went with; null for one that waits to be sent. */
  readonly messageId: string | null;
}

/** Whether this person may send a file now: to the application itself, or for a message in one of its talks. */
export function permitFile(
  application: InWorkflow & Membership,
  channel: Channel | null,
  actor: Actor,
): Result<void> {
  if (channel === null) return permitAttaching(application, actor);
  const writing = permitWriting(application, channel, actor);
  return writing.ok ? ok(undefined) : writing;
}

/** Whether this person may attach files to the application now: whoever may edit it. */
export function permitAttaching(application: InWorkflow, actor: Actor): Result<void> {
  const allowed = allow(application, "EDIT", actor);
  return allowed.ok ? ok(undefined) : allowed;
}

/** What this person can do with one file of an application now. */
export function attachmentActions(
  application: InWorkflow,
  file: AttachedFile,
  actor: Actor,
): readonly AttachmentAction[] {
  if (!seesFile(application, file, actor)) return [];
  // What never became part of anything is its sender's to clear away at any time.
  if (!isWhole(file.state) || isUnsent(file)) return ["REMOVE"];
  // What was said stays said.
  if (file.channel !== null) return [];
  const mayEdit = availableActions(application, actor).includes("EDIT");
  return mayEdit && file.removedAt === null ? ATTACHMENT_ACTIONS : [];
}

/** Whether this person may do it: NOT_FOUND for whom the file does not exist, else NOT_ALLOWED. */
export function permitAttachment(
  application: InWorkflow,
  file: AttachedFile,
  action: AttachmentAction,
  actor: Actor,
): Result<void> {
  if (!seesFile(application, file, actor)) return refused(problem("NOT_FOUND"));
  if (attachmentActions(application, file, actor).includes(action)) return ok(undefined);
  if (file.channel !== null) return refused(problem("FILE_SENT"));
  const allowed = permitAttaching(application, actor);
  return allowed.ok ? refused(problem("ATTACHMENT_REMOVED")) : allowed;
}

/** Whether a file still waits for the message it is to go with. */
export function isUnsent({
  channel,
  messageId,
}: Pick<AttachedFile, "channel" | "messageId">): boolean {
  return channel !== null && messageId === null;
}

/**
 * Whether somebody who sees the application sees the file. One under way, refused or not yet sent is its
 * sender's alone, and one of a talk is for the readers of that talk.
 */
export function seesFile(application: Membership, file: AttachedFile, actor: Actor): boolean {
  const { channel, state, uploadedById } = file;
  if (channel !== null && !readableChannels(application, actor).includes(channel)) return false;
  return uploadedById === actor.id || (isWhole(state) && !isUnsent(file));
}

/** Whether a file was part of the application when it was sent to the office. */
export function wasSubmitted(
  application: {
    readonly status: ApplicationStatus;
    readonly statusSince: Date;
    readonly submittedAt: Date | null;
  },
  { receivedAt }: { readonly receivedAt: Date | null },
): boolean {
  if (receivedAt === null || application.submittedAt === null) return false;
  const isBeingChanged = application.status === "CHANGES_REQUESTED";
  return !isBeingChanged || receivedAt.getTime() <= application.statusSince.getTime();
}
