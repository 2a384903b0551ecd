import type { ApplicationStatus } from "../applications/status.ts";
import { allow, availableActions, type InWorkflow } from "../applications/workflow.ts";
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
  if (!seesFile(file, actor)) return [];
  // What never became part of the application is its sender's to clear away at any time.
  if (!isWhole(file.state)) return ["REMOVE"];
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
  if (!seesFile(file, actor)) return refused(problem("NOT_FOUND"));
  if (attachmentActions(application, file, actor).includes(action)) return ok(undefined);
  const allowed = permitAttaching(application, actor);
  return allowed.ok ? refused(problem("ATTACHMENT_REMOVED")) : allowed;
}

/** Files under way and refused ones are their sender's alone; the others are seen with the application. */
export function seesFile(
  { state, uploadedById }: Pick<AttachedFile, "state" | "uploadedById">,
  actor: Pick<Actor, "id">,
): boolean {
  return isWhole(state) || uploadedById === actor.id;
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
